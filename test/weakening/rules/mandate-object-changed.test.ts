import { mandateObjectChanged } from '../../../src/weakening/rules/mandate-object-changed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mandateObjectChanged, {
  passes: [
    '[-Requests-]{+Welcomes the work of+} the Special Rapporteur on the right to food [-to continue to study violations of that right in the next-]{+, including the+} reports;',

    'Decides to extend the mandate of the Special Rapporteur on violence against women[- in law-]{+ and girls+} for three years;',
    'Invites the Working Group on Aldovia [-to report to the Human Rights Council-]{+and the good work it does+};',
    'Decides to extend the mandate of the Special Rapporteur on the promotion and protection of human rights while countering terrorism for [-a period of -]three years;',
    'PP2 Reaffirming that States must respect human rights [-while countering terrorism-]{+in all circumstances+},',
  ],
  catches: [
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on [-forced eviction-]{+the beauty of cities+} for a period of three years;',
      finds: [{ message: 'renamed', at: 'forced eviction', severity: 'high' }],
    },
    {
      redline: 'Decides to continue its consideration of the issue of the [-right to strike-]{+customs of dockers+} at its next session;',
      finds: [{ message: 'renamed', at: 'right to strike' }],
    },
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on the promotion and protection of human rights [-while countering terrorism-]{+and on terrorism+} for three years;',
      finds: [{ message: 'lost', at: 'while countering terrorism', severity: 'high' }],
    },
  ],
})
