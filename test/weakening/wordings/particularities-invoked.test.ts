import { particularitiesInvoked } from '../../../src/weakening/rules/particularities-invoked.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (redline: string) => ({ redline, finds: [{ message: 'added' }] })

testRule(particularitiesInvoked, {
  passes: ['PP1 {+Recalling that fishers met in the spring,+}'],
  catches: [
    added('OP1 Urges States to protect fishers{+, in harmony with ancestral customs+};'),
    added('PP1 {+Noting that public decency is held dear,+}'),
    added('PP1 {+Recognizing that norms vary from one society to another,+}'),
  ],
})
