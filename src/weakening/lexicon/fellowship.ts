import { anyOf, everyPlace } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const goodwill = anyOf(
  'trust',
  'mutual [a-z]+',
  'confidence',
  'friendship',
  'goodwill',
  'amity',
  'harmony',
  'concord',
  'fraternity',
  'brotherhood',
  'solidarity',
  'partnership',
  'good-neighbourliness',
  'togetherness',
)

/** Fellowship between States put before the scrutiny of what they do, in other words than "mutually beneficial cooperation". */
export const fellowship: readonly Phrase[] = [
  {
    name: 'shared prosperity',
    pattern: everyPlace(
      '\\b(?:shared|common|joint|collective|universal) (?:[a-z]+ and )?',
      anyOf(
        'prosperity',
        'progress',
        'growth',
        'flourishing',
        'success',
        'advancement',
        'destiny',
        'gains?',
        'development',
        'happiness',
        'home',
        'welfare',
      ),
      '(?! goals?)\\b|\\b(?:mutual|reciprocal|mutually) (?:[a-z]+ and )?',
      anyOf(
        'trust',
        'confidence',
        'esteem',
        'accommodation',
        'help',
        'learning',
        'gains?',
        'advantages?',
        'advantageous',
        'benefits?',
        'reinforcement of civili[sz]ations',
        'appreciation',
        'enrichment',
        'inspiration',
        'support among',
      ),
      '\\b|\\b(?:prosper|progress|advance|develop|grow|move forward|flourish) together\\b|\\bhand in hand\\b',
    ),
    triggers:
      'prosperity progress growth flourishing success advancement destiny gain gains development happiness home welfare mutual reciprocal mutually together hand'.split(
        ' ',
      ),
    examples: ['shared prosperity', 'reciprocal advantage', 'mutual confidence', 'to prosper together'],
    source: 'weakening.md, category 18; our judgement',
  },
  {
    name: 'a climate of trust',
    pattern: everyPlace(
      '\\b(?:(?:climate|atmosphere|environment|bonds|ties) of (?:[a-z]+ ){0,2}?',
      goodwill,
      '|(?:spirit|relations) of (?:[a-z]+ and )?(?!solidarity)',
      goodwill,
      ')\\b|\\blearn(?:s|ing)? from (?:one another|each other|the experiences? of (?:one another|each other|others))\\b',
      '|\\b(?:family|concert|community|fellowship|brotherhood) of nations\\b|\\b(?:one|single|great) human family\\b|\\bpeaceful coexistence\\b|\\b(?:fraternal|brotherly|friendly|amicable|cordial|good-neighbourly) (?:relations|ties|cooperation|exchanges?|dialogue|spirit|settlement|manner|consultations?|negotiations?|means|talks|persuasion)\\b',
      '|\\b(?:civili[sz]ational exchanges|exchanges (?:among|between) civili[sz]ations|global (?:civili[sz]ation|development|security|governance) initiative)\\b',
    ),
    triggers:
      'climate atmosphere spirit environment relations bonds ties culture learn learns learning nations family coexistence fraternal brotherly friendly amicable cordial good-neighbourly civilizational civilisational civilizations exchanges initiative'.split(
        ' ',
      ),
    examples: ['a climate of trust', 'learning from one another', 'the family of nations', 'peaceful coexistence', 'friendly exchanges'],
    source: 'weakening.md, category 18; our judgement',
  },
  {
    name: 'cooperation rather than confrontation',
    pattern: everyPlace(
      '\\b(?:cooperation|dialogue|engagement|partnerships?|persuasion|exchanges?|assistance|consultations?|solidarity|encouragement|reconciliation)(?: and [a-z]+)?,? (?:[a-z]+ ){0,3}?(?:rather than|instead of|and not|not|in place of|in preference to|as opposed to|over) (?:[a-z]+ ){0,2}?',
      anyOf(
        'confrontation',
        'condemnation',
        'criticism',
        'pressure',
        'accusations?',
        'coercion',
        'blame',
        'blaming',
        'isolation',
        'censure',
        'punishment',
        'sanctions?',
        'scrutiny',
        'judge?ments?',
        'denunciation',
        'reproach',
        'monitoring',
        'naming',
      ),
      '\\b|\\b(?:solidarity|cooperation|partnerships?|dialogue)(?: and [a-z]+)? for (?:the )?(?:common|shared|mutual|joint) (?:development|prosperity|progress|benefit|advancement)\\b',
      '|\\b(?:cooperation|dialogue|solidarity|partnership|consensus)\\b[^,;.]{0,30}?\\b(?:is|are|remains?|constitutes?|as|be|to be)\\b[^,;.]{0,30}?\\b(?:only way|best way|sole means|guiding (?:thread|principle|spirit)|cornerstone|bedrock|foundation|hallmark|keynote|watchword|linchpin|surest|most effective|right path|essence)\\b',
    ),
    triggers:
      'cooperation dialogue engagement partnership partnerships persuasion exchange exchanges assistance consultation consultations solidarity encouragement reconciliation consensus'.split(
        ' ',
      ),
    examples: ['dialogue rather than condemnation', 'solidarity and cooperation for common development', 'cooperation is the only way'],
    source: 'weakening.md, category 18; our judgement',
  },
  {
    name: 'development as the foundation of rights',
    pattern: everyPlace(
      '(?<!childhood )(?<!child )(?<!skills )\\b(?:economic )?development (?:is|as|being|remains|constitutes) (?:the )?(?:[a-z]+ ){0,2}?(?:foundation|basis|key|prerequisite|precondition|master key|priority|guarantee|pathway|source)\\b',
      '|\\b(?:happiness|better lives?|better life|good life|sense of (?:gain|fulfilment|security)) (?:of|for|and) (?:the |all |every)?(?:people|everyone|all|happiness)?',
      '|\\brights? to (?:subsistence|survival)\\b|\\bthrough development\\b',
    ),
    triggers: ['development', 'happiness', 'better', 'good', 'sense', 'subsistence', 'survival'],
    examples: ['development is the foundation', 'a better life for all', 'the right to subsistence', 'through development'],
    source: 'weakening.md, category 18; our judgement',
  },
]
