import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Severity } from '../weakening/finding.ts'

/** A channel as somebody orders it who is asked a few questions. */
export interface OrderedChannel {
  readonly id: string
  readonly place:
    | { readonly kind: 'console' }
    | { readonly kind: 'slack' | 'discord'; readonly channel: string }
    | { readonly kind: 'email'; readonly sender: string; readonly to: readonly string[] }
  readonly from: Severity
  readonly mandates: 'all' | readonly string[]
}

/** Ids of the channels in the text of `watch.yaml`, and whether they are only the one that it is shipped with. */
export function channelsIn(text: string): { readonly ids: readonly string[]; readonly isAsShipped: boolean } {
  const channels: unknown = parseDocument(text).get('channels', true)
  if (!isSeq(channels)) return { ids: [], isAsShipped: true }
  const entries = channels.items.flatMap((item) => (isMap(item) ? [{ id: String(item.get('id')), kind: item.get('kind') }] : []))
  return {
    ids: entries.map(({ id }) => id),
    isAsShipped: entries.length === 1 && entries[0]?.id === 'terminal' && entries[0].kind === 'console',
  }
}

/**
 * The text of `watch.yaml` with one more channel: in the place of the one that the file is shipped with, behind those that somebody wrote.
 * Everything else stays as it is, comments too. Undefined where the file has no list of channels, one a dash.
 */
export function withChannel(text: string, channel: OrderedChannel): string | undefined {
  const channels: unknown = parseDocument(text).get('channels', true)
  if (!isSeq(channels) || channels.flow || !channels.range) return undefined
  const [first, last] = [channels.items[0], channels.items.at(-1)]
  const lastValue = isMap(last) ? last.items.at(-1)?.value : undefined
  if (!isMap(first) || !first.range || !(isScalar(lastValue) || isSeq(lastValue)) || !lastValue.range) return undefined
  const from = text.lastIndexOf('\n', channels.range[0]) + 1
  const lineEnd = text.indexOf('\n', lastValue.range[1] - 1)
  const to = lineEnd === -1 ? text.length : lineEnd + 1
  const indent = /^ */.exec(text.slice(from))?.[0] ?? ''
  const entry = entryText(channel, indent)
  const before = text.slice(0, channelsIn(text).isAsShipped ? from : to)
  return `${before}${before.endsWith('\n') ? '' : '\n'}${entry}${text.slice(to)}`
}

function entryText({ id, place, from, mandates }: OrderedChannel, indent: string): string {
  const placeLines =
    place.kind === 'console'
      ? []
      : place.kind === 'email'
        ? [`sender: ${JSON.stringify(place.sender)}`, `to: [${place.to.map((address) => JSON.stringify(address)).join(', ')}]`]
        : [`channel: ${JSON.stringify(place.channel)}`]
  const lines = [
    `kind: ${place.kind}`,
    ...placeLines,
    '# The least severity that is posted: low, medium, high or critical.',
    `from: ${from}`,
    '# all, or file names from config/mandates without .yaml.',
    `mandates: ${mandates === 'all' ? 'all' : `[${mandates.join(', ')}]`}`,
    '# It also hears what is wrong with the bot itself. Where many read it, give that to a channel of your own.',
    'operators: true',
  ]
  return [`${indent}- id: ${id}`, ...lines.map((line) => `${indent}  ${line}`)].map((line) => `${line}\n`).join('')
}
