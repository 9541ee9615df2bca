import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { shortOfActing } from './lexicon/looseners.ts'
import { wordsOf } from './passage.ts'
import { touchedBy } from './touched.ts'

/** A verb put before an act that stands: `to [be in a position to] release`, `to [enter into discussions on] releasing`. */
export interface PutVerb {
  readonly span: Span
  /** It asks for what is already being done to go on: `to [continue their efforts to] release`. */
  readonly goesOn: boolean
}

const isShortOfActing = (words: readonly string[]): boolean => words.some((word) => shortOfActing.triggers.includes(word))
/** An act of its own, or one that asks for more: what it governs is asked for as before. */
const binds =
  /\b(?:all|every|immediate(?:ly)?|urgent(?:ly)?|effective(?:ly)?|necessary|concrete|intensif\w+|redoubl\w+|strengthen\w*|increas\w+|accelerat\w+|step up|enhanc\w+|ensure|adopt|enact|allocate|implement)\b|\b(?:and|or|in order|so as|as well as|including)(?: to)?$|[;:.]/
const mostWords = 9

/** Where the draft puts a verb short of acting before an act that stood in the prior text without it. */
export function verbsPut(change: Change): readonly PutVerb[] {
  if (change.kind !== 'edited' || !touchedBy(change.words.draft).has(shortOfActing)) return []
  return change.replacements.flatMap(({ prior, draft }) => {
    const put = change.draft.folded.slice(draft.start, draft.end)
    const struck = wordsOf(change.prior.folded.slice(prior.start, prior.end))
    if (struck.length > 1 || !governs(change.draft.folded, draft, put.trim(), struck[0])) return []
    const words = wordsOf(put)
    return words.length > 1 && words.length <= mostWords && isShortOfActing(words) && !binds.test(put.trim())
      ? [{ span: draft, goesOn: /\b(?:continu|pursu|maintain|sustain)\w* (?:with )?(?:their|its|the|all|ongoing|to)\b/.test(put) }]
      : []
  })
}

/** "To [abolish] {open a conversation about} the law": what was to be done is now spoken of. */
const talksOf = /^(?:about|on|into|regarding|concerning|over|towards?|around|with)$/

const sharedLetters = 3

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
  if (talksOf.test(last) && /\bto $/.test(folded.slice(Math.max(0, draft.start - 3), draft.start))) return true
  return last.endsWith('ing') && last.slice(0, sharedLetters) === struck.slice(0, sharedLetters)
}
