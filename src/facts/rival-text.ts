import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import { citedSymbols } from '../mandate/cited-symbols.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { mechanismNames } from '../mandate/mechanism-name.ts'
import { nameAgreement, nameWords } from '../mandate/name-agreement.ts'
import { regularSession } from '../mandate/regular-session.ts'
import { foldedTitle } from '../resolution/folded-title.ts'
import type { Resolution } from '../resolution/resolution.ts'

/** Items of single countries that a text of technical assistance under item 10 can take the place of. */
const countryItems: ReadonlySet<number> = new Set([2, 4])

/**
 * The mandates that are due at the session of a text and whose subject it takes up under another item without renewing them. A text with a
 * lineage of its own is none: South Sudan's item 10 text has run beside the item 2 mandate for years. `titleOf` gives the title of a held text.
 */
export function rivalOf(
  text: Resolution,
  catalogue: readonly Mandate[],
  titleOf: (symbol: DocumentSymbol) => string | null,
): readonly Mandate[] {
  const { agendaItem, session } = text.masthead
  if (!agendaItem || session === null) return []
  const due = sameSubject(text.title, catalogue).filter(
    (mandate) =>
      mandate.nextRenewal?.session === session &&
      mandate.agendaItem !== null &&
      countryItems.has(mandate.agendaItem) &&
      mandate.agendaItem !== agendaItem.number,
  )
  return due.filter((mandate) => !hasOwnLineage(text, mandate, titleOf))
}

/** The mandates whose whole subject a title states, the fullest one: a title on South Sudan states `South Sudan`, and not `Sudan`. */
function sameSubject(title: string | null, catalogue: readonly Mandate[]): readonly Mandate[] {
  const words = nameWords(title ?? '')
  const scored = catalogue.map((mandate) => {
    const stated = mechanismNames(mandate).map(({ words: name }) => {
      const { telling } = nameAgreement(name, words)
      return telling === nameAgreement(name, name).telling ? telling : 0
    })
    return { mandate, telling: Math.max(0, ...stated) }
  })
  const most = Math.max(0, ...scored.map(({ telling }) => telling))
  return most === 0 ? [] : scored.filter(({ telling }) => telling === most).map(({ mandate }) => mandate)
}

/**
 * True where a text has one of its own kind before it: the catalogue names a parallel text of an earlier session (with this title, where it is
 * held), or it cites one with its title outside the mandate's lineage. Texts of item 10 often cite nothing by number.
 */
function hasOwnLineage(
  { paragraphs, title, masthead }: Resolution,
  { lineage, parallel = [] }: Mandate,
  titleOf: (symbol: DocumentSymbol) => string | null,
): boolean {
  const own = foldedTitle(title)
  const isOfItsKind = (symbol: DocumentSymbol) => own !== '' && foldedTitle(titleOf(symbol)) === own
  const known = parallel.filter((symbol) => isBefore(symbol, masthead.session))
  if (known.some((symbol) => titleOf(symbol) === null || isOfItsKind(symbol))) return true
  const cited = paragraphs.flatMap(({ text }) => citedSymbols(text))
  return cited.some((symbol) => parallel.includes(symbol) || (!lineage.includes(symbol) && isOfItsKind(symbol)))
}

function isBefore(symbol: DocumentSymbol, session: SessionId | null): boolean {
  const other = regularSession(symbol)
  return other !== null && session !== null && other < Number(session)
}
