import { type MandateAction, mandateClauses } from '../mandate/mandate-clause.ts'
import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { oncePer } from '../text/once-per.ts'
import { placesOf } from '../text/places.ts'
import type { Span } from '../text/span.ts'
import { endings } from './lexicon/endings.ts'
import { type MechanismRung, mechanismRungs } from './lexicon/mechanisms.ts'
import { foldedText } from './passage.ts'
import { type Term, termOf } from './period.ts'
import { holds } from './phrase-match.ts'

export interface NamedMechanism {
  readonly rung: MechanismRung
  readonly span: Span
}

/** What a clause that decides about a mandate says of it. */
export interface MandateTerms {
  readonly action: MandateAction
  readonly paragraph: Paragraph
  readonly folded: string
  /** Every mechanism of the ladder that the clause names, in its order. */
  readonly named: readonly NamedMechanism[]
  /** The one that the clause is about, named first; undefined where it names none. */
  readonly mechanism: NamedMechanism | undefined
  /** Undefined where no period is stated; a country mandate then runs for one year by the Council's practice. */
  readonly term: Term | undefined
}

export function mandateTerms(resolution: Resolution): readonly MandateTerms[] {
  const clauses = mandateClauses(resolution)
  const known = new Set(clauses.map(({ paragraph }) => paragraph))
  const replacing = resolution.paragraphs.filter((paragraph) => !known.has(paragraph) && putsInPlace(paragraph))
  return [...clauses, ...replacing.map((paragraph) => ({ action: 'replaces' as const, paragraph }))].map(({ action, paragraph }) => {
    const folded = foldedText(paragraph)
    const named = namedMechanisms(folded)
    return { action, paragraph, folded, named, mechanism: named[0], term: termOf(folded) }
  })
}

/** True for a clause that lets a mandate run. */
export const isAlive = oncePer(
  ({ action, folded }: MandateTerms): boolean => (action === 'extends' || action === 'establishes') && !holds(endings, folded),
)

/** How a clause says that one mechanism takes the place of another. */
export const inPlace =
  /\b(?:replac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing)|in (?:the )?(?:place|stead) of|instead of|in lieu of|rather than|transform(?:s|ed|ing)?|convert(?:s|ed|ing)?|(?<!\barms )transfer(?:s|red|ring)?|entrust(?:s|ed|ing)?|assign(?:s|ed|ing)?|tak(?:e|es|en) over|supersed(?:e|es|ed)|assum(?:e|es|ed|ing)|absorb(?:s|ed)?|subsum(?:e|es|ed)|integrat(?:e|es|ed) (?:with)?in(?:to)?|(?:performed|carried out|discharged|exercised|fulfilled) by|succeed(?:s|ed)?|in succession to|successors? (?:to|of)|in the place of|hitherto|heretofore|(?:previously|formerly|until now|thus far) (?:performed|carried|entrusted|exercised|discharged|undertaken|assigned)|(?:begun|initiated|started) by|tak(?:e|es|ing) upon (?:itself|themselves)|inherit(?:s|ed)?|reconstitut(?:e|es|ed)|merg(?:e|es|ed|ing)|chang(?:e|es|ed) (?:the )?mandate)\b/

/** A clause says at its beginning what takes whose place. */
const replacingReach = 400

/** "Decides to entrust the Office with a report in place of the mandate of the Special Rapporteur" extends and establishes nothing. */
function putsInPlace(paragraph: Paragraph): boolean {
  const { part, depth, text } = paragraph
  if (part !== 'operative' || depth > 0 || !/\b(?:decides|requests|resolves|invites|encourages|calls upon)\b/i.test(text.slice(0, 40)))
    return false
  const folded = foldedText(paragraph).slice(0, replacingReach)
  return inPlace.test(folded) && namedMechanisms(folded).length > 1
}

function namedMechanisms(folded: string): readonly NamedMechanism[] {
  const named = mechanismRungs.flatMap((rung) => {
    const [span] = placesOf(rung.pattern, folded)
    return span ? [{ rung, span }] : []
  })
  return named.toSorted((a, b) => a.span.start - b.span.start)
}
