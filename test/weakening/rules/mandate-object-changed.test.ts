import { mandateObjectChanged } from '../../../src/weakening/rules/mandate-object-changed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mandateObjectChanged, {
  passes: [
    'Decides to extend the mandate of the Special Rapporteur on the promotion and protection of human rights while countering terrorism for [-a period of -]three years;',
    'PP2 Reaffirming that States must respect human rights [-while countering terrorism-]{+in all circumstances+},',
  ],
  catches: [
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on the promotion and protection of human rights [-while countering terrorism-]{+and on terrorism+} for three years;',
      finds: [{ message: 'lost', at: 'while countering terrorism', severity: 'high' }],
    },
  ],
})
