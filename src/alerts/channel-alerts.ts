import type { Alert } from './alert.ts'
import type { RoutedAlert } from './ledger.ts'
import { noText } from './no-text.ts'
import { channelsFor, type Subscription } from './subscriptions.ts'
import { told } from './told.ts'

/** What a delivery tells of its channel: it began to refuse everything, or takes messages again. */
export type ChannelNews =
  | { readonly kind: 'refuses'; readonly channel: string; readonly since: Date; readonly reason: string }
  | { readonly kind: 'works-again'; readonly channel: string; readonly since: Date; readonly at: Date }

/** The news as the operators are told it, by every channel of theirs but the one in question. Nobody is told where there is no other. */
export function channelNews(news: ChannelNews, subscriptions: readonly Subscription[]): readonly RoutedAlert[] {
  const alert = alertOf(news)
  const others = subscriptions.filter(({ id }) => id !== news.channel)
  return [{ alert, channels: channelsFor(alert, others) }]
}

function alertOf(news: ChannelNews): Alert {
  const { channel, since } = news
  if (news.kind === 'works-again')
    return {
      ...noText,
      key: `channel-works-again:${channel}:${since.toISOString()}`,
      kind: 'channel-works-again',
      severity: 'low',
      ...told({ headline: { kind: 'said', said: { kind: 'takes-messages-again', channel } }, body: [{ kind: 'delivered-now' }] }),
      at: news.at,
    }
  return {
    ...noText,
    key: `channel-refuses:${channel}:${since.toISOString()}`,
    kind: 'channel-refuses',
    severity: 'high',
    ...told({
      headline: { kind: 'said', said: { kind: 'takes-no-messages', channel } },
      body: [{ kind: 'as-it-came', words: news.reason }, { kind: 'kept-for-it' }],
    }),
    at: since,
  }
}
