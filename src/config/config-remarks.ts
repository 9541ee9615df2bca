import { categories } from '../weakening/finding.ts'
import { rules } from '../weakening/rules.ts'
import type { Config } from './config.ts'

/** What is allowed and probably not meant, a sentence each; `check-config --strict` takes them for mistakes. */
export function configRemarks(config: Config): readonly string[] {
  const { channels } = config
  return [
    ...(channels.some(({ operators }) => operators)
      ? []
      : ['channels: no channel has "operators: true", so nobody is told what is wrong with the bot itself.']),
    ...channels.flatMap(({ id, mandates }) =>
      twice(mandates === 'all' ? [] : mandates).map((name) => `channels.${id}.mandates: "${name}" stands twice.`),
    ),
    ...unwatched(config),
    ...withoutEffect(config),
  ]
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))]
}

/** Mandates that no channel is told about. */
function unwatched({ channels, mandates }: Config): readonly string[] {
  if (channels.some((channel) => channel.mandates === 'all')) return []
  const told = new Set(channels.flatMap((channel) => (channel.mandates === 'all' ? [] : channel.mandates)))
  const left = mandates.filter(({ slug }) => !told.has(slug)).map(({ slug }) => slug)
  if (left.length === 0 || told.size === 0) return []
  return [
    `channels: nobody is told of ${left.length} of ${mandates.length} mandates (${left.slice(0, 3).join(', ')}${left.length > 3 ? ', …' : ''}).`,
  ]
}

/** A weight for what is switched off, or for a rule whose kind is switched off. */
function withoutEffect({ rules: { off, severity } }: Config): readonly string[] {
  return Object.keys(severity)
    .filter((name) => off.includes(name) || off.includes(rules.find(({ id }) => id === name)?.category ?? ''))
    .map((name) => `rules.severity.${name}: has no effect, since it is off.`)
    .concat(twice(off).map((name) => `rules.off: "${name}" stands twice.`))
    .concat(
      off
        .filter(
          (name) => !categories.some((category) => category === name) && off.includes(rules.find(({ id }) => id === name)?.category ?? ''),
        )
        .map((name) => `rules.off: "${name}" is off already with its kind.`),
    )
}
