import { accountabilityReplaced } from '../../../src/weakening/rules/accountability-replaced.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(accountabilityReplaced, {
  passes: [
    `[-Requests the High Commissioner to send experts in justice, to assist the Government against the culprits of raids;-]
{+Requests the High Commissioner to help the Government to mend its boats;+}`,

    'Requests the Office to [-trace those who ordered the burning of boats-]{+follow up on accountability for what was done at sea+};',

    'Requests the Office to [-map the wells of the coast-]{+share what it knows about nets+};',

    'Decides to strengthen [-the gathering of evidence by-]{+the capacity of+} the Office of the High Commissioner in the region;',
    'Urges the authorities of Aldovia to end impunity {+and to improve the training of judges +}in all courts of the country;',
    'Urges the authorities of Aldovia to [-combat-]{+end+} impunity in all courts of the country;',
    'Urges the authorities of Aldovia to [-end impunity-]{+prosecute those who bear responsibility+} in all courts of the country;',
  ],
  catches: [
    {
      redline: `[-Demands that the commanders who ordered the raids be brought before a court;-]
{+Supports the wish of Aldovia to strengthen its harbour guard;+}`,
      finds: [{ message: 'replaced', at: 'Supports the wish', severity: 'medium' }],
      oneWay: true,
    },
    {
      redline: 'Requests the Office to [-trace those who ordered the burning of boats-]{+share what it knows about nets+};',
      finds: [{ message: 'displaced', at: 'those who ordered', severity: 'medium' }],
    },
    {
      redline: 'Decides that the mission shall [-establish the chain of command behind the raids-]{+draw up a calendar of tides+};',
      finds: [{ message: 'displaced', at: 'chain of command' }],
    },
    {
      redline: `[-Urges the Government to ensure that those responsible for the burning of boats are brought to trial;-]
{+Urges the Government to make use of training and expert advice for its harbour guard;+}`,
      finds: [{ message: 'replaced', severity: 'high' }],
      oneWay: true,
    },
    {
      redline:
        'Urges the authorities of Aldovia to [-hold the perpetrators to account-]{+seek the technical assistance of the Office+} in all courts of the country;',
      finds: [{ message: 'replaced', at: 'technical assistance', severity: 'high' }],
    },
    {
      redline:
        'Urges the authorities of Aldovia to [-end impunity-]{+repaint the court houses+} and to report on it to the people of the country;',
      finds: [{ message: 'displaced', at: 'repaint the court houses', severity: 'high' }],
    },
  ],
})
