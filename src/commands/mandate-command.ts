import { z } from 'zod'
import { dueRenewals, withDueRenewals } from '../council/due-renewal.ts'
import { periodOf } from '../council/session-calendar.ts'
import { type Language, wordsOf } from '../language/language.ts'
import { findMandates } from '../mandate/find-mandates.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import { type Choice, defineCommand, type Reply } from './command.ts'
import { dueReply } from './due-reply.ts'
import { type MandateViewPorts, mandateViews, type ViewName, viewNames } from './mandate-views.ts'
import { answerSubscription, type SubscriptionPorts, subscriptionVerbs } from './subscription-commands.ts'

export interface MandatePorts extends MandateViewPorts {
  readonly mandates: () => readonly Mandate[]
  /** Null where channels cannot be subscribed from chat. */
  readonly subscribing?: SubscriptionPorts | null
}

/** A question: whose mandate, seen how. Longer questions than any name are cut. */
export interface MandateQuestion {
  readonly query: string
  readonly view: ViewName
}

const longestQuestion = 300
const mostSuggestions = 25

const MandateQuestion = z.string().transform((typed): MandateQuestion => {
  const words = oneLine(typed.slice(0, longestQuestion)).split(' ')
  const last = words.at(-1)?.toLowerCase()
  const view = words.length > 1 ? viewNames.find((name) => name === last) : undefined
  return view ? { query: words.slice(0, -1).join(' '), view } : { query: words.join(' '), view: 'status' }
})

/** Where a mandate stands: `/mandate counterterrorism`, `/mandate 49/10 history`, `/mandate due`. */
export const mandateCommand = defineCommand<MandatePorts>()({
  name: 'mandate',
  summary: 'Where a mandate of the Human Rights Council stands',
  usage: '[name, theme or symbol] [changes | redline | history | terms | renewal] or subscribe [name]',
  input: MandateQuestion,
  async answer(question, ports, asker) {
    const { query, view } = question
    const verb = verbOf(query)
    if (verb && ports.subscribing) return answerSubscription(verb, query.slice(verb.length).trim(), ports.subscribing, asker)
    const catalogue = ports.mandates()
    const language = asker?.language ?? 'en'
    const words = wordsOf(language)
    if (query === '' || query.toLowerCase() === 'list') return picker(words.chat.which, catalogue, language)
    if (query.toLowerCase() === 'help') return help
    if (query.toLowerCase() === 'due')
      return { ...dueReply(await byTheirTexts(catalogue, ports), ports.presentSession(), ports.publicUrl, words), language }
    const found = findMandates(query, catalogue)
    switch (found.kind) {
      case 'found':
        return {
          ...(await mandateViews[view]((await byTheirTexts([found.mandate], ports))[0] ?? found.mandate, { ...ports, words })),
          language,
        }
      case 'several':
        return picker(words.chat.several(shorten(query, 80)), found.mandates, language)
      case 'nearest':
        return { kind: 'nothing-found', asked: shorten(query, 80), nearest: found.mandates.map(choice), language }
    }
  },
  suggest(typed, { mandates }) {
    const catalogue = mandates()
    const { query: asked } = MandateQuestion.parse(typed)
    const verb = verbOf(asked)
    const query = verb ? asked.slice(verb.length).trim() : asked
    const choice = ({ shortName, slug }: Mandate): Choice =>
      verb ? { label: `${verb} ${shortName}`, value: `${verb} ${slug}` } : { label: shortName, value: slug }
    if (query === '') return catalogue.slice(0, mostSuggestions).map(choice)
    const found = findMandates(query, catalogue)
    return (found.kind === 'found' ? [found.mandate] : found.mandates).slice(0, mostSuggestions).map(choice)
  },
})

/** The mandates with their next renewal as their last texts state it, as far as those are held. */
async function byTheirTexts(mandates: readonly Mandate[], { record }: Pick<MandatePorts, 'record'>): Promise<readonly Mandate[]> {
  return withDueRenewals(await dueRenewals(record, mandates), periodOf)
}

function verbOf(query: string) {
  const first = query.split(' ', 1)[0]?.toLowerCase()
  return subscriptionVerbs.find((verb) => verb === first)
}

function picker(prompt: string, mandates: readonly Mandate[], language: Language): Reply {
  return { kind: 'choose', prompt, choices: mandates.map(choice), language }
}

function choice({ shortName, slug }: Mandate): Choice {
  return { label: shortName, value: slug }
}

const help: Reply = {
  kind: 'help',
  title: 'Ask where a mandate stands',
  facts: [
    { label: '/mandate counterterrorism', value: 'where it stands: terms, next renewal, what is on the table' },
    { label: '/mandate 49/10', value: 'the same, by a resolution’s number' },
    { label: '/mandate torture changes', value: 'what the latest draft weakens and strengthens, quoted' },
    { label: '/mandate torture redline', value: 'the latest draft against the prior text' },
    { label: '/mandate torture history', value: 'what happened to it, newest first' },
    { label: '/mandate torture terms', value: 'the texts that its terms rest on' },
    { label: '/mandate torture renewal', value: 'when it is due, and who tables it' },
    { label: '/mandate due', value: 'which mandates come up next' },
    { label: '/mandate subscribe torture from high', value: 'tell this channel; also unsubscribe, subscriptions, settings, debug' },
    { label: '/mandate list', value: 'choose from all that are watched' },
  ],
}
