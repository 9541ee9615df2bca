import { englishTerms } from '../../weakening/english-terms.ts'
import type { FindingWords, RuleSentences } from '../../weakening/finding-words.ts'
import { rules } from '../../weakening/rules.ts'

/** What findings say in English: the sentences stand in the rules. */
export const englishFindings: FindingWords = {
  ...englishTerms,
  quotedFirst: /^“(?<quoted>[^”]{1,400})” was (?<became>[a-z]+)(?<rest>.*)$/s,
  sentences: Object.fromEntries(rules.map(({ id, messages }) => [id, messages])) as unknown as RuleSentences, // every rule was put in
}
