import { type ChatSubscription, languageOf } from '../alerts/chat-subscriptions.ts'
import { dayAt, writtenDay } from '../council/day.ts'
import { nameOfPerson } from '../council/reaction.ts'
import { wordsOf } from '../language/language.ts'
import type { Fact } from './command.ts'
import type { FileChannel, SubscriptionPorts } from './subscription-commands.ts'

const mostListed = 10

/** Truthfully: each with where it comes from. */
export function subscriptionFacts(channel: string, here: readonly FileChannel[], ports: SubscriptionPorts): readonly Fact[] {
  const mine = ports.kept.list().filter((one) => one.channel === channel)
  const fromFile = here.flatMap(({ id, mandates, from }) =>
    (mandates === 'all' ? ['all'] : mandates).map((mandate) => ({
      label: nameOf(mandate, ports),
      value: `from ${from}; ordered by config/watch.yaml (${id})`,
    })),
  )
  const fromChat = mine.map(({ mandate, kind, from, digest, language, by, at }) => {
    const who = `${nameOfPerson(by)}, ${writtenDay(dayAt(at, 'UTC'))}`
    const inLanguage = language === null || language === 'en' ? '' : `, in ${wordsOf(language).ownName}`
    const value =
      kind === 'mute' ? `muted here by ${who}` : `from ${from}${digest ? `, ${digest} digest` : ''}${inLanguage}; asked for here by ${who}`
    return { label: nameOf(mandate, ports), value }
  })
  const all = [...fromChat, ...fromFile]
  if (all.length === 0) return [{ label: 'Nothing yet', value: '/mandate subscribe all, or /mandate subscribe torture from high' }]
  const left = all.length - mostListed
  return [...all.slice(0, mostListed), ...(left > 0 ? [{ label: 'More', value: `${left} more` }] : [])]
}

/** How it is told, and who may change it. */
export function settingFacts(channel: string, here: readonly FileChannel[], { rules, kept }: SubscriptionPorts): readonly Fact[] {
  const manners = here.flatMap(({ id, manners }) => manners.map((value) => ({ label: id, value })))
  return [
    ...(manners.length > 0 ? manners : [{ label: 'This channel', value: 'told at once, in threads; config/watch.yaml does not name it' }]),
    { label: 'Language', value: languageTold(channel, here, kept.list()) },
    {
      label: 'Buttons',
      value: rules.mayReact === 'anyone' ? 'anyone in the channel may press them' : 'only managers of the channel may press them',
    },
    {
      label: 'Subscriptions',
      value: rules.maySubscribe === 'anyone' ? 'anyone may change them' : 'only managers of the channel may change them',
    },
  ]
}

/** What is told in which language, and how to change it. */
function languageTold(channel: string, here: readonly FileChannel[], chat: readonly ChatSubscription[]): string {
  if (here.length === 0)
    return `${wordsOf(languageOf(channel, chat)).ownName}; subscribe again with “in French”, “in Spanish” or “in English” to change it`
  const named = new Set(here.map(({ language }) => wordsOf(language ?? 'en').ownName))
  return `${[...named].join(', ')}; config/watch.yaml says so`
}

/** A mandate by its short name, or all of them. */
export function nameOf(mandate: string, { mandates }: SubscriptionPorts): string {
  return mandate === 'all' ? 'All mandates' : (mandates().find(({ slug }) => slug === mandate)?.shortName ?? mandate)
}
