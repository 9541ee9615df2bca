import type { Paragraph } from '../resolution/resolution.ts'
import { at } from './at.ts'
import type { Correspondence, Relation } from './comparison.ts'
import type { Link } from './matching.ts'
import { redline, type Worded } from './redline.ts'
import type { TextSide } from './text-side.ts'

/** A paragraph of the draft that answers to nothing in the prior text. */
export const addedCorrespondence = (paragraph: Paragraph): Correspondence => ({
  relation: 'added',
  moved: false,
  prior: [],
  draft: [paragraph],
  redline: [{ op: 'insert', text: paragraph.text }],
  carriedBy: [],
})

/** A paragraph of the prior text that answers to nothing in the draft. */
export const removedCorrespondence = (paragraph: Paragraph): Correspondence => ({
  relation: 'removed',
  moved: false,
  prior: [paragraph],
  draft: [],
  redline: [{ op: 'strike', text: paragraph.text }],
  carriedBy: [],
})

/** Paragraphs that answer to one another. `moved` says that the relative order changed; text that went between preamble and operative part moved in any case. */
export function linkedCorrespondence(sides: { prior: TextSide; draft: TextSide }, link: Link, moved: boolean): Correspondence {
  const prior = paragraphsOf(sides.prior, link.prior)
  const draft = paragraphsOf(sides.draft, link.draft)
  const common = { moved: moved || prior[0]?.part !== draft[0]?.part, prior, draft, carriedBy: [] }
  const [only] = prior
  if (link.prior.length === 1 && link.draft.length === 1 && only && only.text === draft[0]?.text) {
    return { relation: 'unchanged', ...common, redline: [{ op: 'keep', text: only.text }] }
  }
  return { relation: relationOf(link), ...common, redline: redline(worded(sides.prior, link.prior), worded(sides.draft, link.draft)) }
}

function relationOf({ prior, draft }: Link): Relation {
  if (draft.length > prior.length) return 'split'
  return prior.length > 1 ? 'merged' : 'edited'
}

const paragraphsOf = (side: TextSide, indices: readonly number[]): Paragraph[] => indices.flatMap((index) => side.paragraphs[index] ?? [])

/** The text and words of paragraphs joined by line breaks. */
function worded({ paragraphs, words }: TextSide, indices: readonly number[]): Worded {
  const [only = 0] = indices
  if (indices.length === 1) {
    const [from, to] = [at(words.first, only), at(words.first, only + 1)]
    const part = (values: Int32Array): Int32Array => values.subarray(from, to)
    return { text: paragraphs[only]?.text ?? '', ids: part(words.ids), starts: part(words.starts), ends: part(words.ends) }
  }
  const joined = { texts: [] as string[], ids: [] as number[], starts: [] as number[], ends: [] as number[] }
  let offset = 0
  for (const index of indices) {
    const text = paragraphs[index]?.text ?? ''
    for (let word = at(words.first, index); word < at(words.first, index + 1); word++) {
      joined.ids.push(at(words.ids, word))
      joined.starts.push(at(words.starts, word) + offset)
      joined.ends.push(at(words.ends, word) + offset)
    }
    joined.texts.push(text)
    offset += text.length + 1
  }
  return {
    text: joined.texts.join('\n'),
    ids: Int32Array.from(joined.ids),
    starts: Int32Array.from(joined.starts),
    ends: Int32Array.from(joined.ends),
  }
}
