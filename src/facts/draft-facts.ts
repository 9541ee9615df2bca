import type { Alert } from '../alerts/alert.ts'
import { draftAlert, uncomparedDraftAlert } from '../alerts/draft-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { mandateUnknownAlert } from '../alerts/operator-alerts.ts'
import { revisionAlert } from '../alerts/revision-alert.ts'
import { textName, withinSession } from '../council/composition.ts'
import { type HeldAmendment, type HeldComparison, type HeldText, presentComparison } from '../council/dossier.ts'
import { sponsorChange } from '../council/sponsor-change.ts'
import type { Sentence } from '../language/sentence.ts'
import { baselineDoubts } from '../mandate/baseline-doubts.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { againstPriors } from './against-priors.ts'
import { draftEvent } from './draft-event.ts'
import { draftProcedure } from './draft-procedure.ts'
import { heldComparison } from './held-comparison.ts'
import { type LinkedDossiers, linkEvents, linksSaid } from './linked-dossiers.ts'
import type { Parents } from './parents.ts'
import { leftBehind, staleAmendment } from './stale-amendments.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

/** A draft and what the watch knows around it. */
export interface DraftInput {
  readonly text: HeldText
  readonly dossier: DossierSoFar
  /** The mandates' prior texts; the doubts say why there is none to compare with, and what the baseline could not tell otherwise. */
  readonly parents: Parents
  /** The dossier's document before this one, and the one after it where this one came to hand late. */
  readonly previous: HeldText | undefined
  readonly next: HeldText | undefined
  /** Where the dossier opens: dossiers that it belongs together with, and the text that was dropped before. */
  readonly linked: LinkedDossiers
  readonly dropped: HeldText | undefined
  /** Likeliest mandates where none matched. */
  readonly nearest: readonly Mandate[]
  /** Mandates that are due and whose subject it takes up under another item, without renewing them. */
  readonly rivalTo?: readonly Mandate[]
}

/** A draft with what it was compared with. */
interface Compared {
  /** The gravest first. */
  readonly withPriors: readonly HeldComparison[]
  readonly sinceVersion: HeldComparison | undefined
  readonly sinceDropped: HeldComparison | undefined
  /** The version after it, compared with it. */
  readonly nextSince: HeldComparison | undefined
}

/** What a draft, or a new version of one, tells: its comparisons and the alerts that they call for. One that came to hand late is history: it alarms nobody. */
export function draftFacts(input: DraftInput, telling: Telling): Facts {
  const { text, dossier, linked } = input
  const session = text.resolution.masthead.session
  const mandates = dossier.mandates.map(({ slug }) => slug)
  const compared = comparedDraft(input, telling)
  const stale = leftBehind(dossier.known, text)
  const { event, state } = draftEvent(input, telling.at)
  const procedure = draftProcedure(input, telling)
  const opening = { key: dossier.key, text, session, title: dossier.title, mandates }
  return {
    text,
    dossier: {
      key: dossier.key,
      session,
      title: dossier.title,
      mandates,
      state,
      event,
      amendment: null,
      furtherEvents: [
        ...linkEvents(linked, opening, telling.at),
        ...procedure.events,
        ...stale.map((amendment) => ({ dossier: dossier.key, event: staleAmendment(amendment, textName(text), telling.at) })),
      ],
    },
    comparisons: [...compared.withPriors, compared.sinceVersion, compared.sinceDropped, compared.nextSince].filter(
      (one) => one !== undefined,
    ),
    alerts: input.next ? [] : [routed(alertFor(input, compared, stale, telling), dossier.known, telling), ...procedure.alerts],
  }
}

function comparedDraft({ text, dossier, parents, previous, next, dropped }: DraftInput, telling: Telling): Compared {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const since = (earlier: HeldText | undefined, later: HeldText) =>
    earlier && isReadable(earlier) && isReadable(later)
      ? heldComparison(earlier, later, { ...terms, against: 'previous-version' })
      : undefined
  return {
    withPriors: isReadable(text) ? againstPriors(parents.priors, text, terms, parents.doubts) : [],
    sinceVersion: since(previous, text),
    sinceDropped: since(dropped, text),
    nextSince: next && since(text, next),
  }
}

/** A text of which no paragraph could be read would seem to have dropped everything. */
function isReadable({ resolution }: HeldText): boolean {
  return resolution.paragraphs.length > 0
}

function alertFor(input: DraftInput, compared: Compared, stale: readonly HeldAmendment[], telling: Telling): Alert {
  const { text, dossier, nearest, parents, linked } = input
  const context = alertContext(dossier, text.resolution.masthead.session, telling)
  const [worst, ...alsoAgainst] = compared.withPriors
  if (dossier.mandates.length === 0) return mandateUnknownAlert(text, dossier.key, nearest, telling.at)
  if (compared.sinceVersion) {
    const verdictBefore = dossier.known ? (presentComparison(dossier.known)?.verdict ?? null) : null
    const said = stale.map(({ symbol, amends }) => ({
      kind: 'left-behind' as const,
      amendment: withinSession(symbol),
      amends: withinSession(amends),
    }))
    return revisionAlert({ sinceVersion: compared.sinceVersion, againstPrior: worst ?? null, alsoAgainst, verdictBefore, said }, context)
  }
  if (worst)
    return draftAlert(worst, context, {
      alsoAgainst,
      said: [...linksSaid(linked), ...sinceDroppedSaid(compared.sinceDropped), ...sponsorsMissing(input)],
    })
  return uncomparedDraftAlert(text, whyUncompared(text, parents), context)
}

/** Main sponsors of the mandate by the catalogue whose names do not stand on the draft; a draft without sponsors tells nothing. */
function sponsorsMissing({ text, dossier }: DraftInput): readonly Sentence[] {
  const named = text.resolution.sponsors.flatMap(({ name, onBehalfOf }) => (onBehalfOf === null ? [name] : [name, onBehalfOf]))
  const lost = dossier.mandates.flatMap(({ mainSponsors }) => sponsorChange(mainSponsors, named)?.lost ?? [])
  return lost.length > 0 ? [{ kind: 'sponsors-missing', names: [...new Set(lost)] }] : []
}

function whyUncompared(text: HeldText, { doubts }: Parents): Sentence {
  if (text.resolution.masthead.kind === 'amendment') return { kind: 'not-compared', why: 'amendment' }
  if (!isReadable(text)) return { kind: 'not-compared', why: 'unreadable' }
  return { kind: 'as-it-came', words: doubts[0] ?? baselineDoubts.noneHeld }
}

function sinceDroppedSaid(since: HeldComparison | undefined): readonly Sentence[] {
  if (!since) return []
  const weakened = since.findings.filter(({ direction }) => direction === 'weakens').length
  return [{ kind: 'since-dropped', weakened, stronger: since.findings.length - weakened }]
}
