import { escapeClauseAdded } from '../../../src/weakening/rules/escape-clause-added.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (redline: string) => ({ redline, finds: [{ message: 'added' }] })

testRule(escapeClauseAdded, {
  passes: ['PP1 {+Recalling that fishers met in the spring,+}'],
  catches: [
    added('OP1 Urges States{+, whenever they feel able,+} to protect fishers;'),
    added('OP1 Requests the Office{+, bearing in mind competing demands,+} to report on fishers;'),
    added('OP1 Urges States to protect fishers{+, time permitting+};'),
  ],
})
