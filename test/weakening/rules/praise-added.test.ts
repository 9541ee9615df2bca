import { praiseAdded } from '../../../src/weakening/rules/praise-added.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(praiseAdded, {
  passes: [
    '{+Welcomes the report of the Special Rapporteur;+}',
    'Welcomes the steps taken by the Government of Aldovia{+ and the progress made+};',
    'Condemns the killing of {+peaceful +}protesters;',
  ],
  catches: [
    {
      redline: 'Condemns the continuing violations in Aldovia{+, while acknowledging the positive steps taken by the Government+};',
      finds: [{ message: 'added', at: 'positive steps', severity: 'low' }],
    },
  ],
})
