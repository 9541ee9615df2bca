import { cooperationFormulaAdded } from '../../../src/weakening/rules/cooperation-formula-added.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (redline: string) => ({ redline, finds: [{ message: 'added' }] })

testRule(cooperationFormulaAdded, {
  passes: ['PP1 {+Recalling that fishers met in the spring,+}'],
  catches: [
    added('PP1 {+Convinced that States should learn from each other in a climate of friendship,+}'),
    added('OP1 {+Calls for dialogue instead of condemnation;+}'),
    added('PP1 {+Stressing the value of reciprocal advantage,+}'),
  ],
})
