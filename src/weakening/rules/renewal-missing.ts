import { isDueIn } from '../mandate-cycle.ts'
import { isAlive, type MandateTerms } from '../mandate-terms.ts'
import { cite } from '../quotation.ts'
import { defineDocumentRule, noOptions } from '../rule.ts'
import { stemsOf } from '../stems.ts'
import { successorOf } from '../succession.ts'
import type { WholeText } from '../whole-text.ts'

export const renewalMissing = defineDocumentRule({
  id: 'renewal-missing',
  summary: 'The prior text extends or establishes a mandate, the draft says nothing of it',
  category: 'non-renewal',
  severity: 'critical',
  rationale:
    'A mandate that nobody renews lapses at the end of its term. Read as a replacement of the prior text, a draft without a renewal clause ends the mandate (45/15 and its rival 48/21; 52/1 and its rival 52/43). A yearly text on the subject that stands between two renewals leaves the mandate where it is (33/9 and 35/23): the sessions of both texts and the term tell. Where the draft renews another mechanism in its place, the mechanism rule speaks instead.',
  options: noOptions,
  messages: {
    missing: {
      weakens: 'The prior text extended this mandate; the draft has no clause that does, so the mandate would lapse',
      strengthens: 'The draft extends or establishes a mandate; the prior text had no clause that did',
    },
  },

  *check(texts) {
    const { prior, draft, touchesMandate } = texts
    if (!touchesMandate) return
    const [first] = prior.terms.filter(
      (terms) =>
        isAlive(terms) && !overseesOthers.test(terms.folded) && !goesOn(terms, draft) && isDueIn(terms, prior.resolution, draft.resolution),
    )
    if (first && !successorOf(first, texts)) yield { message: 'missing', prior: cite(first.paragraph, openingOf(first)), draft: null }
  },
})

/** A board that watches a mandate is none. */
const overseesOthers = /\b(?:advisory|steering|supervisory|oversight|review) (?:board|committee|panel|body|group) (?!on\b)/

/** Some clause of the draft decides about the same mandate, whatever it decides. */
function goesOn(terms: MandateTerms, draft: WholeText): boolean {
  return draft.terms.length > 0 || mentionsDecision(terms, draft)
}

/** Words of closing without a word of going on: whatever is decided, it is no renewal. Our judgement. */
const closing =
  /\b(?:no|not|never|end(?:s|ed)?|clos\w+|final|last|terminat\w+|discontinu\w+|ceas\w+|conclu\w+|reassign\w*|wind\w*|wound|withdraw\w*|dissolv\w*|abolish\w*|lapses?|expires?|hereafter)\b/i
const goingOn = /\b(?:exten|renew|continu|prolong|maintain|keep|establish|appoint|comprise|consist|includ)/i
const windsDown = (text: string): boolean => closing.test(text) && !goingOn.test(text)

/** A paragraph that decides about this mandate in words that are no clause of the usual kind. */
function mentionsDecision({ folded }: MandateTerms, draft: WholeText): boolean {
  const named = stemsOf(folded)
  return draft.resolution.paragraphs.some(({ part, text }) => {
    if (part !== 'operative' || !/\bdecides\b/i.test(text) || !/\bmandate\b/i.test(text) || windsDown(text)) return false
    const stems = stemsOf(text)
    return [...named].filter((stem) => stems.has(stem)).length >= named.size / 2
  })
}

const longestOpening = 200

const openingOf = ({ paragraph }: MandateTerms) => ({ start: 0, end: Math.min(paragraph.text.length, longestOpening) })
