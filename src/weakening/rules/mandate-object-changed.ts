import type { Change, Replacement } from '../change.ts'
import { conduct, conductWords, rightWords } from '../lexicon/conduct.ts'
import { watchedConduct } from '../lexicon/scope.ts'
import { wordsOf } from '../passage.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

const mandateClause =
  /\b(?:decides|extends|renews|requests)\b[^;]{0,120}\b(?:mandate|special rapporteur|independent expert|working group)\b/

export const mandateObjectChanged = defineRule({
  id: 'mandate-object-changed',
  summary: 'The clause that names the mandate loses the conduct that it watches',
  category: 'scope-shift',
  severity: 'high',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: [...watchedConduct, conductWords, rightWords] },
  rationale:
    '“While countering terrorism” says whose conduct the mandate examines. Without it the mandate is about terrorism. A name that spoke of a right, or of what is done to people, and speaks of neither any more, is the name of another mandate.',
  options: noOptions,
  messages: {
    lost: {
      weakens: '“{phrase}” no longer stands in what the mandate is about, so it watches the State’s conduct less',
      strengthens: '“{phrase}” stands in what the mandate is about, so it watches the State’s conduct',
    },
    renamed: {
      weakens: '“{phrase}” no longer stands in the name of the mandate, and no right or conduct stands in its place',
      strengthens: '“{phrase}” stands in the name of the mandate, where no right or conduct stood',
    },
  },

  *check(change) {
    const [first] = gained(change, watchedConduct, 'prior')
    if (first && mandateClause.test(change.prior.folded))
      yield { message: 'lost', prior: first.span, data: { phrase: change.prior.text.slice(first.span.start, first.span.end) } }
    const renamed = nameTurned(change)
    if (renamed) yield { message: 'renamed', ...renamed, data: { phrase: change.prior.text.slice(renamed.prior.start, renamed.prior.end) } }
  },
})

/** The words run on from the name of a mandate or of the Council's subject: "the Special Rapporteur on", "its consideration of the issue of". */
const inName =
  /\b(?:special rapporteur|independent expert|working group|expert mechanism|its consideration of the (?:issue|question|matter|subject))(?: (?:on|of|in|for))(?: (?!to\b|for\b)[a-z'-]+){0,14} ?$/
const rights = /\b(?:rights?|freedoms?)\b/
const aRight = /\brights?\b(?! council)/
const leastWords = 2
/** What follows the name: what the holder is to do, and further clauses. */
const endsName = /^\s*(?:,|;|to |and |which |who |in order )/

/** Words of a mandate's name that held a right or conduct and gave way to words that hold neither; rights that are still named are the mandate's. */
function nameTurned({ prior, draft, replacements }: Change): Replacement | undefined {
  return replacements.find((replacement) => {
    const was = prior.folded.slice(replacement.prior.start, replacement.prior.end)
    const now = draft.folded.slice(replacement.draft.start, replacement.draft.end)
    if (
      endsName.test(was) ||
      wordsOf(now).length < leastWords ||
      !(conduct.test(was) || aRight.test(was)) ||
      conduct.test(now) ||
      aRight.test(now)
    )
      return false
    return inName.test(prior.folded.slice(0, replacement.prior.start)) && !(rights.test(now) && !limits.test(now))
  })
}

const limits = /\b(?:limits|limitations|restrictions|bounds|responsib|duties|abuse|misuse)/
