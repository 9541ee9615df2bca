import type { Alert } from '../alerts/alert.ts'
import type { AlertContext } from '../alerts/draft-alert.ts'
import type { RoutedAlert } from '../alerts/ledger.ts'
import { channelsFor, type Subscription, worstTold } from '../alerts/subscriptions.ts'
import type { ActionAhead } from '../council/days-until-action.ts'
import type { Dossier, DossierKey } from '../council/dossier.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

/** What making facts needs besides the texts: who is told, how operators want things weighed, and what time it is. */
export interface Telling {
  readonly subscriptions: readonly Subscription[]
  weighOptions(mandates: readonly Mandate[]): WeighOptions
  /** Days until action on the drafts of a session; null where nothing is known. */
  action(session: string | null): ActionAhead | null
  readonly publicUrl: string
  readonly at: Date
}

/** What the dossier is known by before the new text. */
export interface DossierSoFar {
  readonly key: DossierKey
  readonly title: string | null
  readonly mandates: readonly Mandate[]
  readonly known: Dossier | undefined
}

/** The context that alerts of a dossier share. */
export function alertContext({ key, title, mandates }: DossierSoFar, session: string | null, telling: Telling): AlertContext {
  return { dossier: { key, title }, mandates, action: telling.action(session), publicUrl: telling.publicUrl, at: telling.at }
}

/** An alert with the channels that want it, by itself or because they were alarmed about its dossier before. */
export function routed(alert: Alert, known: Dossier | undefined, { subscriptions }: Telling): RoutedAlert {
  return { alert, channels: channelsFor(alert, subscriptions, known && worstTold(known)) }
}
