import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { addresseeOf } from '../resolution/addressee.ts'
import { citations } from '../resolution/citations.ts'
import { leadingVerb } from '../resolution/leading-verb.ts'
import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { MechanismKind } from './mandate.ts'
import { mandateClauses, putTogether } from './mandate-clause.ts'
import { mechanismMentions } from './mechanism-name.ts'

/**
 * A clause that leaves the terms of a mandate where they stand: `with the same terms as provided for by the Human Rights Council in its
 * resolution 40/16` (A/HRC/RES/49/10, paragraph 1).
 */
export interface CarryingClause {
  /** Label of the paragraph, and where in its words the clause stands. */
  readonly paragraph: string
  readonly span: Span
  readonly quote: string
  /** The texts whose terms are carried, as the clause names them. */
  readonly symbols: readonly DocumentSymbol[]
  readonly what: 'terms of the mandate' | 'work requested'
  /** Whose terms they are; null where the paragraph names no mechanism. */
  readonly holder: MechanismKind | null
}

/** What is set down, before the text that sets it down: `the terms`, `the mandate`, `all work`. */
const terms = '(?:same |general |specific )?terms(?: of reference)?|(?:same )?mandate'
const work = '(?:all |the )?(?:work|tasks|activities|functions|duties)'
const setDown =
  '(?:as )?(?:provided(?: for)?|set out|set forth|laid down|contained|established|defined|described|outlined|specified|stipulated|mandated|decided|given|entrusted)'
/** The words that lead from a mandate to the text that carries its terms; the citation follows. */
const said = [
  `\\b(?:with|on|under|according to|in accordance with|in conformity with|pursuant to) (?:the )?(?<terms>${terms})(?:,? ${setDown})?`,
  `\\b(?<work>${work}) (?:(?:that (?:was|were|has been|have been) )?requested(?: of (?:it|them|him|her|the [A-Z][\\w ]{1,60}))?|(?:described|set out|entrusted to (?:it|them)|assigned to (?:it|them)|mandated))`,
]
const connectives = new RegExp(
  [
    ...said,
    `\\b${setDown}(?= (?:by|in)\\b)`,
    '\\b(?:in accordance with|in conformity with|pursuant to|as per|on the basis of)(?= (?:the )?(?:Human Rights )?(?:Council )?(?:its )?(?:paragraphs? [\\d ,and-]{1,20} of )?(?:Human Rights Council |Council |its )?(?:previous )?resolutions?\\b)',
  ].join('|'),
  'gi',
)

/** A merger names the texts of the mandates that it puts together: it carries their terms only where it says so. */
const saidConnectives = new RegExp(said.join('|'), 'gi')

/** The citation follows the connective within so many characters, and not beyond the end of the clause. */
const citationReach = 160
const clauseEnd = /;|, and (?:requests|decides|encourages|invites|urges|calls|to additionally)/
/** Between two citations of one clause stand dates, commas and `and`. */
const citationGap = 60

/** The clauses by which a text's mandates keep the terms of earlier texts, in its order. */
export const termsCarried = oncePer((resolution: Resolution): readonly CarryingClause[] =>
  mandateClauses(resolution).flatMap(({ action, text, paragraph }) => {
    if (action === 'extends') return carryingClauses(paragraph, connectives)
    return action === 'replaces' && putTogether(text) !== '' ? carryingClauses(paragraph, saidConnectives) : []
  }),
)

/** A paragraph that decides about a mandate names its holder early. */
const holderReach = 300

/** A resolution or decision of the Council, and where its number stands. */
interface Named {
  readonly symbol: DocumentSymbol
  readonly span: Span
}

function outcomesNamed(text: string): readonly Named[] {
  return citations(text).flatMap((citation) => {
    if (citation.kind === 'own-paragraph' || citation.symbol === null) return []
    const series = symbolParts(citation.symbol)?.series
    return series === 'RES' || series === 'DEC' ? [{ symbol: citation.symbol, span: citation.span }] : []
  })
}

function carryingClauses(paragraph: Paragraph, leading: RegExp): CarryingClause[] {
  const { text, label } = paragraph
  const cited = outcomesNamed(text)
  if (cited.length === 0) return []
  const holder = mechanismMentions(text.slice(0, holderReach))[0]?.kind ?? null
  const clauses: CarryingClause[] = []
  for (const found of text.matchAll(leading)) {
    const start = found.index
    const named = namedAfter(text, start + found[0].length, cited)
    const end = named.at(-1)?.span.end ?? 0
    if (end === 0 || clauses.some(({ span }) => start < span.end)) continue
    clauses.push({
      paragraph: label,
      span: { start, end },
      quote: text.slice(start, end),
      symbols: named.map(({ symbol }) => symbol),
      what: found.groups?.work === undefined ? 'terms of the mandate' : 'work requested',
      holder,
    })
  }
  return clauses
}

/** The symbols that the clause goes on to name. */
function namedAfter(text: string, from: number, cited: readonly Named[]): readonly Named[] {
  const after = cited.filter(({ span }) => span.start >= from)
  const [first] = after
  if (!first || first.span.start - from > citationReach || clauseEnd.test(text.slice(from, first.span.start))) return []
  const named = [first]
  for (const next of after.slice(1)) {
    const between = text.slice(named.at(-1)?.span.end ?? 0, next.span.start)
    if (between.length > citationGap || clauseEnd.test(between) || /\b(?:for|until|with)\b/.test(between)) break
    named.push(next)
  }
  return named
}

/** A text of the lineage and the paragraphs of it that a later text carries. */
export interface CarriedText {
  readonly symbol: DocumentSymbol
  /** The symbols that lead to it, nearest first, itself last. */
  readonly chain: readonly DocumentSymbol[]
  readonly paragraphs: readonly Paragraph[]
}

/** A text that a carrying clause names but that is not at hand. */
export interface MissingText {
  readonly symbol: DocumentSymbol
  readonly chain: readonly DocumentSymbol[]
  /** The clause of the text in question by which the chain begins. */
  readonly clause: CarryingClause
}

/** The terms that a text has without repeating them. */
export interface EffectiveTerms {
  readonly clauses: readonly CarryingClause[]
  /** Nearest first. */
  readonly carried: readonly CarriedText[]
  readonly missing: readonly MissingText[]
}

/** No lineage of the Council is longer; a chain that goes on is a circle or an attack. */
const longestChain = 24

/** Follows the carrying clauses of a text back along its lineage. `held` gives the texts at hand. */
export function effectiveTerms(resolution: Resolution, held: (symbol: DocumentSymbol) => Resolution | undefined): EffectiveTerms {
  const clauses = termsCarried(resolution)
  const carried: CarriedText[] = []
  const missing: MissingText[] = []
  const seen = new Set<DocumentSymbol | null>([resolution.masthead.symbol])
  let steps = clauses.flatMap((clause) => clause.symbols.map((symbol) => ({ symbol, chain: [symbol], clause, through: clause })))
  while (steps.length > 0) {
    const next: typeof steps = []
    for (const { symbol, chain, clause, through } of steps) {
      if (seen.has(symbol) || chain.length > longestChain) continue
      seen.add(symbol)
      const text = held(symbol)
      if (!text) {
        missing.push({ symbol, chain, clause })
        continue
      }
      carried.push({ symbol, chain, paragraphs: statedTerms(text, through.holder) })
      for (const further of termsCarried(text)) {
        for (const one of further.symbols) next.push({ symbol: one, chain: [...chain, one], clause, through: further })
      }
    }
    steps = next
  }
  return { clauses, carried, missing }
}

/** `the mandate holder`, `the Office`: who was named in full before. */
const namedBefore = /\b(?:mandate holders?|(?:the|its) (?:Office|Commission|Mission|Mechanism|Group|Experts?))\b/

/**
 * The paragraphs that hold the terms of a mandate: those that decide about it, and those that ask something of its holder, with their
 * sub-paragraphs. What a text asks of Governments is no term of the mandate.
 */
export function statedTerms(resolution: Resolution, holder: MechanismKind | null): readonly Paragraph[] {
  const deciding = new Set(mandateClauses(resolution).map(({ paragraph }) => paragraph.label))
  const labels = new Set<string>()
  return resolution.paragraphs.filter((paragraph) => {
    if (paragraph.part !== 'operative') return false
    const isTerm =
      deciding.has(paragraph.label) || asksHolder(paragraph.text, holder) || (paragraph.parent !== null && labels.has(paragraph.parent))
    if (isTerm) labels.add(paragraph.label)
    return isTerm
  })
}

function asksHolder(text: string, holder: MechanismKind | null): boolean {
  const leading = leadingVerb(text)
  const addressee = leading && addresseeOf(text, leading)?.text
  if (!addressee) return false
  return mechanismMentions(addressee).some(({ kind }) => kind === holder) || namedBefore.test(addressee)
}
