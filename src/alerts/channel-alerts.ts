import type { Alert } from './alert.ts'
import type { RoutedAlert } from './ledger.ts'
import { noText } from './no-text.ts'
import { channelsFor, type Subscription } from './subscriptions.ts'

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
      headline: `The channel ${channel} takes messages again`,
      body: 'What waited for it is delivered now, in order.',
      at: news.at,
    }
  return {
    ...noText,
    key: `channel-refuses:${channel}:${since.toISOString()}`,
    kind: 'channel-refuses',
    severity: 'high',
    headline: `The channel ${channel} takes no messages`,
    body: `${news.reason} Nothing is lost: what is for it is kept and tried again, and delivered in order when it is back.`,
    at: since,
  }
}
