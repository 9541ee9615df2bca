import type { Mandate } from '../mandate/mandate.ts'
import { categories, type Severity } from '../weakening/finding.ts'
import { rules } from '../weakening/rules.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

/** How the operator's judgement departs from the rules' own. Names are kinds of weakening or rules; where one is both, the kind is meant. */
export interface RuleSettings {
  readonly off: readonly string[]
  readonly severity: Readonly<Partial<Record<string, Severity>>>
  readonly protect: Mandate['protect']
  readonly resist: Mandate['resist']
}

/** The operator's judgement on a draft that concerns some mandates, as the rules take it: what holds for all, and the phrases of these mandates. */
export function judgementOn({ off, severity, protect, resist }: RuleSettings, mandates: readonly Mandate[]): WeighOptions {
  const isCategory = (name: string): boolean => categories.some((category) => category === name)
  const silent = rules.filter(({ id, category }) => off.includes(category) || (off.includes(id) && !isCategory(id)))
  const weighed = Object.entries(severity).flatMap(([name, weight]) => (weight ? [{ name, weight }] : []))
  const single = weighed.filter(({ name }) => !isCategory(name))
  return {
    rules: Object.fromEntries([
      ...single.map(({ name, weight }) => [name, { severity: weight }] as const),
      ...silent.map(({ id }) => [id, { off: true }] as const),
    ]),
    categories: Object.fromEntries(
      weighed.filter(({ name }) => isCategory(name)).map(({ name, weight }) => [name, { severity: weight }] as const),
    ),
    protect: [...protect, ...mandates.flatMap((mandate) => mandate.protect)],
    resist: [...resist, ...mandates.flatMap((mandate) => mandate.resist)],
  }
}
