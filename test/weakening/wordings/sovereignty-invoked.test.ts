import { sovereigntyInvoked } from '../../../src/weakening/rules/sovereignty-invoked.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (redline: string) => ({ redline, finds: [{ message: 'added' }] })

testRule(sovereigntyInvoked, {
  passes: ['PP1 {+Recalling that fishers met in the spring,+}'],
  catches: [
    added('OP1 {+Stresses that reform is for each nation alone to determine in its own way;+}'),
    added('PP1 {+Rejecting templates and tutelage from abroad,+}'),
    added('OP1 Requests the Office to report on the coast{+, in deference to the self-determination of the State+};'),
  ],
})
