import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { shortOfActing } from './lexicon/looseners.ts'
import { isEmpty, wordsOf } from './passage.ts'
import type { Triggered } from './trigger-index.ts'

/** A verb put before an act that stands: `to [be in a position to] release`, `to [enter into discussions on] releasing`. */
export interface PutVerb {
  readonly span: Span
  /** It asks for what is already being done to go on: `to [continue their efforts to] release`. */
  readonly goesOn: boolean
  /** It is one of the verbs known to fall short of acting; of any other only its place tells. */
  readonly known: boolean
}

/** What a rule watches for that asks about verbs put before acts; no single word tells of them. */
export const putVerbSign: Triggered = { triggers: [] }

const isShortOfActing = (words: readonly string[]): boolean => words.some((word) => shortOfActing.triggers.includes(word))
/** An act of its own, or one that asks for more: what it governs is asked for as before. */
const binds =
  /\b(?:all|every|immediate(?:ly)?|urgent(?:ly)?|effective(?:ly)?|necessary|concrete|intensif\w+|redoubl\w+|strengthen\w*|increas\w+|accelerat\w+|step up|enhanc\w+|ensure|adopt|enact|allocate|implement)\b|\b(?:and|or|in order|so as|as well as|including)(?: to)?$|[;:.]/
const mostWords = 16
/** In characters: one word struck, so many words put; the cheap look. */
const longestAct = 24
const longestPut = 180

/** Where the draft puts a verb before an act that stood in the prior text without it. */
export const verbsPut = oncePer((change: Change): readonly PutVerb[] => {
  if (change.kind !== 'edited' || change.part !== 'operative') return []
  return change.replacements.flatMap(({ prior, draft }) => {
    if (isEmpty(draft) || prior.end - prior.start > longestAct || draft.end - draft.start > longestPut) return []
    const put = change.draft.folded.slice(draft.start, draft.end)
    const struck = wordsOf(change.prior.folded.slice(prior.start, prior.end))
    if (struck.length > 1 || !governs(change.draft.folded, draft, put.trim(), struck[0])) return []
    const words = wordsOf(put)
    if (words.length < 2 || words.length > mostWords || binds.test(put.trim())) return []
    const goesOn = /\b(?:continu|pursu|maintain|sustain)\w* (?:with )?(?:their|its|his|her|the|all|ongoing|to)\b/.test(put)
    const known = isShortOfActing(words)
    return known || (!goesOn && beginsWithVerb(change, draft, words)) ? [{ span: draft, goesOn, known }] : []
  })
})

/** "To [abolish] {open a conversation about} the law": what was to be done is now spoken of. */
const talksOf = /^(?:about|on|into|regarding|concerning|over|towards?|around|with)$/

const sharedLetters = 3

/** Right after a `to` that stood, a word that is no article, noun phrase or adverb is a verb: `to [pave the way to] release`. */
const noVerb =
  /^(?:the|an?|its|their|his|her|this|these|those|all|any|such|every|which|and|or|of|in|on|for|with|by|at|from|not|also|further|to|be|[a-z]+(?:ly|ing|ed|tion|ment|ity))$/
function beginsWithVerb({ draft: { folded } }: Change, { start }: Span, [first = '', ...rest]: readonly string[]): boolean {
  return (
    rest.length > 1 &&
    !noVerb.test(first) &&
    /\bto\s*$/.test(folded.slice(Math.max(0, start - 4), start)) &&
    !/\b(?:rights?|regard|access|respect|order|as) to\s*$/.test(folded.slice(Math.max(0, start - 12), start))
  )
}

/** "To [ratify] {open the way for the ratification of} it": the act itself stands, as what another verb governs. */
const becameNoun = (act: string, [verb = '', ...governed]: readonly string[]): boolean =>
  act.length > nounLetters &&
  !verb.startsWith(act.slice(0, nounLetters)) &&
  governed.some((word) => word.startsWith(act.slice(0, nounLetters)))
const nounLetters = 4

/** The words put end where the act begins: in `to` before its infinitive, or in its own gerund. */
function governs(folded: string, draft: Span, put: string, struck: string | undefined): boolean {
  if (struck === undefined) {
    const before = folded.slice(Math.max(0, draft.start - 4), draft.start).trim()
    const after = folded.slice(draft.end, draft.end + 4).trim()
    return (
      (/\bto$/.test(before) &&
        / (?:to|might|may|could|can|should|would|someday|(?:for|of|on|in|towards|about) (?:the|a|an|their|its))$/.test(put)) ||
      (/^(?:and )?to /.test(put) && /^to\b/.test(after))
    )
  }
  const last = put.slice(put.lastIndexOf(' ') + 1)
  if (becameNoun(struck, wordsOf(put)) && /\bto $/.test(folded.slice(Math.max(0, draft.start - 3), draft.start))) return true
  if (talksOf.test(last) && /\bto $/.test(folded.slice(Math.max(0, draft.start - 3), draft.start))) return true
  return last.endsWith('ing') && last.slice(0, sharedLetters) === struck.slice(0, sharedLetters)
}
