import { adjunctSigns, adjunctsInserted } from './adjunct.ts'
import { actExchanged, exchangeSign } from './asked-act.ts'
import type { Change, Side } from './change.ts'
import { putVerbSign, verbsPut } from './put-verb.ts'
import { type ChangeRule, concerns } from './rule.ts'
import { isNewSentence, newParagraphSign } from './sentence.ts'
import { recitalSign, statesHowThingsAre } from './theme.ts'
import { touchedBy } from './touched.ts'
import type { Triggered } from './trigger-index.ts'

/** The rules that changes of one kind in one part of a text concern. */
interface Concerned {
  readonly always: readonly ChangeRule[]
  readonly watching: Readonly<Record<Side, ReadonlyMap<Triggered, readonly ChangeRule[]>>>
}

/** Tells which of many rules are to be asked about a change, at the price of one look a word. */
export class RuleIndex {
  readonly #concerned: Readonly<Record<Change['part'], Readonly<Record<Change['kind'], Concerned>>>>

  /** `unwatched`: rules that are asked about every change of their kinds, whatever they watch for. */
  constructor(rules: readonly ChangeRule[], unwatched: ReadonlySet<ChangeRule> = new Set()) {
    const about = (part: Change['part'], kind: Change['kind']): Concerned => {
      const concerned = rules.filter((rule) => concerns(rule, { part, kind }))
      const watchful = concerned.filter((rule) => rule.watches && !unwatched.has(rule))
      const always = concerned.filter((rule) => !watchful.includes(rule))
      return { always, watching: { prior: byEntry(watchful, 'prior'), draft: byEntry(watchful, 'draft') } }
    }
    const within = (part: Change['part']) => ({
      edited: about(part, 'edited'),
      added: about(part, 'added'),
      removed: about(part, 'removed'),
    })
    this.#concerned = { preambular: within('preambular'), operative: within('operative') }
  }

  askedAbout(change: Change): Iterable<ChangeRule> {
    const { always, watching } = this.#concerned[change.part][change.kind]
    const asked = new Set(always)
    const add = (side: Side, entry: Triggered): void => {
      for (const rule of watching[side].get(entry) ?? none) asked.add(rule)
    }
    for (const entry of touchedBy(change.words.prior)) add('prior', entry)
    for (const entry of touchedBy(change.words.draft)) add('draft', entry)
    for (const { head } of adjunctsInserted(change)) add('draft', adjunctSigns[head])
    if (change.kind === 'edited' && actExchanged(change)) add('draft', exchangeSign)
    if (verbsPut(change).length > 0) add('draft', putVerbSign)
    if (isNewSentence(change)) add('draft', newParagraphSign)
    if (change.kind === 'added' && statesHowThingsAre(change)) add('draft', recitalSign)
    return asked
  }
}

const none: readonly ChangeRule[] = []

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
