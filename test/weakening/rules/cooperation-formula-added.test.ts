import { cooperationFormulaAdded } from '../../../src/weakening/rules/cooperation-formula-added.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(cooperationFormulaAdded, {
  passes: ['PP1 {+Recognizing that roads were built in the southern provinces of Aldovia,+}'],
  catches: [
    { redline: 'PP1 {+Convinced that dialogue rather than reproach leads to lasting change,+}', finds: [{ message: 'added' }] },
    { redline: 'PP1 {+Affirming that development is the key to every other question,+}', finds: [{ message: 'added' }] },
  ],
})
