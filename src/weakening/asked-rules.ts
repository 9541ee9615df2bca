import { type ChangeRule, type DocumentRule, isAboutChanges } from './rule.ts'
import { RuleIndex } from './rule-index.ts'
import { protectedPhraseLost } from './rules/protected-phrase-lost.ts'
import { resistedPhraseAdded } from './rules/resisted-phrase-added.ts'
import { rules } from './rules.ts'
import type { WeighOptions } from './weigh-options.ts'

/** The rules that are asked, with their options read. */
export interface AskedRules {
  readonly ofDocuments: readonly { readonly rule: DocumentRule; readonly check: ReturnType<DocumentRule['bind']> }[]
  readonly ofChanges: ReadonlyMap<ChangeRule, ReturnType<ChangeRule['bind']>>
  readonly index: RuleIndex
}

/** Throws ZodError where a rule's own options do not fit. */
export function askedRules(options: WeighOptions): AskedRules {
  const asked = rules.filter(({ id }) => !options.rules?.[id]?.off && (!needPhrases.has(id) || ownOptions(id, options) !== undefined))
  const ofChanges = asked.filter(isAboutChanges)
  const hasOwn = (rule: ChangeRule): boolean => ownOptions(rule.id, options) !== undefined
  return {
    ofDocuments: asked.flatMap((rule) => (rule.kind === 'document' ? [{ rule, check: rule.bind(ownOptions(rule.id, options)) }] : [])),
    ofChanges: new Map(ofChanges.map((rule) => [rule, rule.bind(ownOptions(rule.id, options))])),
    index: new RuleIndex(ofChanges, new Set(ofChanges.filter(hasOwn))),
  }
}

/** Rules that find nothing until an operator names a phrase. */
const needPhrases: ReadonlySet<string> = new Set([protectedPhraseLost.id, resistedPhraseAdded.id])

/** Undefined means the rule's defaults. */
function ownOptions(id: string, { rules: own, protect, resist }: WeighOptions): unknown {
  if (id === protectedPhraseLost.id && protect) return { phrases: protect }
  if (id === resistedPhraseAdded.id && resist) return { phrases: resist }
  return own?.[id]?.options
}
