import { endings } from '../lexicon/endings.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

/** Only the Council ends its mandates: what Governments are urged to end is another matter. */
const decides =
  /^(?:(?:also|further|hereby) )?(?:decides|resolves|agrees|determines|declares|considers|notes|approves|confirms|announces|takes the view|is of the (?:view|opinion)|regards|holds|finds|believes|deems|accepts|concurs|opts|elects|sees no|puts|brings|allows|lets|permits|authorizes|declines|lays|shuts|stands|retires|refrains|acknowledges|recognizes|dispenses|relieves|does away|ends|terminates|discontinues|concludes|abolishes|dissolves|closes|revokes|withdraws|disbands|cancels|requests the (?:secretary-general|high commissioner|office|president))\b/
const mandate =
  /\bmandate\b|\bcommission (?:of|on)\b|\bfact-finding mission\b|\binvestigative mechanism\b|\bspecial rapporteur\b|\bindependent expert\b|\bgroup of\b|\bworking group\b|\bspecial procedure\b/
const notTheMandate = /\b(?:violations?|impunity|abuses|discrimination|violence|hostilities|consideration)\b/

export const mandateEnded = defineRule({
  id: 'mandate-ended',
  summary: 'The draft decides that the mandate ends',
  category: 'non-renewal',
  severity: 'critical',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: endings },
  rationale:
    'The plainest form: the Council decides to end, discontinue or not renew. A mandate whose task is done, or whose work a stronger mechanism takes over, ends too; the finding stands, and the reader judges.',
  options: noOptions,
  messages: {
    ended: {
      weakens: 'The draft says “{phrase}”: the mandate would end',
      strengthens: 'The prior text said “{phrase}”; the draft does not, and the mandate would go on',
    },
  },

  *check(change) {
    const { folded } = change.draft
    for (const { span } of gained(change, endings)) {
      if (!decides.test(folded) || !mandate.test(folded)) return
      if (notTheMandate.test(folded.slice(span.end, span.end + 40)) && !mandate.test(folded.slice(span.end, span.end + 25))) continue
      yield { message: 'ended', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
      return
    }
  },
})
