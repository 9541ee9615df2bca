import type { Correspondence } from '../comparison/comparison.ts'
import type { HeldComparison, HeldText } from '../council/dossier.ts'
import { sessionDay } from '../council/phrase-history.ts'
import type { WatchRecord } from '../council/record.ts'
import { symbolParts } from '../documents/document-symbol.ts'
import type { Span } from '../text/span.ts'
import { Vocabulary } from '../text/words.ts'
import type { Citation, Finding } from '../weakening/finding.ts'
import type { PhrasePast } from './redline-view.ts'

/** Words of a phrase that is worth looking for: shorter ones stand everywhere. */
const fewestWords = 5

/** The findings whose inserted words the Council adopted before, at a session before the draft's. */
export async function phrasePasts(
  record: Pick<WatchRecord, 'phraseHistory'>,
  { findings, correspondences, draft }: Pick<HeldComparison, 'findings' | 'correspondences' | 'draft'>,
): Promise<ReadonlyMap<Finding, PhrasePast>> {
  const pasts = new Map<Finding, PhrasePast>()
  for (const finding of findings) {
    const phrase = finding.draft && insertedPhrase(finding.draft, correspondences)
    if (!phrase) continue
    const history = await record.phraseHistory(phrase, dayOf(draft))
    if (history.firstSeen) pasts.set(finding, { phrase, history })
  }
  return pasts
}

function dayOf({ symbol, resolution: { masthead, adoption } }: HeldText) {
  const session = (symbol && symbolParts(symbol)?.session) ?? masthead.session
  return session && sessionDay(session, adoption?.on ?? masthead.issued)
}

/** The longest inserted run that a quotation of the draft shares words with; null where it has fewer than five words. */
export function insertedPhrase({ paragraph, quote }: Citation, correspondences: readonly Correspondence[]): string | null {
  const correspondence = correspondences.find(({ draft }) => draft.some(({ label }) => label === paragraph))
  const quoted = correspondence && placeOf(quote, paragraph, correspondence)
  if (!quoted) return null
  const phrases = insertedRuns(correspondence)
    .filter(({ start, end }) => start < quoted.end && quoted.start < end)
    .map(({ text }) => ({ text: text.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd(), words: wordCount(text) }))
  const longest = phrases.toSorted((one, other) => other.words - one.words)[0]
  return longest && longest.words >= fewestWords ? longest.text : null
}

/** Where a quotation stands in the draft's paragraphs joined as in the redline. */
function placeOf(quote: string, paragraph: string, { draft }: Correspondence): Span | null {
  let before = 0
  for (const { label, text } of draft) {
    const at = label === paragraph ? text.indexOf(quote) : -1
    if (at >= 0) return { start: before + at, end: before + at + quote.length }
    before += text.length + 1
  }
  return null
}

function insertedRuns({ redline }: Correspondence): readonly (Span & { readonly text: string })[] {
  const runs: (Span & { readonly text: string })[] = []
  let start = 0
  for (const { op, text } of redline) {
    if (op === 'strike') continue
    if (op === 'insert') runs.push({ start, end: start + text.length, text })
    start += text.length
  }
  return runs
}

function wordCount(text: string): number {
  return new Vocabulary().read([text]).first.at(-1) ?? 0
}
