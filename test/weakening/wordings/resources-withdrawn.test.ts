import { resourcesWithdrawn } from '../../../src/weakening/rules/resources-withdrawn.ts'
import { testRule } from '../../support/test-rule.ts'

const withdrawn = (was: string, now: string) => ({
  redline: `OP1 Requests the Secretary-General to [-${was}-]{+${now}+};`,
  finds: [{ message: 'withdrawn' }],
})

testRule(resourcesWithdrawn, {
  passes: ['OP1 Requests the Secretary-General to assign two [-lawyers-]{+lawyers of experience+} to the Commission;'],
  catches: [
    withdrawn('recruit five lawyers for the Commission', 'bear the Commission in mind'),
    withdrawn('maintain the field offices of the Commission', 'look into the future of the Commission'),
    withdrawn('assign gender advisers to the Commission', 'assign colleagues to the Commission'),
  ],
})
