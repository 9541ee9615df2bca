import { z } from 'zod'
import type { OrderedChannel } from '../config/channel-entry.ts'
import { channel } from '../config/channel-shape.ts'
import { notOneOf } from '../config/did-you-mean.ts'
import { findMandates } from '../mandate/find-mandates.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { type Severity, severities } from '../weakening/finding.ts'

/** What was understood, or what is said before it is asked again. */
export type Understood<Value> = { readonly kind: 'understood'; readonly value: Value } | { readonly kind: 'again'; readonly why: string }

const understood = <Value>(value: Value): Understood<Value> => ({ kind: 'understood', value })
const again = (why: string) => ({ kind: 'again', why }) as const

export const platforms = ['slack', 'discord', 'email', 'terminal'] as const
export type Platform = (typeof platforms)[number]

export function readContact(answer: string): Understood<string> {
  const isAddress = z.email().safeParse(answer).success || (URL.canParse(answer) && /^https?:/.test(answer))
  return isAddress ? understood(answer) : again('That is neither an e-mail address nor a web page.')
}

export function readPlatform(answer: string): Understood<Platform> {
  const found = platforms.find((platform) => platform === answer.toLowerCase())
  return found ? understood(found) : again(notOneOf(answer, 'one of them', platforms))
}

export const placeQuestion: Readonly<Record<Platform, string>> = {
  slack: 'Which Slack channel? Its id (C0123ABCD, at the bottom of the channel’s details) or its name (#ct-mandate):',
  discord: 'Which Discord channel? Right-click it and choose "Copy Channel ID":',
  email: 'Which addresses? With commas between; the first is also the sender:',
  terminal: 'What shall the channel be called? Small letters, digits, hyphens [terminal]:',
}

/** Read by the same shape as the file. */
export function readPlace(platform: Platform, answer: string): Understood<Pick<OrderedChannel, 'id' | 'place'>> {
  const addresses = answer.split(',').map((address) => address.trim())
  const place: OrderedChannel['place'] =
    platform === 'terminal'
      ? { kind: 'console' }
      : platform === 'email'
        ? { kind: 'email', sender: addresses[0] ?? '', to: addresses }
        : { kind: platform, channel: answer }
  const id = platform === 'terminal' ? answer || 'terminal' : idFrom(platform, answer)
  const parsed = channel.safeParse({ id, ...place })
  return parsed.success ? understood({ id, place }) : again(parsed.error.issues[0]?.message ?? 'That cannot be a channel.')
}

function idFrom(platform: Exclude<Platform, 'terminal'>, answer: string): string {
  const name = answer
    .replace(/^#/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return platform === 'slack' && answer.startsWith('#') && name !== ''
    ? name.slice(0, 40).replace(/-+$/, '')
    : platform === 'email'
      ? 'e-mail'
      : platform
}

export function readMandates(answer: string, catalogue: readonly Mandate[]): Understood<'all' | readonly string[]> {
  if (answer === '' || answer.toLowerCase() === 'all') return understood('all')
  const slugs: string[] = []
  for (const name of answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const found = findMandates(name, catalogue)
    if (found.kind !== 'found') {
      const near = found.mandates.slice(0, 3).map(({ slug }) => slug)
      return again(
        `"${name.slice(0, 60)}" ${found.kind === 'several' ? 'may be several' : 'is no mandate that I know'}.${near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''}`,
      )
    }
    slugs.push(found.mandate.slug)
  }
  return understood([...new Set(slugs)])
}

export function readSeverity(answer: string): Understood<Severity> {
  if (answer === '') return understood('medium')
  const found = severities.find((severity) => severity === answer.toLowerCase())
  return found ? understood(found) : again(notOneOf(answer, 'a severity', ['low', 'medium', 'high', 'critical']))
}
