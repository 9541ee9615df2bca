import { modalLowered } from '../../../src/weakening/rules/modal-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(modalLowered, {
  passes: ['Stresses that Aldovia [-must-]{+is obliged to+} release the editors whom it holds;'],
  catches: [
    {
      redline: 'Urges Aldovia to release [-all-]{+a number of+} fishers whom it holds;',
      finds: [{ message: 'lowered', at: 'a number of', severity: 'low' }],
    },
    {
      redline: 'Urges Aldovia to [-repeal-]{+revisit+} the decree that bars fishers from the sea;',
      finds: [{ message: 'lowered', at: 'revisit', severity: 'medium' }],
    },
    {
      redline: 'PP1 Reaffirming that fishers [-must-]{+should, wherever feasible,+} be heard,',
      finds: [{ message: 'lowered', at: 'must', severity: 'low' }],
    },
    {
      redline: 'Stresses that Aldovia [-must-]{+is invited to+} release the editors whom it holds;',
      finds: [{ message: 'lowered', at: 'is invited to', severity: 'medium' }],
      oneWay: true,
    },
    {
      redline: 'Stresses that Aldovia [-must-]{+should+} release the editors whom it holds;',
      finds: [{ message: 'lowered', severity: 'medium' }],
    },
    {
      redline: 'Recalls the right to elections which [-shall-]{+should+} be held by secret ballot and which [-shall-]{+should+} be free;',
      finds: [{ message: 'lowered', severity: 'low' }],
    },
  ],
})
