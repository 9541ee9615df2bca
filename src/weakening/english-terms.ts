import type { FindingTerms } from './finding-words.ts'
import { actors } from './lexicon/actors.ts'
import { lawReferences } from './lexicon/law.ts'
import { mechanismRungs } from './lexicon/mechanisms.ts'
import { audiences, reportForms } from './lexicon/reporting.ts'
import { reasons } from './lowered.ts'
import { periodInWords } from './period.ts'

const list = new Intl.ListFormat('en-GB')

/** In English the lexicon's own names are said. */
function asNamed<Name extends string>(entries: readonly { readonly name: Name }[]): Readonly<Record<Name, string>> {
  const names: Partial<Record<Name, string>> = {}
  for (const { name } of entries) names[name] = name
  return names as Record<Name, string> // every entry was put in
}

/** What the sentences of the rules are filled with; they themselves stand in the rules. */
export const englishTerms: FindingTerms = {
  names: {
    actor: asNamed(actors),
    law: asNamed(lawReferences),
    mechanism: asNamed(mechanismRungs),
    audience: asNamed(audiences),
    dialogue: {
      'enhanced interactive dialogue': 'an enhanced interactive dialogue',
      'interactive dialogue': 'an interactive dialogue',
      dialogue: 'a dialogue',
    },
    report: asNamed(reportForms),
  },
  period: periodInWords,
  quoted: (words) => `“${words}”`,
  listed: (names) => list.format(names),
  reasons,
  keeps: (words) => `The text keeps “${words}”`,
}
