import { hasSameWords } from '../alerts/adoption-alert.ts'
import { compareResolutions } from '../comparison/compare-resolutions.ts'
import { textName } from '../council/composition.ts'
import type { Dossier, HeldAmendment, HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { asKnown } from '../facts/as-known.ts'
import { asAmendedTogether, type HeldDraft } from '../facts/composed-text.ts'
import { heldComparison } from '../facts/held-comparison.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'

/** Of more amendments only the set of all is tried. */
const mostInSets = 5

/**
 * The draft as amended by several of its amendments whose words the adopted text has: they were adopted together. It becomes a version of the
 * dossier, since nobody said so in the room; undefined where no set of them gives those words.
 */
export async function keptAsAdopted(watch: Watch, text: HeldText, draft: HeldText, known: Dossier): Promise<HeldText | undefined> {
  const { symbol } = draft
  const amendments = symbol === null ? [] : known.amendments.filter(({ amends }) => amends === symbol)
  if (symbol === null || amendments.length < 2 || saysTheSame(draft, text)) return undefined
  const at = watch.clock()
  const composed = adoptedOf(text, { ...draft, symbol }, amendments, at)
  if (!composed) return undefined
  const telling = watch.telling(at)
  const terms = { dossier: known.key, options: telling.weighOptions(namedBy(known, watch.catalogue())), held: () => undefined, at }
  const event = dossierEvent(at, 'amended', symbol, { kind: 'words-adopted', text: textName(composed) })
  await watch.ledger.record({
    text: composed,
    dossier: { ...asKnown(known), event },
    comparisons: [heldComparison(draft, composed, { ...terms, against: 'previous-version' })],
    alerts: [],
  })
  return composed
}

/** The first set, the larger ones first, that gives the adopted words with nothing left out. */
function adoptedOf(text: HeldText, draft: HeldDraft, amendments: readonly HeldAmendment[], at: Date): HeldText | undefined {
  for (const [first, ...others] of setsOf(amendments)) {
    if (!first) continue
    const composed = asAmendedTogether(draft, [first, ...others], at)
    if (composed.text && composed.unapplied.length === 0 && saysTheSame(composed.text, text)) return composed.text
  }
  return undefined
}

function setsOf(amendments: readonly HeldAmendment[]): readonly (readonly HeldAmendment[])[] {
  if (amendments.length > mostInSets) return [amendments]
  const sets: (readonly HeldAmendment[])[] = [[]]
  for (const amendment of amendments) sets.push(...sets.map((set) => [...set, amendment]))
  return sets.filter(({ length }) => length > 1).toSorted((one, other) => other.length - one.length)
}

const saysTheSame = (one: HeldText, other: HeldText): boolean => hasSameWords(compareResolutions(one.resolution, other.resolution))
