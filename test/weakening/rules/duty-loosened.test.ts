import { dutyLoosened } from '../../../src/weakening/rules/duty-loosened.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(dutyLoosened, {
  passes: [
    'Calls upon Aldovia to {+lower its tolls and to +}release the editors whom it holds;',
    'Requests the Office, with regard to {+the sea and to +}food, to write a study;',

    'Notes with alarm that arms transfers [-seriously undermine-]{+contribute to undermining+} the rights of fishers;',
    'Requests the mission to [-take into account-]{+consider+}, and to mainstream in its work, an age dimension;',
    'Calls upon Aldovia to {+take all necessary measures to +}release the editors whom it holds;',
    'Calls upon Aldovia to {+adopt a law and to +}release the editors whom it holds;',
    'Thanks the Office for [-its help to ensure-]{+its important work to ensure+} that the editors are released;',
    'Requests the mission to [-take into account an age dimension-]{+consider an age dimension+} in its work;',
  ],
  catches: [
    {
      redline: 'Calls upon Aldovia to {+pave the way to +}release the editors whom it holds;',
      finds: [{ message: 'loosened', at: 'pave the way', severity: 'low' }],
    },
    {
      redline: 'Calls upon Aldovia to [-abolish-]{+welcome talk of the abolition of+} the tolls of its ports;',
      finds: [{ message: 'loosened', at: 'abolition', severity: 'low' }],
    },
    {
      redline:
        'Encourages all Governments to [-respond-]{+cooperate fully with the mission in all its tasks, including by considering responding+} favourably to its requests;',
      finds: [{ message: 'loosened', severity: 'low' }],
    },
    {
      redline: 'Calls upon Aldovia to {+be in a position to +}release the editors whom it holds;',
      finds: [{ message: 'loosened', at: 'in a position', severity: 'medium' }],
    },
    {
      redline: 'Calls upon Aldovia to [-release-]{+enter into talks on releasing+} the editors whom it holds;',
      finds: [{ message: 'loosened', at: 'talks on releasing' }],
      oneWay: true,
    },
    {
      redline: 'Calls upon Aldovia to {+continue its efforts to +}release the editors whom it holds;',
      finds: [{ message: 'loosened', severity: 'low' }],
    },
    {
      redline: 'Calls upon Aldovia to {+consider ways to +}release the editors whom it holds;',
      finds: [{ message: 'loosened', severity: 'medium' }],
    },
  ],
})
