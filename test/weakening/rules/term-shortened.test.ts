import { termShortened } from '../../../src/weakening/rules/term-shortened.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(termShortened, {
  passes: [
    'Decides to extend the mandate of the Special Rapporteur on Aldovia for a period of [-three-]{+3+} years;',
    'Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia{+ for a period of one year+};',
    'Decides to extend the mandate of the Independent Expert on Caldera for a period of [-twelve months-]{+one year+};',
    `Decides to extend the mandate of the Special Rapporteur on Aldovia for a period of three years;
Welcomes the work done over the past [-three years-]{+year+};`,
  ],
  catches: [
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on the right to food for a period of three years{+, subject to a review after the first year+};',
      finds: [{ message: 'reviewed', at: 'review after the first year', severity: 'medium' }],
    },
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on the right to food [-for a period of three years-]{+until the end of the fishing season that follows+};',
      finds: [{ message: 'shorter', at: 'until the end', severity: 'medium' }],
    },
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on Aldovia [-for a period of one year-]{+until its next regular session+};',
      finds: [{ message: 'shorter', at: 'next regular session' }],
    },
    {
      redline: 'Decides to extend the mandate of the Special Rapporteur on Aldovia for a period of [-three years-]{+one year+};',
      finds: [{ message: 'shorter', at: 'three years', severity: 'high' }],
    },
    {
      redline:
        'Decides to extend the mandate of the Independent Expert on Caldera for a [-further period of two years-]{+period of eighteen months+};',
      finds: [{ message: 'shorter', at: 'eighteen months', severity: 'high' }],
    },
    {
      redline: `[-Decides to extend the mandate of the Working Group on arbitrary detention in Dovrania for three years;-]
{+Decides to renew, for six months, the mandate of the Working Group on arbitrary detention in Dovrania;+}`,
      finds: [{ message: 'shorter', at: 'six months', severity: 'high' }],
    },
  ],
})
