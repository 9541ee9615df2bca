import type { Alert } from '../alerts/alert.ts'
import { draftAlert, uncomparedDraftAlert } from '../alerts/draft-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { mandateUnknownAlert } from '../alerts/operator-alerts.ts'
import { revisionAlert } from '../alerts/revision-alert.ts'
import { type DossierEventKind, type DossierState, type HeldComparison, type HeldText, presentComparison } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { gravest, heldComparison } from './held-comparison.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

/** A draft and what the watch knows around it. */
export interface DraftInput {
  readonly text: HeldText
  readonly dossier: DossierSoFar
  /** The mandates' prior texts that are held: one a mandate. */
  readonly priors: readonly HeldText[]
  /** Why there is no prior text to compare with, as a sentence; what the baseline could not tell otherwise. */
  readonly baselineDoubts: readonly string[]
  /** The dossier's version before this one. */
  readonly previous: HeldText | undefined
  /** Likeliest mandates where none matched. */
  readonly nearest: readonly Mandate[]
  held(symbol: DocumentSymbol): Resolution | undefined
}

/** What a draft, or a new version of one, tells: its comparisons and the alerts that they call for. */
export function draftFacts(input: DraftInput, telling: Telling): Facts {
  const { text, dossier, priors, previous } = input
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: input.held, at: telling.at }
  const againstPriors = priors.map((prior) =>
    withDoubts(heldComparison(prior, text, { ...terms, against: 'prior-mandate' }), input.baselineDoubts),
  )
  const sinceVersion = previous ? heldComparison(previous, text, { ...terms, against: 'previous-version' }) : undefined
  const alert = alertFor(input, againstPriors, sinceVersion, telling)
  const { kind, state, sentence } = eventOf(text, previous)
  return {
    text,
    dossier: {
      key: dossier.key,
      session: text.resolution.masthead.session,
      title: dossier.title,
      mandates: dossier.mandates.map(({ slug }) => slug),
      state,
      event: { at: telling.at, kind, symbol: text.symbol, sentence },
      amendment: null,
    },
    comparisons: sinceVersion ? [...againstPriors, sinceVersion] : againstPriors,
    alerts: [routed(alert, dossier.known, telling)],
  }
}

function alertFor(
  input: DraftInput,
  againstPriors: readonly HeldComparison[],
  sinceVersion: HeldComparison | undefined,
  telling: Telling,
): Alert {
  const { text, dossier, nearest, baselineDoubts } = input
  const context = alertContext(dossier, text.resolution.masthead.session, telling)
  const worst = gravest(againstPriors)
  if (dossier.mandates.length === 0) return mandateUnknownAlert(text, dossier.key, nearest, telling.at)
  if (sinceVersion) {
    const verdictBefore = dossier.known ? (presentComparison(dossier.known)?.verdict ?? null) : null
    return revisionAlert({ sinceVersion, againstPrior: worst ?? null, verdictBefore }, context)
  }
  if (worst) return draftAlert(worst, context)
  return uncomparedDraftAlert(text, baselineDoubts[0] ?? 'No prior text is held, so there is nothing to compare it with yet.', context)
}

function eventOf(text: HeldText, previous: HeldText | undefined): { kind: DossierEventKind; state: DossierState; sentence: string } {
  const name = text.symbol ?? 'an unofficial text'
  if (text.symbol === null) return { kind: 'tabled', state: 'unofficial', sentence: 'An unofficial text was dropped into the inbox.' }
  if (!previous) return { kind: 'tabled', state: 'tabled', sentence: `Seen as ${name}.` }
  if (previous.symbol === text.symbol)
    return { kind: 'reissued', state: 'tabled', sentence: `${name} was issued again with other contents.` }
  return { kind: 'revised', state: 'revised', sentence: `Revised as ${name}.` }
}

function withDoubts(comparison: HeldComparison, reasons: readonly string[]): HeldComparison {
  const doubts = reasons.map((reason) => ({ side: 'prior' as const, paragraph: null, reason }))
  return { ...comparison, doubts: [...comparison.doubts, ...doubts] }
}
