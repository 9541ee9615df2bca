import { adjunctSigns, adjunctsInserted } from './adjunct.ts'
import type { Change, Side } from './change.ts'
import { type ChangeRule, concerns } from './rule.ts'
import { recitalSign, statesHowThingsAre } from './theme.ts'
import { touchedBy } from './touched.ts'
import type { Triggered } from './trigger-index.ts'

/** Tells which of many rules are to be asked about a change, at the price of one look a word. */
export class RuleIndex {
  readonly #always: readonly ChangeRule[]
  readonly #watching: Readonly<Record<Side, ReadonlyMap<Triggered, readonly ChangeRule[]>>>

  /** `unwatched`: rules that are asked about every change of their kinds, whatever they watch for. */
  constructor(rules: readonly ChangeRule[], unwatched: ReadonlySet<ChangeRule> = new Set()) {
    const watchful = rules.filter((rule) => rule.watches && !unwatched.has(rule))
    this.#always = rules.filter((rule) => !watchful.includes(rule))
    this.#watching = { prior: byEntry(watchful, 'prior'), draft: byEntry(watchful, 'draft') }
  }

  askedAbout(change: Change): Iterable<ChangeRule> {
    const asked = new Set(this.#always.filter((rule) => concerns(rule, change)))
    const add = (side: Side, entry: Triggered): void => {
      for (const rule of this.#watching[side].get(entry) ?? []) if (concerns(rule, change)) asked.add(rule)
    }
    for (const entry of touchedBy(change.words.prior)) add('prior', entry)
    for (const entry of touchedBy(change.words.draft)) add('draft', entry)
    for (const { head } of adjunctsInserted(change)) add('draft', adjunctSigns[head])
    if (change.kind === 'added' && statesHowThingsAre(change)) add('draft', recitalSign)
    return asked
  }
}

function byEntry(rules: readonly ChangeRule[], side: Side): ReadonlyMap<Triggered, readonly ChangeRule[]> {
  const watching = new Map<Triggered, ChangeRule[]>()
  for (const rule of rules) {
    for (const entry of rule.watches?.[side] ?? []) {
      const known = watching.get(entry)
      if (known) known.push(rule)
      else watching.set(entry, [rule])
    }
  }
  return watching
}
