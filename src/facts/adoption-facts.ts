import { adoptionAlert } from '../alerts/adoption-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { type Dossier, type HeldText, presentComparison } from '../council/dossier.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { foldedTitle } from '../resolution/folded-title.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { gravest, heldComparison } from './held-comparison.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

/** An adopted text that ends a dossier, and what it is compared with. */
export interface AdoptionInput {
  readonly text: HeldText
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly priors: readonly HeldText[]
  /** The last version of the draft that is held. */
  readonly lastVersion: HeldText | undefined
  held(symbol: DocumentSymbol): Resolution | undefined
}

/**
 * The dossier that an adopted text ends: of its session, with its title, and not ended already. Draft and adopted title differ by their number
 * alone (un-sources 5.2); where two dossiers bear one title (rival texts), those of its own mandates come first.
 */
export function dossierAdopted(text: HeldText, mandates: readonly string[], dossiers: readonly Dossier[]): Dossier | undefined {
  const title = foldedTitle(text.resolution.title)
  const session = text.resolution.masthead.session
  const open = dossiers.filter((dossier) => dossier.session === session && (dossier.state === 'tabled' || dossier.state === 'revised'))
  const sameTitle = open.filter((dossier) => title !== '' && dossier.versions.some((version) => foldedTitle(version.title) === title))
  const sameMandate = sameTitle.filter((dossier) => dossier.mandates.some((slug) => mandates.includes(slug)))
  const [first, ...others] = sameMandate.length > 0 ? sameMandate : sameTitle
  return others.length === 0 ? first : undefined
}

/** What the adoption of a draft tells: the vote, what the adopted text amounts to, and whether its words changed since the last version. */
export function adoptionFacts({ text, dossier, priors, lastVersion, held }: AdoptionInput, telling: Telling): Facts {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held, at: telling.at }
  const againstPriors = priors.map((prior) => heldComparison(prior, text, { ...terms, against: 'prior-mandate' }))
  const sinceVersion = lastVersion ? heldComparison(lastVersion, text, { ...terms, against: 'previous-version' }) : null
  const context = alertContext(dossier, text.resolution.masthead.session, telling)
  const alert = adoptionAlert(
    {
      text,
      againstPrior: gravest(againstPriors) ?? null,
      sinceVersion,
      severityBefore: presentComparison(dossier.known)?.verdict.severity ?? 'none',
    },
    context,
  )
  return {
    text,
    dossier: {
      key: dossier.key,
      session: text.resolution.masthead.session,
      title: dossier.title,
      mandates: dossier.mandates.map(({ slug }) => slug),
      state: 'adopted',
      event: { at: telling.at, kind: 'adopted', symbol: text.symbol, sentence: `${alert.inShort ?? `Adopted as ${nameOf(text)}`}.` },
      amendment: null,
    },
    comparisons: sinceVersion ? [...againstPriors, sinceVersion] : againstPriors,
    alerts: [routed(alert, dossier.known, telling)],
  }
}

function nameOf({ symbol }: HeldText): string {
  return symbol ? citedAs(symbol) : 'a text without a symbol'
}
