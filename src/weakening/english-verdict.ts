import { categoryWords } from './category-words.ts'
import { englishTerms } from './english-terms.ts'
import { type Category, categories } from './finding.ts'
import { severityWords } from './severity-words.ts'
import type { VerdictTerms } from './verdict-words.ts'

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Each category by its name; the names themselves stand with the categories. */
function categoryNames(): Record<Category, string> {
  const names: Partial<Record<Category, string>> = {}
  for (const category of categories) names[category] = categoryWords[category].name
  return names as Record<Category, string> // every category was put in
}

/** What verdicts say in English. */
export const englishVerdict: VerdictTerms = {
  findings: englishTerms,
  categories: categoryNames(),
  severities: {
    critical: severityWords.critical.word,
    high: severityWords.high.word,
    medium: severityWords.medium.word,
    low: severityWords.low.word,
  },
  verdict: {
    /** `Renews for three years on the terms of 40/16; citations updated, no other change found.` */
    renewal({ period, terms, restsOn, isShort, changed, tone }) {
      const noted = tone > 0 ? `${counted(tone, 'point')} of tone, ` : ''
      const found = changed ? `citations updated, ${noted}no other change found` : 'no change found in the text'
      const short = isShort ? ', most of which it does not restate' : ''
      const elsewhere = restsOn && ` The terms themselves stand in ${restsOn}.`
      return `Renews${period && ` for ${period}`}${terms && ` on the terms of ${terms}`}${short}; ${found}.${elsewhere}`
    },
    nothingFound: (changed) => `${changed > 0 ? `${counted(changed, 'paragraph')} changed; no` : 'No'} weakening found in the text.`,
    fromOtherPrior: 'No weakening found in the text; what is new in it comes from another prior text.',
    weakened: (count, gravest, kinds) => `${counted(count, 'point')} weakened, the gravest ${gravest} (${kinds})`,
    noneWeakened: 'No weakening found in the text',
    strengthened: (count, kinds) => `${counted(count, 'point')} strengthened (${kinds})`,
    between: '; ',
    kind: (name) => name.toLowerCase(),
    otherPoints: 'other points',
  },
}
