import { anyOf } from './pattern.ts'

/** What an adjunct limits a duty by, told from its head words. */
export type AdjunctHead =
  | 'consent'
  | 'choice of the State'
  | 'say of the State'
  | 'national law'
  | 'resources'
  | 'sovereignty'
  | 'particularities'
  | 'cooperation'
  | 'none'

/**
 * Words that open an adjunct which conditions or measures what it is put into: "depending on ...", "to the best of ...", "as ... may be".
 * Whatever the rest says, the duty now holds only so far. Our judgement.
 */
export const limitingConnective = new RegExp(
  `^(?:only |solely |exclusively )?${anyOf(
    'at the (?:earliest|first) (?:moment|time|date|opportunity) (?:that|when|at which)',
    'as soon as (?:an?|the|its|their) (?:[a-z]+ ){0,6}?(?:agree\\w*|consent\\w*|approv\\w*|invit\\w*|arrange\\w*|accept\\w*)',
    'as (?:the|its|their|each|every) (?:[a-z]+ ){1,4}?(?:may|might|can|could|shall|sees?|deems?|decides?|determines?|thinks?|considers?|judges?|allows?|permits?|requires?|dictates?|prescribes?|provides?)',
    'as(?! (?:[a-z]+ly )?(?:there|in|at|of|from|an?|the|its|their|well|soon|quickly|widely|a matter|recommended|called|provided|set (?:out|forth)|defined|established|stipulated|outlined|laid down|described|specified|referred|reflected|contained|stated|adopted|extended|renewed|decided|requested|mandated|required by (?:international|the council)|part of|of)\\b)',
    'where',
    'wherever',
    'when',
    'whenever',
    'if',
    'unless',
    'should',
    'subject to',
    'depending (?:up)?on',
    'dependent (?:up)?on',
    'conditional (?:up)?on',
    'contingent (?:up)?on',
    'provided',
    'insofar',
    'in so far',
    'so far',
    'inasmuch',
    'to the (?:best|extent|degree|limit|fullest|greatest|maximum)',
    'to (?:a|an|some|any) (?:[a-z]+ )?(?:extent|degree)',
    'within',
    'over time',
    'at (?:a|some|an appropriate|a suitable) (?:[a-z]+ )?(?:time|date|moment|juncture|stage)',
    'without (?:undue|unreasonable|excessive|disproportionate|unnecessary)',
    'at (?:their|its|his or her) (?:own |earliest |sole )?(?:discretion|convenience|pace|request|choosing)',
    'on (?:a|an) (?:purely |strictly )?(?:voluntary|optional|discretionary|case-by-case|ad hoc|best-efforts?)',
    'in (?:due|the fullness of) (?:course|time)',
    'in (?:the|such) (?:measure|manner|degree|proportion) (?:that|as|in which|to which)',
    'to such (?:extent|degree)',
    'in proportion (?:to|as)',
    '(?:so|as) long as',
    'in the event (?:that|of)',
    'assuming',
    'on (?:the )?(?:condition|understanding|assumption)',
    'with such',
    'at such',
    '(?:[a-z-]+ ){1,4}?(?:being|remaining) (?:favourable|available|equal|suitable|met|ripe)',
    'commensurate with',
    'proportionate to',
    '(?:[a-z-]+ ){1,6}?(?:permitting|allowing)',
    'in (?:(?:those|such|certain|exceptional|appropriate|some|particular|individual|suitable|rare) )*(?:cases|circumstances|situations|instances|conditions) (?:that|which|where|when|in which|so|as)',
    '(?:such|these|those|any) (?:[a-z]+ ){1,3}?(?:to be|being) (?:[a-z]+ ){0,4}?(?:only|solely|exclusively|unless|if|where|when)',
  )}\\b`,
)

/** A participle opens an adjunct too: "exercising their discretion", "leaving it to them". Those that list, join or intensify limit nothing. */
export const opensWithParticiple =
  /^(?!(?:including|focusing|strengthening|ensuring|providing|promoting|protecting|addressing|increasing|enhancing|improving|supporting|involving|engaging|concerning|regarding|recalling|welcoming|noting|recognizing|recognising|stressing|emphasizing|during|according|following|being|having|bring|thing|spring)\b)[a-z]{3,}(?:ing|ed)\b/

/** Weighing one thing against a duty: whatever is so weighed in terms of those who bear the duty measures it. */
export const weighs =
  /^(?:while )?(?:bearing in mind|having regard|with (?:due |proper |full )?regard|having (?:due )?regard|taking (?:due |full )?(?:into )?(?:account|consideration)|mindful|conscious|considering|given|in (?:the )?(?:light|view|context)|cognizant|according|reflecting|respecting|in (?:accordance|keeping|line|conformity) with|consistent|commensurate)\b/
/** What differs from one to the other of those who bear a duty. */
export const relative =
  /\b(?:respective|own|var(?:ying|ied)|differ(?:ing|ent)|particular|specific|individual|prevailing|stages?|levels? of|degrees? of|pace)\b/

/** Words that may stand between a connective and its complement, or before it, and change nothing: "subject always to", "strictly within". */
export const between =
  /\b(?:always|at all times|in (?:all|any|each|every) (?:cases?|events?)|however|(?!family|supply|reply|assembly|apply|rely|only|early|solely|especially|particularly|namely)[a-z]{3,}ly) /g

/** Words that open an adjunct which may limit or may not: what it is headed by decides. */
export const openConnective = new RegExp(
  `^${anyOf(
    'in (?:accordance|conformity|compliance|line|keeping|harmony|agreement|consultation|coordination|concert) with',
    'in (?:full |due |strict )?respect (?:of|for)',
    'it being (?:understood|agreed|clear|recognized|specified)',
    'on (?:the )?(?:understanding|terms|conditions?|proviso|basis)',
    'by (?:common|mutual|joint)',
    'in (?:those |such )?(?:states|countries)',
    'having',
    'save',
    'except',
    'other than',
    'acting',
    'notwithstanding',
    'while (?:containing|limiting|reducing|minimi[sz]ing|avoiding|keeping|saving)',
    'in (?:the )?(?:full |free |due |sole )?(?:light|context|framework|spirit|interest|exercise|recognition|view|observance|enjoyment|possession|defence|preservation|knowledge|affirmation) of',
    '(?:such|these|those|any) (?:[a-z]+ ){1,3}?(?:to be|being) [a-z]+',
    'to be (?:[a-z]+ly )?(?:determined|decided|defined|set|fixed|settled|agreed|chosen|interpreted|understood|read|applied|implemented|exercised|pursued|measured|gauged|governed|guided|carried out|undertaken|conducted|adapted|adjusted|weighed|balanced)',
    'in (?:a|an|the) (?:[a-z-]+ ){0,4}?(?:manner|way|spirit|fashion|atmosphere|climate|framework)',
    'with',
    'without',
    'free (?:from|of)',
    'under',
    'upon',
    'once',
    'on the basis of',
    'on an?',
    'at',
    'by',
    'by means of',
    'by relying on',
    'by drawing (?:only |solely |exclusively )?on',
    'by using',
    'through',
    'using',
    'drawing (?:only |solely |exclusively )?on',
    'relying (?:only |solely |exclusively )?on',
    'from',
    'following',
    'after',
    'pending',
    'pursuant to',
    'according to',
    'consistent(?:ly)? with',
    'compatible with',
    'respecting',
    'while (?:fully |duly )?(?:respecting|taking|bearing|observing|preserving|safeguarding|upholding|considering)',
    '(?:while )?(?:paying|giving|showing|having|with) (?:due |proper |full |all )?(?:heed|deference|regard|respect|consideration|weight|attention) (?:to|for)',
    'in deference to',
    'as befits',
    'befitting',
    'bearing in mind',
    'taking (?:due |full )?(?:into )?(?:account|consideration)',
    'mindful of',
    'conscious of',
    'considering',
    'given',
    'guided by',
    'based on',
    'limited to',
    'out of',
    'until',
    'before',
    'the [a-z]+ (?:of|for|to|in) which',
    'whose',
    'short of',
    'per',
    'via',
    'against',
  )}(?![a-z])`,
)

const stateWord = '(?:states?|governments?|authorit(?:y|ies)|countr(?:y|ies)|capital|ministry)'

/** In the order in which they are tried: the first whose words stand in the adjunct says what it limits by. Our judgement. */
export const adjunctHeads: readonly { readonly head: AdjunctHead; readonly words: RegExp }[] = [
  {
    head: 'national law',
    words: new RegExp(
      `\\b(?:laws?|legislations?|constitutions?|statutes?|codes?|regulations?) (?:in force )?(?:of|in) (?:the |each |that |its |their )*(?:[a-z]+ ){0,2}?${stateWord}\\b`,
    ),
  },
  {
    head: 'consent',
    words: new RegExp(
      `\\b(?:green light|go-ahead|no[- ]objection|blessing|accord|acceptable|agreeable|amenable|readiness|willing|against the will|deference|settled|negotiated|worked out|arranged|asked for|opted|volunteered|letters|memorand(?:um|a))\\b[^,;]{0,60}\\b${stateWord}\\b|\\b${stateWord}\\b[^,;]{0,50}\\b(?:green light|go-ahead|readiness|willing(?:ness)?|ready|prepared|asked for|asked to|opted|volunteered|agreement|expressed the wish)\\b|\\b(?:consent|concurrence|acquiescence|approval|authori[sz]ation|permission|invitation|clearance|assent|so requests?|so requested)\\b|\\b(?:consent|concurrence|knowledge|agree(?:s|d|ment)?|approv(?:al|es|ed)|authori[sz](?:ation|es|ed)|permission|acceptance|assent|invitation|invites|requests?|endorsement|clearance|willingness|wish(?:es)?|accepts|concurs)\\b[^,;]{0,50}\\b${stateWord}\\b|\\b${stateWord}\\b[^,;]{0,50}\\b(?:consents?|concurs?|agrees?|approv(?:es|al)|authori[sz]es|permits|accepts?|invites|requests|endorses|so wishes|wishes|objects?|objections?|oppos(?:es?|ed|ing)|given (?:its|their)|has agreed|have agreed|been (?:heard|consulted|informed|notified|asked))\\b|\\b(?:understandings?|arrangements?|accords?)\\b[^,;]{0,20}\\b(?:with|by|of)\\b[^,;]{0,20}\\b${stateWord}\\b|\\b(?:concluded|agreed|settled|negotiated|arranged|discussed|shared)\\b[^,;]{0,12}\\bwith\\b[^,;]{0,20}\\b${stateWord}\\b|\\bconsultations?\\b[^,;]{0,30}\\b${stateWord}\\b|\\b(?:designated|chosen|appointed|selected|prescribed|indicated|nominated|assigned|determined|named|approved|authori[sz]ed|identified|specified|agreed|fixed|set|decided|proposed|defined|laid down|established|permitted|allowed|arranged|opened) by (?:the |each |that |those |its |their )*(?:[a-z]+ ){0,2}?${stateWord}\\b`,
    ),
  },
  {
    head: 'choice of the State',
    words: new RegExp(
      `\\b(?:${stateWord}|them)\\b[^,;]{0,40}\\b(?:determin\\w+|decid\\w+|decision|judg\\w+|choos\\w+|choice|settle|assess|sees? fit|thinks? fit|appreciat\\w+|discretion)\\b|\\b(?:designated|chosen|selected|determined|fixed|named|indicated|accredited|prescribed|forwarded|transmitted|endorsed) by (?:the |each |every |its |their )?(?:[a-z]+ )?${stateWord}\\b|\\b(?:choice|decision|discretion|judge?ment|determination)\\b[^,;]{0,30}\\b(?:of|by|with|to) (?:the |each |every )?(?:[a-z]+ )?${stateWord}\\b`,
    ),
  },
  {
    head: 'say of the State',
    words: new RegExp(
      `\\b(?:shown|submitted|shared|communicated|presented|disclosed|given) (?:to|with) (?:the )?(?:[a-z]+ )?${stateWord}\\b|\\b(?:views?|comments?|positions?|observations?|repl(?:y|ies)|responses?|explanations?|perspectives?|versions?|side|information|clarifications?|accounts?|concerns?|objections?)\\b[^,;]{0,40}\\b(?:of|by|from|provided|supplied|furnished|offered|expressed|given)\\b[^,;]{0,30}\\b${stateWord}\\b|\\b${stateWord}\\b['’]?s?[^,;]{0,12}\\b(?:views?|comments?|positions?|observations?|repl(?:y|ies)|responses?|explanations?|perspectives?|versions?|concerns?|objections?)\\b`,
    ),
  },
  {
    head: 'resources',
    words:
      /\b(?:(?:recruit|hir)(?:ing|ment)|resources?|budget(?:s|ary)?|funds?|funding|financ(?:e|es|ial|ing)|costs?|contributions?(?! to (?:the )?(?:promotion|protection|realization|enjoyment|rights|efforts))|extra-?budgetary|expenditures?|appropriations?|donations?|sponsors?|donors?|expens(?:e|es)|spending|outlays?|savings|pledges|liquidity|cash|treasury|money)\b|\b(?:existing|already|available|present|current|own|seconded|borrowed|vacant) (?:on )?(?:[a-z]+ )?(?:posts|staff|staffing|personnel|establishment)\b|\b(?:posts|staff|personnel) (?:already|currently|presently|in place|on loan|seconded)\b/,
  },
  {
    head: 'national law',
    words:
      /(?<!international |human rights |humanitarian |refugee )\b(?:laws?|legislations?|legal (?:systems?|orders?|frameworks?|provisions?|traditions?|procedures?)|constitutions?|constitutional|statutes?|regulations?|jurisdictions?|judicial systems?|parliaments?|legislatures?|legislators?|lawmakers?|lawgivers?|(?:national|domestic|their|its) courts|enactments?|(?:national|domestic|internal|municipal|local|penal|criminal|civil) (?:codes?|rules|norms|acts|provisions|requirements|procedures)|decrees?|ordinances?|(?:procedures|rules|provisions) in force|(?:procedures|rules|provisions|norms)[^,;]{0,16} (?:country|state|nation|authorities) (?:has|have) (?:set|made|laid down|adopted|enacted|fixed)|(?:governed|regulated|determined) by (?:their|its|national|domestic)(?: [a-z]+){0,2} (?:acts|rules|codes|regulations|provisions)|(?:their|its) (?:own |respective )?(?:codes?|rules|norms|procedures|provisions))\b/,
  },
  {
    head: 'sovereignty',
    words:
      /\b(?:masters? of|(?:own|national) (?:choices?|affairs|priorities|decisions?|path|will)|sovereign\w*|non-?interference|non-?intervention|interference|intervention|internal affairs|domestic affairs|territorial integrity|political independence|national ownership|ownership|nationally[- ](?:owned|led|driven)|country[- ](?:led|owned|driven)|(?:foreign|external|outside) \w+|national (?:leadership|control|direction)|domestic jurisdiction|deference|(?:host|territorial|receiving) (?:state|country|government)|authority of the (?:[a-z]+ )?(?:state|government)|self-determination|equal (?:standing|rank|status) of|dignity of (?:the )?(?:states?|nations?)|primacy|political systems?|prerogatives?|(?:host|home|receiving) (?:country|nation)|(?:national|vital|higher|supreme) interests?|sole (?:judges?|arbiters?|masters?)|independence(?! of (?:the )?(?:judg|judicia|courts?|lawyers|media|mandate|experts|prosecut)))\b/,
  },
  {
    head: 'particularities',
    words:
      /\b(?:particularit(?:y|ies)|specificit(?:y|ies)|peculiarit(?:y|ies)|cultur\w+|tradition\w*|religio\w+|historical|customs?|customary|values|morals?|backgrounds?|beliefs?|sensitivit(?:y|ies)|sensibilit(?:y|ies)|norms of|social norms|societ(?:y|ies)|(?:national|local|domestic|social|specific|own) (?:circumstances|conditions|realities|contexts?)|levels? of development|stages? of development|heritage|identity)\b/,
  },
  {
    head: 'none',
    words:
      /\b(?:mutually (?:agreed|acceptable|convenient|agreeable)|means|capacit(?:y|ies)|capabilit(?:y|ies)|abilit(?:y|ies)|constraints?|limitations?|circumstances|convenience|usefulness|possibilit(?:y|ies)|feasib(?:le|ility)|practicab(?:le|ility)|binding|demands?|priorit(?:y|ies)|workload|burdens?|preferences?|judge?ment|discretion|readiness|willingness|exigenc(?:y|ies)|imperatives|difficult(?:y|ies)|reasonable|practicalit(?:y|ies)|competing|other commitments|pressures?|gradual(?:ly)?|progressive(?:ly)?|incremental(?:ly)?|phased|staged|step-by-step|flexibl[ey]|pragmatic(?:ally)?|realistic(?:ally)?|measured|moderate|optional|voluntary|discretionary|non-binding|informal(?:ly)?|selective(?:ly)?|tentative(?:ly)?|cautious(?:ly)?|warrant(?:s|ed)?)\b/,
  },
  {
    head: 'cooperation',
    words:
      /\b(?:mutual(?:ly)?|win-win|dialogue|cooperati(?:on|ve)|partnerships?|harmon(?:y|ious)|common (?:destiny|ground|future|prosperity|development)|shared future|non-confrontational|constructive|equal footing|equality and|friend(?:ship|ly)|goodwill|good faith|people-cent(?:re|ere)d)\b/,
  },
]

/** Adjuncts that bind more, or that only say where and with whom: they limit nothing. */
export const bindingAdjunct =
  /\b(?:delay|immediately|urgent(?:ly|y)?|fully|international (?:human rights |humanitarian |refugee )?(?:law|obligations|standards|norms|instruments)|obligations under|charter|covenants?|conventions?|declaration|civil society|victims|without (?:discrimination|distinction|exception|prejudice|preconditions|conditions|further)|priority|in particular|inter alia|including|(?:this|that) regard|this end|participation of|paris principles|guiding principles|human rights-based|gender|best interests|meaningful|all stakeholders|relevant stakeholders)\b/
