import type { ComparisonSummary, Dossier } from '../council/dossier.ts'
import { type Severity, severities } from '../weakening/finding.ts'
import type { Alert, AlertKind, AlertSeverity } from './alert.ts'
import { amendmentSeverity } from './amendment-alert.ts'
import { worse } from './severity-order.ts'

/** What a channel wants to be told. */
export interface Subscription {
  /** The channel's id. */
  readonly id: string
  /** Names of mandates in the catalogue. */
  readonly mandates: 'all' | readonly string[]
  /** Mandates that are left out, muted from chat. */
  readonly except?: readonly string[]
  /** Told together once a day or a week; at once where absent or null. */
  readonly digest?: 'daily' | 'weekly' | null
  /** The least severity that is told. */
  readonly from: Severity
  /** Whether renewals that change nothing of substance are told, in one quiet line. */
  readonly rollovers: boolean
  /** Whether what is wrong with the bot itself, and what only an operator can decide, is told. */
  readonly operators: boolean
}

/** What concerns those who run the bot: told to them alone. */
const forOperators: ReadonlySet<AlertKind> = new Set([
  'mandate-unknown',
  'document-unreadable',
  'channel-refuses',
  'channel-works-again',
  'source-blind',
  'source-sees-again',
  'config-refused',
  'config-taken-up',
  'still-watching',
])

export function isForOperators(kind: AlertKind): boolean {
  return forOperators.has(kind)
}

/** Quiet words that whoever names a mandate gets, whatever the threshold: those who watch everything would get a dozen at a time. */
const forThoseWhoNameIt: ReadonlySet<AlertKind> = new Set([
  'renewal-due',
  'listed-without-text',
  'sponsors-changed',
  'seen-after-all',
  'cannot-tell',
])

/** What advocates and operators alike must know. */
const alsoForOperators: ReadonlySet<AlertKind> = new Set(['cannot-tell'])

/** Silence must not be mistaken for calm: where no channel is for operators, these go to those who watch everything. */
const neverSilent: ReadonlySet<AlertKind> = new Set([
  'channel-refuses',
  'channel-works-again',
  'source-blind',
  'source-sees-again',
  'cannot-tell',
])

/**
 * Ids of the channels that an alert goes to. `worstBefore` is the worst that was told of the dossier before (`worstTold`): who was alarmed then is told how it
 * goes on, even where the later event alone would not reach the channel's threshold.
 */
export function channelsFor(
  alert: Pick<Alert, 'kind' | 'severity' | 'mandates'>,
  subscriptions: readonly Subscription[],
  worstBefore: AlertSeverity = 'none',
): readonly string[] {
  if (isForOperators(alert.kind)) return operatorChannels(alert.kind, subscriptions)
  const severity = worse(alert.severity, worstBefore)
  const wanting = subscriptions.filter(
    (subscription) =>
      wantsMandates(subscription, alert.mandates) &&
      (wantsSeverity(subscription, severity) || (forThoseWhoNameIt.has(alert.kind) && subscription.mandates !== 'all')),
  )
  const operators = alsoForOperators.has(alert.kind) ? operatorChannels(alert.kind, subscriptions) : []
  return [...new Set([...wanting.map(({ id }) => id), ...operators])]
}

function operatorChannels(kind: AlertKind, subscriptions: readonly Subscription[]): readonly string[] {
  const operators = subscriptions.filter((subscription) => subscription.operators)
  const told = operators.length === 0 && neverSilent.has(kind) ? subscriptions.filter(({ mandates }) => mandates === 'all') : operators
  return told.map(({ id }) => id)
}

export function wantsMandates({ mandates, except = [] }: Subscription, concerned: readonly string[]): boolean {
  if (concerned.length > 0 && concerned.every((mandate) => except.includes(mandate))) return false
  return mandates === 'all' || concerned.some((mandate) => mandates.includes(mandate) && !except.includes(mandate))
}

function wantsSeverity({ from, rollovers }: Subscription, severity: AlertSeverity): boolean {
  return severity === 'none' ? rollovers : severities.indexOf(severity) <= severities.indexOf(from)
}

/** The worst that was told of a dossier so far, whoever was told: of drafts against the prior text, of an amendment what it would change of the draft. */
export function worstTold({ comparisons, amendments, state }: Pick<Dossier, 'comparisons' | 'amendments' | 'state'>): AlertSeverity {
  const verdicts = comparisons.filter(wasTold).map(({ verdict }) => verdict.severity)
  const missing: readonly AlertSeverity[] = state === 'lapsed' ? ['critical'] : state === 'not-seen-yet' ? ['high'] : []
  return [...verdicts, ...missing, ...amendments.map(() => amendmentSeverity)].reduce<AlertSeverity>(worse, 'none')
}

function wasTold({ against, draft }: ComparisonSummary): boolean {
  const isProposal = draft.composed?.kind === 'as-amended' && !draft.composed.accepted
  return against === (isProposal ? 'previous-version' : 'prior-mandate')
}
