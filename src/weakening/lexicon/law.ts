/** A body of law or an instrument that a text names. */
interface LawNamed<Name extends string> {
  readonly name: Name
  /** Matches it in folded text; global. */
  readonly pattern: RegExp
  readonly triggers: readonly string[]
}

const law = <const Name extends string>(name: Name, pattern: RegExp, ...triggers: string[]): LawNamed<Name> => ({ name, pattern, triggers })

/** Named in the Council's texts; weakening.md, category 15, names those of the counter-terrorism and South Sudan texts. Longer names stand first. */
const shelf = [
  law(
    'international humanitarian law',
    /\b(?:international )?humanitarian(?:,? (?:and |or )?(?:human rights|refugee|international|criminal))* law\b|\bhumanitarian and human rights law\b|\blaws? of (?:war|armed conflict)\b/g,
    'humanitarian',
  ),
  law(
    'international refugee law',
    /\b(?:international )?refugee(?:,? (?:and |or )?(?:human rights|humanitarian|international))* law\b/g,
    'refugee',
  ),
  law('international criminal law', /\binternational criminal law\b/g, 'criminal'),
  law(
    'international human rights law',
    /\b(?:international )?human rights(?:,? (?:and |or )?(?:humanitarian|refugee|international|criminal))* law\b/g,
    'human',
    'rights',
    'law',
  ),
  law('war crimes', /\bwar crimes?\b|\bcrimes? of (?:war|aggression)\b/g, 'crime', 'crimes'),
  law('crimes against humanity', /\bcrimes? against (?:humanity|international law)\b/g, 'crime', 'crimes', 'humanity'),
  law('genocide', /\bgenocid(?:e|al)\b/g, 'genocide', 'genocidal'),
  law('ethnic cleansing', /\bethnic cleansing\b/g, 'cleansing'),
  law('international crimes', /\b(?:international|core|atrocity) crimes?\b|\bcrimes under international law\b/g, 'crime', 'crimes'),
  law('international law', /\binternational law\b|\bgeneral principles of law\b|\bcustomary law\b/g, 'law'),
  law('Geneva Conventions', /\bgeneva conventions?\b/g, 'geneva'),
  law('Additional Protocols', /\badditional protocols?\b(?! to the (?:memorandum|agreement))/g, 'additional'),
  law('International Criminal Court', /\binternational criminal court\b|\brome statute\b/g, 'criminal', 'court', 'rome', 'statute'),
  law('International Court of Justice', /\binternational court of justice\b/g, 'court'),
  law('Convention against Torture', /\bconvention against torture\b/g, 'torture'),
  law('Covenants', /\b(?:international )?covenants?\b/g, 'covenant', 'covenants'),
  law(
    'conventions',
    /\bconventions? (?:on(?! the privileges)|relating|against|for)\b|\boptional protocols?\b/g,
    'convention',
    'conventions',
    'protocol',
    'protocols',
  ),
  law('declarations', /\bdeclaration (?:on|of)\b(?! programme)|\bdeclaration and programme of action\b/g, 'declaration'),
  law('Paris Principles', /\bparis principles\b|\bprinciples relating to the status of national institutions\b/g, 'paris', 'principles'),
  law(
    'guiding principles',
    /\bguiding principles\b|\bbasic principles\b|\bistanbul protocol\b|\bminnesota protocol\b|\bmandela rules\b|\bbangkok rules\b|\bsiracusa principles\b|\byogyakarta principles\b|\bstandard minimum rules\b|\bbody of principles\b/g,
    'guiding',
    'basic',
    'istanbul',
    'minnesota',
    'mandela',
    'bangkok',
    'siracusa',
    'yogyakarta',
    'principles',
    'rules',
  ),
  law('non-refoulement', /\bnon-refoulement\b|\brefoulement\b/g, 'non-refoulement', 'refoulement'),
  law(
    'African Charter',
    /\bafrican charter\b|\bmaputo protocol\b|\b(?:american|european|arab) (?:convention|charter) on human rights\b|\bistanbul convention\b|\bbelem do para\b/g,
    ...['african', 'maputo', 'american', 'european', 'arab', 'istanbul', 'charter'],
  ),
  law(
    'Universal Declaration of Human Rights',
    /\buniversal declaration\b|\binternational bill of human rights\b|\bvienna convention\b|\bhague (?:conventions?|regulations)\b/g,
    ...['universal', 'bill', 'vienna', 'hague'],
  ),
  law(
    'observations of treaty bodies',
    /\b(?:concluding observations|general comments?|general recommendations?|views) (?:no\. |nos\. |adopted |issued )?(?:of|by) the (?:human rights )?committee\b|\bprovisional measures\b|\badvisory opinion\b/g,
    ...['concluding', 'observations', 'comment', 'comments', 'recommendations', 'committee', 'provisional', 'advisory'],
  ),
  law(
    'prohibition of torture',
    /\b(?:absolute )?prohibition (?:of|on|against) (?:torture|slavery|genocide|forced labour|collective punishment|the use of force)\b|\bprinciples? of (?:distinction|proportionality|precaution|legality|necessity)\b/g,
    ...['prohibition', 'distinction', 'proportionality', 'precaution', 'legality', 'necessity'],
  ),
  law('Charter of the United Nations', /\bcharter of the united nations\b|\bthe charter\b/g, 'charter'),
  law(
    'jus cogens',
    /\bjus cogens\b|\bperemptory norms?\b|\berga omnes\b|\bnon-derogable\b/g,
    'cogens',
    'peremptory',
    'omnes',
    'non-derogable',
  ),
]

export type LawName = (typeof shelf)[number]['name']
export type LawReference = LawNamed<LawName>
export const lawReferences: readonly LawReference[] = shelf

/**
 * Words of law against words that bind less, as they replace one another: `violations` by `situations`, `obligations` by `commitments`.
 * Each pair of lists is a ladder of two rungs. weakening.md, category 15; the members are our judgement.
 */
export const lawWords: readonly { readonly binding: readonly string[]; readonly loose: readonly string[] }[] = [
  {
    binding: ['violation', 'violations', 'abuses', 'crime', 'crimes', 'atrocities', 'breaches', 'infringements'],
    loose: [
      'acts',
      'instances',
      'occurrences',
      'matter',
      'situation',
      'situations',
      'challenge',
      'challenges',
      'issues',
      'issue',
      'concerns',
      'problems',
      'incidents',
      'events',
      'difficulties',
      'matters',
      'shortcomings',
      'allegations',
      'conditions',
      'gaps',
      'developments',
      'questions',
      'cases',
      'conduct',
      'irregularities',
      'excesses',
    ],
  },
  {
    binding: ['obligation', 'obligations', 'duty', 'duties', 'law'],
    loose: [
      'responsibility',
      'responsibilities',
      'commitment',
      'commitments',
      'pledge',
      'pledges',
      'undertaking',
      'undertakings',
      'aspiration',
      'aspirations',
      'objectives',
      'goals',
      'standards',
      'principles',
      'values',
      'policies',
      'priorities',
      'engagements',
      'guidelines',
      'expectations',
      'considerations',
      'intentions',
      'practices',
      'ideals',
      'efforts',
      'best',
    ],
  },
  {
    binding: [
      'unlawful',
      'unlawfully',
      'illegal',
      'illegally',
      'arbitrary',
      'arbitrarily',
      'extrajudicial',
      'criminal',
      'prohibited',
      'binding',
    ],
    loose: [
      'inappropriate',
      'undue',
      'excessive',
      'unfortunate',
      'regrettable',
      'questionable',
      'improper',
      'irregular',
      'unjustified',
      'unnecessary',
      'applicable',
    ],
  },
  { binding: ['right', 'rights'], loose: ['needs', 'interests', 'aspirations', 'freedoms', 'wellbeing', 'welfare', 'values'] },
]

/** The binding words of every ladder together. */
export const bindingWords: { readonly triggers: readonly string[] } = { triggers: lawWords.flatMap(({ binding }) => binding) }

/** Nouns that are as grave as a violation, or name the law itself: a binding word that becomes one of these binds no less. Our judgement. */
export const asGrave =
  /^(?:violations?|abus(?:es?|ive)|breach(?:es)?|infringements?|crimes?|atrocit(?:y|ies)|offences?|attacks?|assaults?|killings?|murders?|executions?|massacres?|tortures?|rapes?|violence|repression|persecutions?|oppression|aggression|slavery|trafficking|genocide|reprisals?|intimidation|harassment|impunity|discrimination|segregation|apartheid|disappearances?|detentions?|deportations?|exactions?|law|laws|rights|obligations?|dut(?:y|ies)|covenants?|conventions?|treat(?:y|ies)|protocols?|statutes?|instruments?|requirements?|provisions?)$/
