import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const adverb = '(?:strict(?:ly)?|full(?:y)?|scrupulous(?:ly)?|rigorous(?:ly)?|close(?:ly)?)'
const obeys = anyOf(
  ...['adhere(?:nce)?', 'observe', 'observing', 'observance', 'comply', 'compliance', 'complying', 'abide', 'abiding'],
  ...['respect(?:ing)?', 'follow(?:ing)?', 'remain(?:ing)?', 'keep(?:ing)?', 'act(?:ing)?', 'confine', 'limit', 'conform(?:ity)?'],
  'accordance',
)

const codeOfConduct: Phrase = {
  name: 'Code of Conduct',
  pattern: everyPlace(
    anyOf(
      '\\bcode of conduct\\b',
      '\\bresolutions? 5/2\\b',
      '\\bmanual of operations\\b',
      `\\b${adverb} (?:(?:and [a-z]+ )?${obeys}) (?:to|with|by|of|within|the|themselves|their|his|in)\\b`,
      '\\badhere(?:nce)? (?:strictly|fully|closely|rigorously) to\\b',
    ),
  ),
  triggers: [
    ...['code', '5/2', 'manual', 'strict', 'strictly', 'adhere', 'adherence', 'scrupulous', 'scrupulously', 'rigorously'],
    ...['fully', 'closely'],
  ],
  examples: ['to strictly observe the Code of Conduct for Special Procedures Mandate Holders', 'in strict adherence to resolution 5/2'],
  source: 'weakening.md, category 20: 114 of 530 resolutions cite the Code in a recital, so only new operative text speaks',
}

const theirs = '(?:the|his or her|their|its|her|his)'
const refrains = '(?:refrain|abstain|desist)'
const speaking = anyOf(
  ...['statements?', 'comments?', 'commenting', 'declarations?', 'appearances', 'disclos[a-z]+', 'press', 'media', 'publicity'],
  'criticism',
)

const withinMandate: Phrase = {
  name: 'within the limits of the mandate',
  pattern: everyPlace(
    anyOf(
      `\\b(?:strictly |only |solely |exclusively )?within the (?:strict )?(?:limits|confines|scope|bounds|framework|terms|parameters) of ${theirs} (?:[a-z]+ )?mandate\\b`,
      '\\b(?:confine|limit|restrict)(?:ing)? (?:himself or herself|themselves|itself|his or her (?:activities|work)|their (?:activities|work)) to\\b',
      `\\b${refrains}(?:ing)? from (?:making |issuing |any |giving |public |[a-z]+ing )*(?:public |media |press )*${speaking}\\b`,
      '\\bavoid(?:ing)? (?:making )?(?:public|media|press) (?:statements?|comments?|appearances)\\b',
      '\\b(?:exceed|overstep|beyond)(?:s|ed|ing)? (?:the |his or her |their |its )(?:scope of (?:the |his or her |their |its )?)?mandates?\\b',
    ),
  ),
  triggers: [
    ...['limits', 'confines', 'scope', 'bounds', 'framework', 'terms', 'parameters', 'confine', 'limit', 'restrict', 'refrain'],
    ...['abstain', 'desist', 'avoid', 'avoiding', 'beyond', 'exceed', 'overstep', 'statements', 'mandate'],
  ],
  examples: ['strictly within the limits of the mandate', 'to refrain from making public statements', 'to confine himself or herself to'],
  source: ourJudgement,
}

const work = anyOf(
  ...['reports?', 'communications?', 'activities', 'statements?', 'work', 'visits', 'appeals', 'recommendations', 'attention', 'findings'],
)
const speakingOf = anyOf(
  ...['nam', 'mention', 'identify', 'singl', 'address', 'deal', 'tak', 'consider', 'examin', 'comment', 'criticis', 'criticiz'],
  ...['refer', 'cit', 'publish', 'disclos', 'receiv', 'visit', 'issu'],
)

const holdingBack: Phrase = {
  name: 'to hold back',
  pattern: everyPlace(
    anyOf(
      `\\b(?:confin|limit|restrict|circumscrib)(?:e|es|ing|s)? (?:future |all |any |the |his or her |their |its )*${work}\\b`,
      `\\b${refrains}(?:s|ing)? from (?:[a-z]+ ){0,2}?${speakingOf}[a-z]*\\b`,
      '\\bavoid(?:s|ing)? (?:naming|mentioning|identifying|singling|addressing|criticising|criticizing|citing)\\b',
      '\\bshow(?:s|ing)? (?:due )?restraint\\b',
      '\\badvance cop(?:y|ies)\\b',
    ),
  ),
  triggers: [
    ...['confine', 'confining', 'limit', 'limiting', 'restrict', 'restricting', 'circumscribe', 'refrain', 'refraining', 'abstain'],
    ...['desist', 'avoid', 'avoiding', 'restraint', 'advance', 'copies', 'copy', 'naming', 'mentioning'],
  ],
  examples: [
    'to confine future reports to a length of five pages',
    'to refrain from naming individuals',
    'to circulate advance copies of findings',
  ],
  source: ourJudgement,
}

/** What tells a mandate holder how to behave and how far to go. */
export const limitsOnExperts: readonly Phrase[] = [codeOfConduct, withinMandate, holdingBack]
