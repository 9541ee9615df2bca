import { operativeVerbLowered } from '../../../src/weakening/rules/operative-verb-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(operativeVerbLowered, {
  passes: [
    '[-Requests-]{+Recalls that it requested+} the Office to study the ports of the coast and to report to it;',

    '[-Requests the Working Group on Dovrania to submit a report-]{+Takes note of the reports of the Working Group on Dovrania+} on the human rights of fishers and on the causes of their displacement;',
    '[-Encourages the Ministry of Justice of Aldovia-]{+Notes the steps taken by the Ministry of Justice of Aldovia+} to make the Convention more widely known;',
    '[-Requests the Secretary-General to provide-]{+Invites States to publish+} translations;',
    '[-Requests-]{+Reiterates the request to+} the Office to continue to monitor the situation;',
    '[-Also urges-]{+Urges+} Aldovia to release all persons held without charge;',
    'Urges the [-previous-]{+new+} authorities to release all persons held without charge;',
    '[-Invites-]{+Encourages+} the treaty bodies to consider the matter within their mandates;',
  ],
  catches: [
    {
      redline: '[-Calls upon-]{+Expresses the hope that+} States [-to-]{+will+} strengthen cooperation between their ports;',
      finds: [{ message: 'lowered', at: 'hope' }],
    },
    {
      redline: '[-Urges-]{+Would be glad, were it to prove possible before long, for+} States to open their ports to all fishers;',
      finds: [{ message: 'lowered' }],
    },
    {
      redline: '[-Calls upon-]{+Expresses its expectation that+} States [-to-]{+will+} open their ports to all fishers of the coast;',
      finds: [{ message: 'lowered', at: 'expectation' }],
    },
    {
      redline: '[-Requests-]{+Considers that it would be useful for+} the Office to study the ports of the coast and to report to it;',
      finds: [{ message: 'lowered' }],
    },
    {
      redline: '[-Urges-]{+Encourages+} Aldovia to release all persons held without charge;',
      finds: [{ message: 'lowered', at: 'Encourages', severity: 'medium' }],
    },
    {
      redline: '[-Requests-]{+Invites+} the Office of the High Commissioner to continue to monitor the situation in Aldovia;',
      finds: [{ message: 'lowered', at: 'Invites', severity: 'medium' }],
    },
    {
      redline: '[-Demands-]{+Calls for+} the immediate release of all persons held without charge;',
      finds: [{ message: 'lowered', at: 'Demands' }],
    },
  ],
})
