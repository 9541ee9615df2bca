import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

/**
 * Language that turns from the person to the State. Agreed forms stand in hundreds of texts, so the families leave out the boilerplate
 * that a country text recites ("sovereignty, independence, unity and territorial integrity of X").
 */
export const sovereignty: readonly Phrase[] = [
  {
    name: 'national sovereignty',
    pattern:
      /\b(?:national |state |states' |full |sovereign )?sovereignty(?! of (?!(?:states?|all|each|every|countries|nations|member|other|the state)\b))(?!(?:,| and|, and)? (?:political )?(?:independence|unity|territorial|national unity)[a-z, ]{0,80} of (?!states?\b|all\b|each\b|every\b|countries\b|nations\b|member\b|other\b))|\bsovereign (?:equality|rights?|prerogatives?|will|decisions?|choices?|jurisdiction|authority|independence)\b|\bsovereign states\b/g,
    triggers: ['sovereignty', 'sovereign'],
    examples: ['respect for national sovereignty', 'the sovereign equality of States', 'their sovereign prerogatives'],
    source:
      'weakening.md, category 16: “sovereign*” stands in 114 of 530 resolutions; “sovereignty, independence, unity and territorial integrity of X” is boilerplate',
  },
  {
    name: 'non-interference',
    pattern:
      /\bnon-(?:interference|intervention)\b|(?<!opinions )(?<!opinion )\b(?:without|no|free from|refrain(?:ing)? from|against|reject(?:s|ing)?|avoid(?:ing)?) (?:any |all )?(?:external |foreign |outside |undue external |political )*(?:interference|intervention|intrusion|meddling|pressure|dictates?|imposition)\b(?! (?:with|in) (?:the (?:work|enjoyment|exercise|right|privacy|activities)|their (?:work|private|privacy)))|\b(?:external|foreign|outside) (?:interference|intervention|pressure|dictates?|imposition|models?)\b|\binternal affairs\b|\bdomestic affairs\b/g,
    triggers: [
      'non-interference',
      'non-intervention',
      'interference',
      'intervention',
      'intrusion',
      'meddling',
      'pressure',
      'coercion',
      'dictates',
      'dictate',
      'imposition',
      'affairs',
      'models',
      'model',
    ],
    examples: [
      'non-interference in the internal affairs of States',
      'without external interference',
      'rejecting any imposition of foreign models',
    ],
    source: 'weakening.md, category 16',
  },
  {
    name: 'domestic jurisdiction',
    pattern:
      /\b(?:essentially |exclusively |solely |primarily )?(?:within|under|falling within|matters? of) (?:the |their |its )?(?:exclusive |sole |sovereign )?(?:domestic|national|internal) (?:jurisdiction|competence|affairs|concern)\b|\bdomestic jurisdiction\b|\bprincipal(?:ly)? (?:a )?matters? for (?:the )?state/g,
    triggers: ['jurisdiction', 'competence', 'affairs', 'concern', 'matter', 'matters'],
    examples: ['matters essentially within the domestic jurisdiction of States'],
    source: 'weakening.md, category 16; Article 2 (7) of the Charter',
  },
  {
    name: 'territorial integrity',
    pattern:
      /\b(?:territorial integrity|political independence)\b(?! of (?!(?:states?|all|each|every|countries|nations|member|other)\b))(?!,? [a-z, ]{0,60} of (?!states?\b|all\b|each\b|every\b|countries\b|nations\b|member\b|other\b))/g,
    triggers: ['territorial', 'independence'],
    examples: ['territorial integrity of States'],
    source: 'weakening.md, category 16',
  },
  {
    name: 'national ownership',
    pattern:
      /\b(?:national|state|country|government|states') (?:ownership|leadership)\b|\b(?:nationally|country|state|government)[- ](?:owned|led|driven)\b|\bownership (?:of|by) (?:the )?(?:states?|governments?|countr(?:y|ies)) concerned\b|\bright of (?:each|every|all) (?:states?|countr(?:y|ies)|peoples?) to (?:freely )?(?:choose|determine) (?:its|their) (?:own )?(?:political|path|development|legal)/g,
    triggers: [
      'ownership',
      'leadership',
      'owned',
      'led',
      'driven',
      'nationally-owned',
      'nationally-led',
      'country-led',
      'country-owned',
      'state-led',
      'state-owned',
      'choose',
      'determine',
    ],
    examples: ['national ownership', 'country-led', 'the right of each State to freely choose its political system'],
    source: 'weakening.md, category 16',
  },
  {
    name: 'conditionality',
    pattern: /\b(?:political )?conditionalit(?:y|ies)\b|\b(?:as a|under the|on the) pretext (?:for|of|to)\b/g,
    triggers: ['conditionality', 'conditionalities', 'pretext'],
    examples: ['without conditionality', 'under the pretext of human rights'],
    source: 'weakening.md, category 16',
  },
]

const many = '(?:,? (?:and |or )?[a-z-]+){0,5}'

export const particularities: readonly Phrase[] = [
  {
    name: 'national and regional particularities',
    pattern: everyPlace(
      '\\b(?:national|regional|local|cultural|historical|religious|social|societal|civilizational|domestic|country|their)',
      many,
      ' (?:particularit(?:y|ies)|specificit(?:y|ies)|peculiarit(?:y|ies)|characteristics|sensitivit(?:y|ies)|sensibilit(?:y|ies))\\b',
      '|\\b(?:particularities|specificities|peculiarities) of (?:each|every|all|the|their|different|individual) [a-z]+',
      '|\\b(?:particularities|specificities)\\b',
    ),
    triggers: [
      'particularity',
      'particularities',
      'specificity',
      'specificities',
      'peculiarity',
      'peculiarities',
      'characteristics',
      'sensitivity',
      'sensitivities',
      'sensibility',
      'sensibilities',
    ],
    examples: ['national and regional particularities', 'the cultural specificities of each society', 'religious sensitivities'],
    source: 'weakening.md, category 17; Vienna Declaration and Programme of Action, paragraph 5',
  },
  {
    name: 'historical, cultural and religious backgrounds',
    pattern: everyPlace(
      '(?<!negative )(?<!harmful )(?<!patriarchal )(?<!discriminatory )\\b(?:historical|cultural|religious|social|ethical|moral|traditional|civilizational)',
      many,
      ' (?:backgrounds?|traditions?|values|norms|customs|beliefs|specificities|sensitivities)(?= (?:of|and|in|that|should|must|when|while)\\b|[,;.]|$)',
    ),
    triggers: [
      'background',
      'backgrounds',
      'tradition',
      'traditions',
      'values',
      'norms',
      'customs',
      'beliefs',
      'specificities',
      'sensitivities',
    ],
    examples: [
      'various historical, cultural and religious backgrounds',
      'the cultural and religious values of each society',
      'social and cultural norms',
    ],
    source: 'weakening.md, category 17; Vienna Declaration and Programme of Action, paragraph 5',
  },
  {
    name: 'traditional values',
    pattern:
      /\b(?:traditional|family|moral|ethical|national|societal|spiritual|civilizational|shared) values\b|\bnatural and fundamental (?:group )?unit\b|\bprotection of the family\b|\bpublic morals?\b|\bvalue systems?\b/g,
    triggers: ['values', 'natural', 'family', 'morals', 'moral', 'value'],
    examples: ['traditional values', 'the natural and fundamental group unit of society', 'protection of the family'],
    source: '21/3 and 35/13, as quoted in weakening.md, category 17',
  },
  {
    name: 'different levels of development',
    pattern:
      /(?<!relevant in )\b(?:different|varying|respective|diverse|specific|particular|unique|national|domestic|local|their|its) (?:(?:national|economic|social|cultural|local|domestic|and|political|stages? of|historical) ?)*(?:levels? of (?:economic |social )?development|stages? of development|realit(?:y|ies)|circumstances|conditions|contexts?)\b(?= (?:of (?:each|every|all|states|countries|the (?:state|country))|and (?:priorities|levels|needs))|[,;.]|$)|(?<!relevant in )\b(?:national|local|domestic|specific national|particular national|religious|their own|societal|prevailing) (?:(?:and )?(?:national|social|cultural|economic|historical|political|local) )?(?:circumstances|traditions|conditions|realities|customs|contexts?)(?: and (?:[a-z]+ )?(?:traditions|customs|values|realities|circumstances|beliefs|conditions|norms))?\b|\bdiversity of (?:civilizations?|political|social|legal|national|development)\b|\bdifferent (?:political|social|cultural)(?:,? (?:and )?[a-z]+){1,4} systems\b|\bno (?:single|universal|uniform|one-size-fits-all) (?:model|approach|path)\b/g,
    triggers: [
      'levels',
      'level',
      'stages',
      'stage',
      'reality',
      'realities',
      'circumstances',
      'traditions',
      'customs',
      'conditions',
      'context',
      'contexts',
      'diversity',
      'systems',
      'model',
      'approach',
      'path',
    ],
    examples: [
      'their different levels of development',
      'the specific national circumstances of each State',
      'the diversity of civilizations',
      'no single model',
    ],
    source: ourJudgement,
  },
]

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
      /\b(?:community (?:of|with) (?:a )?(?:shared|common) (?:future|destiny)|(?:shared|common) (?:future|destiny) (?:for|of) (?:all )?(?:human|mankind|humanity|peoples?)|shared future)\b/g,
    triggers: ['shared', 'future', 'destiny'],
    examples: ['a community of shared future for human beings', 'a common destiny of humanity'],
    source: '37/23, as quoted in weakening.md, category 18; “shared future” stands in 10 of 530 resolutions',
  },
  {
    name: 'dialogue based on mutual respect',
    pattern:
      /\bmutual respect\b|\b(?:genuine|constructive|frank|equal|equitable|sincere|respectful|cooperative|non-confrontational)(?:,? (?:and )?[a-z-]+){0,3} (?:dialogue|exchanges?|cooperation)\b(?! (?:of|by|from) (?:the )?(?:government|authorities|state))(?! with (?:the |all |its |relevant )*(?:special|mandate|independent|working|commission|office|human rights|treaty|civil|united nations|high commissioner|international|council))|\bdialogue (?:and|through|based on|on the basis of|rooted in|in a spirit of) (?:[a-z]+ ){0,3}(?:cooperation|equality|respect|consensus)\b|\bcooperation (?:and|through) (?:[a-z]+ ){0,2}dialogue\b|\bequal-footed\b|\b(?:equality|equity) and mutual respect\b/g,
    triggers: ['mutual', 'dialogue', 'engagement', 'exchange', 'exchanges', 'cooperation', 'equal', 'equality'],
    examples: [
      'dialogue based on mutual respect',
      'genuine dialogue and cooperation',
      'constructive engagement',
      'in a spirit of equality and mutual respect',
    ],
    source:
      '36/21 and 37/23, as quoted in weakening.md, category 18; “constructive international dialogue and cooperation” of General Assembly resolution 60/251 is left alone',
  },
  {
    name: 'common ground',
    pattern:
      /\b(?:expand(?:ing)?|seek(?:ing)?|build(?:ing)?|find(?:ing)?|broaden(?:ing)?) (?:and [a-z]+ )?common ground\b|\bcommon ground\b|\bseeking (?:consensus|harmony)\b|\b(?:harmony|harmonious) (?:among|between|without|coexistence|and)\b|\bpeople-cent(?:re|er)ed (?:approach|development|philosophy)|\bdevelopment[- ]first\b|\bright to development as (?:the )?(?:primary|paramount|foremost)|\bexchanges and mutual learning\b/g,
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
]

export const politicisation: readonly Phrase[] = [
  {
    name: 'politicization and double standards',
    pattern:
      /\bpolitici[sz](?:ation|ed|ing|e)\b|\bnon-politici[sz](?:ation|ed)\b|\bdouble standards?\b|\b(?:non-)?selectiv(?:ity|e(?:ly)? (?:approach|treatment|targeting|application|manner|basis))\b|\binstrumentali[sz](?:ation|ed|ing|e)\b(?! of (?!human rights|the council|mandates?|mechanisms?|special))|\b(?:political|politically) (?:motivated|motivations?|motives?|purposes|ends|agendas?|tools?|objectives|bias|considerations|manipulation)\b(?! (?:grounds?|charges?|prosecutions?|arrests?|detentions?|trials?|persecution|sentences?|convictions?|violence|killings?|accusations?|cases?|repression|imprisonment|disappearances?|crimes?|criminal|attacks?|abuses|investigations?))/g,
    triggers: [
      'politicization',
      'politicisation',
      'politicized',
      'politicised',
      'politicizing',
      'politicising',
      'politicize',
      'politicise',
      'non-politicization',
      'non-politicisation',
      'non-politicized',
      'non-politicised',
      'double',
      'selectivity',
      'non-selectivity',
      'selective',
      'selectively',
      'non-selective',
      'instrumentalization',
      'instrumentalisation',
      'instrumentalized',
      'instrumentalize',
      'instrumentalizing',
      'political',
      'politically',
    ],
    examples: ['free from politicization, selectivity and double standards', 'objectivity and non-selectivity', 'politically motivated'],
    source: 'weakening.md, category 19; agreed language of General Assembly resolution 60/251 in 30 of 530 resolutions',
  },
  {
    name: 'confrontation',
    pattern:
      /\b(?:non-confrontational|confrontational|confrontation)\b|\bnaming and shaming\b|\b(?:public(?:ly)? |finger[- ])(?:criticism|pointing|shaming|naming)\b|\b(?:even-handed|balanced|unbiased|depolitici[sz]ed) (?:approach|treatment|manner|consideration|assessment)\b/g,
    triggers: [
      'non-confrontational',
      'confrontational',
      'confrontation',
      'shaming',
      'criticism',
      'pointing',
      'naming',
      'condemnation',
      'condemning',
      'finger-pointing',
      'even-handed',
      'balanced',
      'unbiased',
      'depoliticized',
      'depoliticised',
    ],
    examples: ['a confrontational approach', 'naming and shaming', 'finger-pointing', 'a balanced approach'],
    source: 'weakening.md, category 19; our judgement',
  },
  {
    name: 'objectivity of the mandate holder',
    pattern:
      /\b(?:only|solely|exclusively|based on|basis of|rely on|relying on|should be|must be|shall be|is|are|be|use of|with) (?:[a-z]+ ){0,2}?(?:(?:objective|impartial|neutral|credible|reliable|verifiable|verified|authentic|corroborated|trustworthy|factual|confirmed|authoritative|substantiated)(?:,? (?:and )?(?:thoroughly |duly |fully |carefully )?|\b)){1,4}(?:(?:information|sources?|facts|data|evidence)\b)?|\b(?:thoroughly|duly|carefully|fully|properly) (?:checked|verified|corroborated|substantiated|cross-checked|authenticated)\b|\b(?:principles? of |in an? |with |ensure |importance of |full |utmost |need for |value of )(?:the )?(?:objectivity|objective (?:manner|way|approach|and|assessment|basis)|impartial(?:ity)?|neutral(?:ity)?)(?:,? (?:and )?[a-z-]+){0,4}\b(?! (?:investigations?|inquir|courts?|tribunals?|judiciary|trial))|\bself-glorification\b|\beasy publicity\b/g,
    triggers: [
      'objective',
      'impartial',
      'neutral',
      'credible',
      'reliable',
      'verifiable',
      'verified',
      'authentic',
      'corroborated',
      'trustworthy',
      'factual',
      'confirmed',
      'authoritative',
      'substantiated',
      'checked',
      'cross-checked',
      'authenticated',
      'objectivity',
      'impartiality',
      'neutrality',
      'self-glorification',
      'publicity',
    ],
    examples: [
      'should be credible and reliable, and must be thoroughly checked and corroborated',
      'on the basis of verified information',
      'with objectivity and impartiality',
    ],
    source: '24/24 to 36/21 (OP8), and weakening.md, category 19',
  },
]

/** Agreed language that is quoted whole: a sentence that cites it says nothing new. */
export const agreedLanguage = /\b60\/251\b|\b5\/1\b|\bvienna declaration\b|\binstitution-building\b/

/** The half of the Vienna formula that balances the other: with it, the particularities are the agreed sentence. */
export const dutyOfStates = everyPlace(anyOf('it is the duty of (?:all )?states', 'the duty of states,? regardless'))
