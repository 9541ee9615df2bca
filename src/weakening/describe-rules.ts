import { categoryWords } from './category-words.ts'
import { categories } from './finding.ts'
import type { Rule } from './rule.ts'

const parts = {
  operative: 'operative paragraphs',
  preambular: 'preambular paragraphs',
  any: 'every paragraph, one step less in the preamble',
  document: 'both texts whole',
} as const

/** One rule in Markdown, under a heading of its id. */
export function describeRule(rule: Rule): string {
  const sentences = Object.values(rule.messages).flatMap(({ weakens, strengthens }) => [
    `- Weakens (▼): ${weakens}.`,
    `- Strengthens (△): ${strengthens}.`,
  ])
  return [
    `### ${rule.id}`,
    `${rule.summary}.`,
    `Category \`${rule.category}\` (${categoryWords[rule.category].name}); severity ${rule.severity}; looks at ${parts[rule.part]}.`,
    rule.rationale,
    sentences.join('\n'),
  ].join('\n\n')
}

/** `docs/rules.md`: every rule by category, in the order of the closed list of categories. */
export function describeRules(rules: readonly Rule[]): string {
  const chapters = categories.map((category) => {
    const own = rules.filter((rule) => rule.category === category)
    return [`## ${categoryWords[category].name} (\`${category}\`)`, ...own.map(describeRule)].join('\n\n')
  })
  return `${[introduction(rules.length), ...chapters].join('\n\n')}\n`
}

const introduction = (count: number): string =>
  `# Rules of judgement

<!-- Made from src/weakening/rules by \`npm run generate\`; edit the rules, not this file. -->

${count} rules in ${categories.length} categories. Each rule looks for a weakening in what the draft changed; the same rule, asked with the texts turned round, finds the strengthening. A severity is that of the rule; a finding in the preamble weighs one step less unless its rule says otherwise, and a saving clause beside it lowers it one step. Operators change severities, switch rules off and add phrases in \`config/watch.yaml\`.`
