import { citedAs, type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { type EffectiveTerms, effectiveTerms, type MissingText, termsCarried } from '../mandate/terms-by-reference.ts'
import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { filled } from '../text/filled.ts'
import { carriedDoubts } from './carried-doubts.ts'
import type { Correspondence, SidedDoubt } from './comparison.ts'

/** What a draft keeps of the prior text without repeating it, and what could not be looked up. */
export interface CarriedTerms {
  readonly correspondences: readonly Correspondence[]
  readonly doubts: readonly SidedDoubt[]
}

/** Marks the removed text that the draft carries by reference. Its chain may lead through the prior text and through texts that are held. */
export function markCarried(
  correspondences: readonly Correspondence[],
  prior: Resolution,
  draft: Resolution,
  held: (symbol: DocumentSymbol) => Resolution | undefined,
): CarriedTerms {
  const assumed = prior.masthead.symbol === null ? takenFor(prior, draft) : null
  const ofPrior = prior.masthead.symbol ?? assumed
  const terms = effectiveTerms(apartFrom(prior, draft), (symbol) => (symbol === ofPrior ? prior : held(symbol)))
  return {
    correspondences: terms.carried.length === 0 ? correspondences : correspondences.map((entry) => withChain(entry, terms)),
    doubts: [...(assumed ? [assumedDoubt(assumed)] : []), ...terms.missing.map(missingDoubt)],
  }
}

/** A copy of the prior text under its symbol names the prior text, not itself, when it cites that symbol. */
function apartFrom({ masthead: { symbol } }: Resolution, draft: Resolution): Resolution {
  return draft.masthead.symbol === symbol ? { ...draft, masthead: { ...draft.masthead, symbol: null } } : draft
}

/** For a prior text without a symbol: the one text of its session whose terms the draft keeps. */
function takenFor({ masthead }: Resolution, draft: Resolution): DocumentSymbol | null {
  if (masthead.session === null) return null
  const symbols = termsCarried(draft).flatMap((clause) => clause.symbols)
  const ofSession = new Set(symbols.filter((symbol) => symbolParts(symbol)?.session === masthead.session))
  const [only] = ofSession
  return only && ofSession.size === 1 ? only : null
}

function withChain(entry: Correspondence, terms: EffectiveTerms): Correspondence {
  const [paragraph] = entry.prior
  if (entry.relation !== 'removed' || !paragraph) return entry
  const carrier = terms.carried.find(({ paragraphs }) => paragraphs.some((term) => term === paragraph || saysTheSame(term, paragraph)))
  return carrier ? { ...entry, carriedBy: carrier.chain } : entry
}

/** Of a task that an older text of the lineage states too, so much is repeated word for word. */
const leastRepeated = 0.8

function saysTheSame(one: Paragraph, other: Paragraph): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const shared = [...words].filter((word) => others.has(word)).length
  return 2 * shared >= leastRepeated * (words.size + others.size) && shared > 0
}

const wordsOf = ({ text }: Paragraph): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

const assumedDoubt = (symbol: DocumentSymbol): SidedDoubt => ({
  side: 'prior',
  paragraph: null,
  reason: filled(carriedDoubts.assumed, { symbol: citedAs(symbol) }),
})

function missingDoubt({ symbol, chain, clause }: MissingText): SidedDoubt {
  const through = chain.slice(0, -1).map(citedAs)
  const sentence = through.length > 0 ? carriedDoubts.notHeldThrough : carriedDoubts.notHeld
  return {
    side: 'draft',
    paragraph: clause.paragraph,
    missing: symbol,
    reason: filled(sentence, { symbol: citedAs(symbol), through: through.join(', then ') }),
  }
}
