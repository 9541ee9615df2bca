import { fellowship } from './fellowship.ts'
import type { Phrase } from './phrase.ts'

export const cooperationFormulas: readonly Phrase[] = [
  {
    name: 'mutually beneficial cooperation',
    pattern:
      /\b(?:mutually beneficial|mutual[- ]benefit|win-win|all-win)\b(?: cooperation)?|\bmutual (?:benefit|gain|trust|learning|understanding and respect)\b|\bcommon (?:prosperity|development|destiny|progress)\b/g,
    triggers: ['mutually', 'mutual', 'mutual-benefit', 'win-win', 'all-win', 'common'],
    examples: ['mutually beneficial cooperation', 'win-win cooperation', 'mutual benefit'],
    source: '37/23, as quoted in weakening.md, category 18; “mutually beneficial cooperation” stands in 2 of 530 resolutions',
  },
  {
    name: 'community of shared future',
    pattern:
      /\b(?:community (?:of|with) (?:a )?(?:shared|common) (?:future|destiny)|(?:shared|common) (?:future|destiny) (?:for|of) (?:all )?(?:human[a-z]*|mankind|peoples?|nations)|shared future)\b/g,
    triggers: ['shared', 'future', 'destiny'],
    examples: ['a community of shared future for human beings', 'a common destiny of humanity'],
    source: '37/23, as quoted in weakening.md, category 18; “shared future” stands in 10 of 530 resolutions',
  },
  {
    name: 'dialogue based on mutual respect',
    pattern:
      /\bmutual respect\b|\b(?:genuine|constructive|frank|equal|equitable|sincere|respectful|cooperative|non-confrontational)(?:,? (?:and )?[a-z-]+){0,3} (?:dialogue|exchanges?|cooperation)\b(?! (?:of|by|from) (?:the )?(?:government|authorities|state))(?! with (?:the |all |its |relevant )*(?:special|mandate|independent|working|commission|office|human rights|treaty|civil|united nations|high commissioner|international|council))|\bdialogue (?:and|through|based on|on the basis of|rooted in|in a spirit of) (?:[a-z]+ ){0,3}(?:cooperation|equality|respect|consensus)\b|\bcooperation (?:and|through) (?:[a-z]+ ){0,2}dialogue\b|\bequal-footed\b|\b(?:equality|equity) and mutual respect\b/g,
    triggers: ['mutual', 'dialogue', 'equal-footed', 'exchange', 'exchanges', 'cooperation', 'equal', 'equality'],
    examples: [
      'dialogue based on mutual respect',
      'genuine dialogue and cooperation',
      'equal-footed exchanges',
      'in a spirit of equality and mutual respect',
    ],
    source:
      '36/21 and 37/23, as quoted in weakening.md, category 18; “constructive international dialogue and cooperation” of General Assembly resolution 60/251 is left alone',
  },
  {
    name: 'common ground',
    pattern:
      /\b(?:expand(?:ing)?|seek(?:ing)?|build(?:ing)?|find(?:ing)?|broaden(?:ing)?) (?:and [a-z]+ )?common ground\b|\bcommon ground\b|\bseeking (?:consensus|harmony)\b|\b(?:harmony|harmonious) (?:among|between|without|coexistence|and)\b|\bpeople-cent(?:re|ere)d (?:approach|development|philosophy)|\bdevelopment[- ]first\b|\bright to development as (?:the )?(?:primary|paramount|foremost)|\bexchanges and mutual learning\b/g,
    triggers: [
      'common',
      'consensus',
      'harmony',
      'harmonious',
      'people-centred',
      'people-centered',
      'development-first',
      'development',
      'learning',
      'exchanges',
    ],
    examples: ['expanding common ground', 'a people-centred approach', 'exchanges and mutual learning'],
    source: '37/23, as quoted in weakening.md, category 18; our judgement',
  },
  ...fellowship,
]
