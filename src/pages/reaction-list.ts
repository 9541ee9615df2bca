import { html } from 'hono/html'
import { type Dossier, presentComparison } from '../council/dossier.ts'
import type { Reaction } from '../council/reaction.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Edition } from './edition.ts'
import { day, type Markup } from './markup.ts'

const longestName = 40

/** What people did with a dossier in chat, in a sentence without its day. */
function inWords({ kind, by, channel, finding }: Reaction, { words: { dossier } }: Edition): string {
  const who = shorten(oneLine(by?.name ?? ''), longestName) || dossier.somebody
  switch (kind) {
    case 'acknowledged':
      return dossier.acknowledged(who)
    case 'not-a-weakening':
      return finding ? dossier.findingNotAWeakening(oneLine(finding.place), who) : dossier.notAWeakening(who)
    case 'muted':
      return dossier.muted(who, channel)
    case 'unmuted':
      return dossier.unmuted(who, channel)
  }
}

/** The list of them, oldest first; nothing where nobody did anything. */
export function reactionList(reactions: readonly Reaction[], dossier: Dossier, edition: Edition): Markup {
  if (reactions.length === 0) return html``
  const { words } = edition
  const present = presentComparison(dossier)?.id ?? null
  const isEarlier = ({ kind, about }: Reaction) => (kind === 'acknowledged' || kind === 'not-a-weakening') && about !== present
  return html`<section class="timeline" aria-labelledby="reactions"><h2 id="reactions">${words.dossier.reactions}</h2>
<ol>${reactions.map((reaction) => html`<li>${day(reaction.at, edition)} <bdi>${inWords(reaction, edition)}</bdi>${isEarlier(reaction) ? html` <span class="counts">(${words.dossier.aboutEarlier})</span>` : ''}</li>`)}</ol></section>`
}
