/** One row of the table of faults. */
export interface FaultRow {
  readonly what: string
  readonly engine: string
  /** How many processes were killed. */
  readonly kills: number
  readonly sent: number
  readonly lost: number
  readonly doubled: number
  readonly outOfOrder: number
  readonly seconds: number
  readonly remark: string
}

/** Compares what should have come to each channel, in order, with what came. */
export function compared(
  expected: ReadonlyMap<string, readonly string[]>,
  came: ReadonlyMap<string, readonly string[]>,
): Pick<FaultRow, 'sent' | 'lost' | 'doubled' | 'outOfOrder'> {
  const counts = { sent: 0, lost: 0, doubled: 0, outOfOrder: 0 }
  for (const [channel, keys] of expected) {
    const there = came.get(channel) ?? []
    const once = [...new Set(there)]
    counts.sent += keys.length
    counts.lost += keys.filter((key) => !once.includes(key)).length
    counts.doubled += there.length - once.length
    const places = once.map((key) => keys.indexOf(key))
    counts.outOfOrder += places.filter((place, index) => index > 0 && place < (places[index - 1] ?? 0)).length
  }
  return counts
}
