import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { wordsOf } from './passage.ts'

/** A verb put before an act that stands: `to [be in a position to] release`, `to [enter into discussions on] releasing`. */
export interface PutVerb {
  readonly span: Span
  /** It asks for what is already being done to go on: `to [continue their efforts to] release`. */
  readonly goesOn: boolean
}

/** Words of readiness, attempt, reflection and talk: an act that they govern is no longer asked for itself. Our judgement. */
const shortOfActing =
  /\b(?:efforts?|endeavours?|steps|ways|means|how|whether|readiness|willingness|commitment|position|open|ready|willing|able|inclined|prepar(?:e|ing)|plan|aim|hope|wish|desire|intend|aspire|seek|strive|attempt|try|start|begin|consider(?:ing|ation)?|discuss(?:ions?)?|consultations?|dialogue|talks|negotiations?|reflect(?:ion)?|thought|possibilit(?:y|ies)|prospects?|options?|feasibility|merits?|scope|opportunit(?:y|ies)|usefulness|advisability|interest|encouraged|invited|expected|can|could|might|gradually|progressively|initial|preliminary|study|examine|assess|review|explore|look|weigh|contemplate|envisage|towards?)\b/
/** An act of its own, or one that asks for more: what it governs is asked for as before. */
const binds =
  /\b(?:all|every|immediate(?:ly)?|urgent(?:ly)?|effective(?:ly)?|necessary|concrete|intensif\w+|redoubl\w+|strengthen\w*|increas\w+|accelerat\w+|step up|enhanc\w+|ensure|adopt|enact|allocate|implement)\b|\b(?:and|or|in order|so as|as well as|including)(?: to)?$|[;:.]/
const mostWords = 9

/** Where the draft puts a verb short of acting before an act that stood in the prior text without it. */
export function verbsPut(change: Change): readonly PutVerb[] {
  if (change.kind !== 'edited' || !['to', ...gerundPrepositions].some((word) => change.words.draft.has(word))) return []
  return change.replacements.flatMap(({ prior, draft }) => {
    const put = change.draft.folded.slice(draft.start, draft.end)
    const struck = wordsOf(change.prior.folded.slice(prior.start, prior.end))
    if (struck.length > 1 || !governs(change.draft.folded, draft, put.trim(), struck[0])) return []
    const isShort = wordsOf(put).length <= mostWords && wordsOf(put).length > 1
    return isShort && shortOfActing.test(put) && !binds.test(put.trim())
      ? [{ span: draft, goesOn: /\b(?:continu|pursu|maintain|sustain)\w* (?:with )?(?:their|its|the|all|ongoing|to)\b/.test(put) }]
      : []
  })
}

const gerundPrepositions = ['on', 'of', 'towards', 'toward', 'for', 'in', 'at', 'about', 'into']
const sharedLetters = 3

/** The words put end where the act begins: in `to` before its infinitive, or in its own gerund. */
function governs(folded: string, draft: Span, put: string, struck: string | undefined): boolean {
  if (struck === undefined) {
    const before = folded.slice(Math.max(0, draft.start - 4), draft.start).trim()
    const after = folded.slice(draft.end, draft.end + 4).trim()
    return (/\bto$/.test(before) && / to$/.test(put)) || (/^(?:and )?to /.test(put) && /^to\b/.test(after))
  }
  const last = put.slice(put.lastIndexOf(' ') + 1)
  return last.endsWith('ing') && last.slice(0, sharedLetters) === struck.slice(0, sharedLetters)
}
