import { actDropped } from '../../../src/weakening/rules/act-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(actDropped, {
  passes: [
    'Calls upon Aldovia to [-take the steps needed by the fishing board, and to -]provide it with all means necessary to mend {+all the +}nets, {+and to take the steps that the fishing board needs +}in the spring;',

    'Requests the Special Rapporteur to [-quickly and -]report on the ports of the coast;',

    'Requests the Secretary-General to provide the resources necessary [-to monitor the fishing grounds of the coast and -]to keep the nets;',
    'Urges Aldovia to protect fishers[-, to help them in their daily work at sea-] and to keep the ports open;',
    'Urges Aldovia to [-arrest, -]try and punish those who burn boats;',
    `Urges Aldovia [-to release the fishers whom it holds without charge and -]to open its ports to all ships of the region;
{+Calls upon Aldovia to release all the fishers whom it holds without charge in its prisons;+}`,
    'Notes the efforts of Aldovia [-to release the fishers whom it holds and -]to open its ports;',
  ],
  catches: [
    {
      redline:
        'Decides to renew the mandate of the Working Group on harbours for one year[-, and requests the Working Group to examine the conditions in which the fishers of the coast are held-];',
      finds: [{ message: 'dropped', at: 'the Working Group to examine' }],
    },
    {
      redline: 'Requests the Special Rapporteur to [-examine, monitor and -]report on the ports of the coast and on its fishers;',
      finds: [{ message: 'dropped', at: 'examine, monitor' }],
    },
    {
      redline: 'Urges Aldovia [-to release the fishers whom it holds without charge, and -]to open its ports to all ships;',
      finds: [{ message: 'dropped', at: 'release the fishers', severity: 'medium' }],
    },
    {
      redline: 'Urges Aldovia to [-release the fishers whom it holds without charge and to -]open its ports to all ships;',
      finds: [{ message: 'dropped', at: 'release the fishers' }],
    },
    {
      redline:
        'Requests the Special Rapporteur to write a study of the ports[-, and to receive complaints from fishers and their families-];',
      finds: [{ message: 'dropped', at: 'receive complaints', severity: 'medium' }],
    },
    {
      redline: 'Encourages all States to open their ports[-, and to mend the nets of the fleet every spring-];',
      finds: [{ message: 'dropped', severity: 'low' }],
    },
  ],
})
