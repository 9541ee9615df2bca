import { dutyRemoved } from '../../../src/weakening/rules/duty-removed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(dutyRemoved, {
  passes: [
    `[-Urges Aldovia to end the impunity of members of the harbour guard, who have been burning the boats of fishers in every port of the coast since the spring and selling their nets abroad;-]
{+Condemns impunity in Aldovia, and urges it to end the impunity of all members of the harbour guard and to compensate the fishers;+}`,
    '[-Requests the immediate operationalization of the mandate;-]',
    '[-Requests the Committee to seek the views of States and of civil society on the matter;-]',
    `[-Urges Aldovia to release all persons held without charge and to let their families and lawyers visit them;-]
{+Calls upon Aldovia to release persons held without charge and to let families and lawyers visit them;+}`,
    '[-Requests the Office to convene an expert workshop on the matter before the eighty-ninth session and to submit a summary report;-]',
    '[-Urges Bremony to release all persons held without charge;-] <- 88/4',
    '[-Decides to remain seized of the matter.-]',
    'PP2 [-Recalling that States must release all persons held without charge,-]',
  ],
  catches: [
    {
      redline: `[-Urges Aldovia to release all persons held without charge and to let their families visit them;-]
Welcomes the report of the Special Rapporteur;`,
      finds: [{ message: 'removed', at: 'release all persons' }],
    },
    {
      redline: '[-Calls upon all States to ratify the Convention and to withdraw their reservations to it;-]',
      finds: [{ message: 'removed', at: 'ratify the Convention' }],
    },
  ],
})
