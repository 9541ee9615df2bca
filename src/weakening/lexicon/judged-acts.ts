import type { Triggered } from '../trigger-index.ts'

/** Words that say of an act that it is only said to have happened. Our judgement. */
export const doubtWords = ['reported', 'alleged', 'purported', 'claimed', 'perceived', 'so-called', 'apparent', 'reportedly', 'allegedly']
export const doubtNouns = [
  'claims',
  'allegations',
  'accounts',
  'rumours',
  'suggestions',
  'indications',
  'assertions',
  'perceptions',
  'impressions',
  'stories',
]
export const doubts = new RegExp(
  `\\b(?:${doubtWords.join('|')})\\b|\\b(?:${doubtNouns.join('|')}|reports) (?:of|about|that|concerning)\\b`,
  'g',
)

/** Whose act it was, and the words that lay it to everybody instead. Our judgement. */
export const author =
  /\bby (?:the |its |their |members of (?:the )?|[a-z]+'s )?(?:[a-z]+ ){0,3}?(?:government|authorities|army|air force|navy|gendarmes?|gendarmerie|paramilitar(?:y|ies)|armed forces|security forces|police|military|militias?|regime|agents|officials|troops|soldiers|forces|guards?|intelligence services?)\b/
export const everybody =
  /\b(?:by|from|on|of) (?:all|both|any|either|every|whatever|whichever) (?:of the |the )?(?:sides?|parties|party|quarters?|sources?|belligerents|actors|origin)\b|\b(?:whoever|whomever|whomsoever)\b[^,;]{0,30}|\bregardless of (?:the )?(?:author|perpetrator|side|party)s?\b/

/** Words that tell whether what is judged happened, and whose act it was: the cheap look. Our judgement. */
export const judgedWords: Triggered = {
  triggers: [
    ...doubtNouns,
    'reports',
    ...[
      'government',
      'authorities',
      'army',
      'forces',
      'force',
      'navy',
      'police',
      'military',
      'militia',
      'militias',
      'regime',
      'agents',
      'officials',
      'troops',
      'soldiers',
      'guards',
    ],
  ],
}
