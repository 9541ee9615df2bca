import type { Span } from '../../text/span.ts'
import { type Change, keptShare, type Replacement, type Side } from '../change.ts'
import { asGrave, bindingWords, lawWords } from '../lexicon/law.ts'
import { wordsOf } from '../passage.ts'
import { defineRule, noOptions } from '../rule.ts'

const longestReplacement = 5

/** "[violations of] human rights {issues}": the two halves of one swap stand so near. */
const nearby = 32

export const obligationLowered = defineRule({
  id: 'obligation-lowered',
  summary: 'A word of law becomes one that binds less: obligations, commitments; violations, situations',
  category: 'law-reference-dropped',
  severity: 'medium',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: [bindingWords] },
  rationale:
    'An obligation can be breached and a violation has an author; a commitment can only be disappointed, and a situation has none. Only a swap in place counts.',
  options: noOptions,
  messages: {
    lowered: {
      weakens: '“{was}” became “{now}”, which binds less in law',
      strengthens: '“{was}” became “{now}”, which binds more in law',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    const stands = keptShare(change) >= standing
    for (const { binding, loose } of lawWords) {
      if (!binding.some((word) => change.words.prior.has(word))) continue
      for (const swap of swaps(change)) {
        const was = swap.struck.find((word) => binding.includes(word))
        if (was === undefined || swap.inserted.includes(was)) continue
        const now = swap.inserted.find((word) => loose.includes(word)) ?? (stands ? slighter(was, swap) : undefined)
        if (now === undefined || swap.struck.includes(now)) continue
        yield { message: 'lowered', prior: swap.prior, draft: swap.draft, exact: true, data: { was, now } }
      }
    }
  },
})

/** In a sentence that stands, whatever noun takes the place of a word of law and is neither law nor as grave binds less. */
const standing = 0.6
const aPlural = /^[a-z-]{3,}(?<!s)s$/

/** Rights are named with those who defend them; violations and obligations stand for themselves. */
const hasNoEqual = /^(?:violations?|crimes?|atrocities|breaches|infringements|obligations?|dut(?:y|ies))$/

/** An adjective of law that another adjective takes the place of: `unlawful` by `ill-advised`. */
const adjective = /^(?:unlawful|illegal|arbitrary|extrajudicial|criminal)$/

function slighter(was: string, swap: Swap): string | undefined {
  if (hasNoEqual.test(was)) return slighterNoun(swap)
  const [only] = swap.inserted
  const isSwap = adjective.test(was) && swap.struck.length === 1 && swap.inserted.length === 1
  return isSwap && only !== undefined && !adjective.test(only) && !asGrave.test(only) && !grave.test(only) ? only : undefined
}
const grave =
  /^(?:brutal|systematic|deliberate|unjust|cruel|inhuman|torturous|violent|widespread|forced|enforced|wrongful|targeted|summary|mass|unlawful\w*|illegal\w*|prolonged|incommunicado|such|all|any|these|those)$/

function slighterNoun({ inserted }: Swap): string | undefined {
  if (inserted.some((word) => asGrave.test(word))) return undefined
  return inserted.findLast((word) => aPlural.test(word) && !notNouns.has(word))
}

const notNouns: ReadonlySet<string> = new Set([
  'its',
  'his',
  'this',
  'as',
  'was',
  'has',
  'is',
  'others',
  'theirs',
  'states',
  'persons',
  'women',
  'children',
])

interface Swap {
  readonly prior: Span
  readonly draft: Span
  readonly struck: readonly string[]
  readonly inserted: readonly string[]
}

/** Short replacements, and pairs of neighbours of which one strikes and the other inserts. */
function* swaps(change: Change): Generator<Swap> {
  const { replacements } = change
  for (const [index, one] of replacements.entries()) {
    const [struck, inserted] = [words(change, 'prior', one), words(change, 'draft', one)]
    if (struck.length > longestReplacement || inserted.length > longestReplacement) continue
    if (struck.length > 0 && inserted.length > 0) yield { prior: one.prior, draft: one.draft, struck, inserted }
    const next = replacements[index + 1]
    if (!next || next.prior.start - one.prior.end > nearby) continue
    const [alsoStruck, alsoInserted] = [words(change, 'prior', next), words(change, 'draft', next)]
    if (inserted.length === 0 && alsoStruck.length === 0) yield { prior: one.prior, draft: next.draft, struck, inserted: alsoInserted }
    if (struck.length === 0 && alsoInserted.length === 0) yield { prior: next.prior, draft: one.draft, struck: alsoStruck, inserted }
  }
}

const words = (change: Change, side: Side, replacement: Replacement): readonly string[] =>
  wordsOf(change[side].folded.slice(replacement[side].start, replacement[side].end))
