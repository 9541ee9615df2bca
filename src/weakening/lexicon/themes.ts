/** What a new paragraph as a whole turns to, told from the words it is made of rather than from set phrases. */
export interface Theme {
  /** One of these says it alone. */
  readonly strong: RegExp
  /** Of these, words of `leastWeak` different kinds say it together. Each alternative is one kind. */
  readonly weak: readonly RegExp[]
  readonly leastWeak: number
}

/** A recital, or an operative paragraph that states how things should be seen. What only recalls texts and meetings states nothing. */
export const opensNormatively =
  /^(?!(?:also |further )?(?:recalling|recalls|welcoming|welcomes|taking note|takes note|thanks|expresses its (?:thanks|gratitude|appreciation))\b)(?:(?:[a-z]+ly|also|further) )?(?:[a-z]+ing|mindful|conscious|aware|convinced|concerned|determined|guided|stresses|emphasi[sz]es|recogni[sz]es|acknowledges|underlines|underscores|reaffirms|affirms|reiterates|highlights|notes|calls|rejects|expresses|agrees|urges|encourages|decides|requests|invites|considers|believes|cautions|warns|regrets|deplores|insists|holds|declares|proclaims|supports|advocates|favours|is of the (?:view|opinion)|takes the view)\b|^recalling (?:that|the need|the importance|the principal|the primary|the role)/

export const speaksOfVictims =
  /\b(?:violations?|abuses|discrimination|minorit\w+|persecut\w+|attacks?|killings?|tortur\w+|victims?|detention|accountab\w+|impunity|investigat\w+|freedom of|non-refoulement|defenders?|gender|women|children|girls|indigenous|refugees?|persons with|hate|violence|racis\w+|intoleran\w+|genocide|slavery|poverty|climate)\b/

export const themes = {
  particularities: {
    strong:
      /\b(?:particularit\w+|specificit\w+|peculiarit\w+|traditional values|family values|value systems?|one-size-fits-all|no single model|universality does not|not (?:mean|imply) uniformity|traditional famil(?:y|ies)|different civili[sz]ations|diversity of civili[sz]ations|natural and fundamental)\b|\brights\b[^,;]{0,24}\b(?:bear|reflect|carry|grow|spring|shaped|coloured|rooted|flow|draw)\b[^,;]{0,40}\b(?:culture|traditions?|soil|history|society|civili[sz]ation|way of life)\b/,
    weak: [
      /\b(?:customs?|traditions?|traditional)\b/,
      /\b(?:faiths?|religio(?:us|n|ns)|beliefs?)\b/,
      /\b(?:cultur(?:al|es?))\b/,
      /\b(?:histor(?:y|ical))\b/,
      /\bways? of life\b/,
      /\b(?:backgrounds?|heritage|identit(?:y|ies))\b/,
      /\b(?:moral\w*|ethic\w*|values|norms)\b/,
      /\b(?:differ(?:ent|s|ing)?|divers(?:e|ity)|var(?:y|ies|ious|ied)|respective|each (?:society|community|nation|country|state|civili[sz]ation|people|culture)|own)\b/,
      /\b(?:societ(?:y|ies)|civili[sz]ations?|communit(?:y|ies)|nations)\b/,
      /\b(?:levels?|stages?|pace) of development\b/,
      /\b(?:circumstances|conditions|realities|context)\b/,
      /\b(?:famil(?:y|ies|ial)|home|household|upbringing|child-?rearing|elders|ancestors|forebears|parents|clans?|tribes?)\b/,
      /\b(?:virtues?|honour|modesty|decency|chastity|propriety|sanctity|reverence|piety|wisdom)\b/,
      /\b(?:guardians?|custodians?|keepers?|bearers?|cradle|nucleus|bedrock)\b/,
      /\b(?:fitting|acceptable|becoming|right in|held dear|alien|strange|foreign to|offensive|contested|controversial|imported|imposed (?:up)?on (?:societ|peoples|nations|others)\w*)\b|\bnot (?:enjoy|universal\w*|commonly|generally|recogni[sz]e)\b/,
      /\b(?:concepts?|notions?|terminolog\w+|definitions?|ideas)\b/,
      /\b(?:another|elsewhere|one (?:society|civili[sz]ation|country|culture|people|nation|place)|place to place)\b/,
      /\b(?:each|every) (?:nation|society|civili[sz]ation|culture|community|people)\b/,
      /\b(?:interpret(?:s|ed|ing|ation)?|conceiv(?:e|es|ed)|giv(?:e|es) (?:shape|form|meaning)|translat(?:e|es|ed) into)\b/,
      /\bown (?:idiom|way|ways|terms|words|language|light|measure|pace|soil|manner|forms?|understanding|conception|path)\b/,
      /\b(?:uniform(?:ity|ly)?|single (?:mould|model|template|standard|yardstick)|export(?:ed)?|transplant(?:ed)?)\b/,
    ],
    leastWeak: 3,
  },
  politicisation: {
    strong:
      /\b(?:de|non-?)?politici[sz]\w+|\bdouble standards?\b|\bfinger-pointing\b|\bnaming and shaming\b|\bpolitically motivated\b(?! (?:charges|grounds|prosecut|arrest|detent|trial))|\binstrumentali[sz]\w+(?: of human rights)|\bnon-selectiv\w+|\bselectivity\b|\bdouble criteria\b|\b(?:hidden|ulterior) (?:agendas?|motives?)\b|\bsingl(?:e|es|ed|ing) out\b|\b(?:instruments?|tools?|means|weapons?) of (?:[a-z]+ )?(?:foreign policy|pressure|politics|coercion)\b|\bone-sided\w*\b/,
    weak: [
      /\b(?:balanced?|even-handed\w*|equitabl\w+|fair(?:ness|ly)?)\b/,
      /\b(?:impartial(?:ity|ly)?|objectiv(?:e|ity|ely)|neutral(?:ity)?|unbiased|bias(?:ed)?|(?<!without )prejudic\w*|tendentious\w*)\b/,
      /\b(?:selective(?:ly)?|exploited|misused|abused)\b/,
      /\b(?:scrutiny|monitoring|examination|criticism) of (?:individual|particular|some|certain|specific|single|developing)\b/,
      /\b(?:confrontation(?:al)?|accusations?|blame|criticism|condemnation|hostile|pressure)\b/,
      /\b(?:political (?:purposes|ends|aims|gain|advantage|interests|tool|agenda|motives|considerations)|tool|weapon|means of pressure)\b|\bagendas? (?:of|pursued|set)\b/,
      /\b(?:consideration of human rights|human rights (?:issues|questions|debates?|debate|discussions?|agenda|matters)|questions of human rights|country situations|human rights issues|situations? of human rights|work of the council|the council|treatment of|all countries)\b/,
      /\b(?:contests?|rivalr(?:y|ies)|tug-of-war|quarrels?|battle(?:s|field|ground)?|arena|theatre|spectacle|game|point-scoring|polemics?|courtroom|dock)\b/,
      /\b(?:blocs?|camps|powers|geopolitic\w+|ideolog\w+|partisan(?:ship)?|factions?|regional groups?|north and south|powerful)\b/,
      /\b(?:verdicts?|judge?ments?|censure|indict\w*|reproach\w*|reprimand\w*|denunciation\w*|pillor\w+|scold\w*|sermons?)\b/,
      /\b(?:from (?:a distance|afar)|rumours?|hearsay|gossip|second-hand|anonymous|without verification|unverified|unsubstantiated|distorted|exaggerat\w+|unbalanced|sensational\w*)\b/,
      /\b(?:some|certain|a few|the same|selected|weaker|smaller) (?:countries|states|nations|situations|members|governments|regions)\b/,
      /\b(?:some|certain|a few)\b[^,;]{0,40}\b(?:and|but|while|yet) not (?:[a-z]+ )?(?:others?|all|elsewhere)\b/,
      /\b(?:others|elsewhere)\b[^,;]{0,24}\b(?:escape|spared|ignored|overlooked|forgotten|unnoticed|silence|passed over|go unmentioned)\b|\b(?:lavish\w*|disproportionate|fixat\w+|obsess\w+|undue attention|excessive (?:attention|focus|scrutiny)|unequal\w*|uneven\w*|arbitrar(?:y|ily) chosen)\b/,
      /\b(?:aloof|above (?:politics|the fray)|equal hearing|all sides|both sides|official (?:sources|information|accounts)|taking sides)\b/,
      /\b(?:counterproductive|do(?:es)? not contribute|undermines? the (?:credibility|work)|breeds?|resentment|provok\w+|alienat\w+|divisive\w*)\b/,
    ],
    leastWeak: 2,
  },
  cooperation: {
    strong:
      /\b(?:win-win|mutual(?:ly)? benefi\w+|mutual (?:trust|learning|gain)|common destiny|shared future|community of (?:shared|common)|common ground|common prosperity|people-cent(?:re|ere)d (?:approach|development|philosophy))\b|\b(?:cooperation|dialogue|exchanges?|partnerships?|engagement)\b[^,;]{0,24}\brather than\b|\bdevelopment\b[^,;]{0,16}\b(?:key|precondition|prerequisite|foundation|basis|cornerstone)\b|\bdestin(?:y|ies)\b|\b(?:prosperity|growth|amity|friendship|goodwill|trust|partnership|fraternity|unity|harmony|solidarity|cooperation|dialogue)\b[^,;]{0,24}\b(?:is|are|be|being|as)\b[^,;]{0,12}\b(?:surest|best|only|true|main|principal|first|shortest|royal)\b/,
    weak: [
      /\bmutual (?:respect|understanding|support|assistance|help)\b|\b(?:setting|set) aside (?:differences|divergences)\b|\bdivergences\b/,
      /\b(?:south-south|exchanges? of experiences?|good-neighbourly|global order|humanity as a whole)\b/,
      /\b(?:genuine|constructive|frank|sincere|equal-footed|open) (?:[a-z]+ )?(?:dialogue|cooperation|engagement|exchanges?)\b/,
      /\b(?:harmon(?:y|ious)|solidarity|friendship|goodwill|amity|friendly (?:relations|exchanges?|cooperation|ties))\b/,
      /\b(?:all|both|each) (?:sides?|parties|countries|nations|peoples)\b[^,;]{0,20}\b(?:gain|benefit|prosper|win)|\b(?:gains?|benefits?)\b[^,;]{0,20}\b(?:all|both|each) (?:sides?|parties|countries|nations|peoples)|\b(?:shared|common|reciprocal) (?:benefits?|gains?|interests?|advancement|progress)\b|\bprosper(?:ity)? together\b/,
      /\b(?:equality among|equal footing|equality and|sovereign equality|(?:between|among|of) equals)\b/,
      /\b(?:dialogue|exchanges|engagement|converg\w+|common understanding)\b/,
      /\b(?:partnership\w*|partnership-based|cooperati(?:on|ve))\b/,
      /\b(?:best (?:way|means|served|resolved|advanced|settled|addressed|achieved)|foundation|cornerstone|should guide|key to|most effective)\b/,
      /\b(?:same boat|one (?:family|planet|home|village|humanity)|common home|together|side by side|hand in hand|one another|each other|jointly|shoulder to shoulder)\b/,
      /\b(?:help(?:ing)?|lift(?:ing)?|uplift\w*|complement(?:ing|arity)?|neighbours?|share(?:s|d)? (?:the )?(?:fruits|benefits|burdens?))\b/,
      /\b(?:joint|common|shared) (?:undertakings?|endeavours?|action|pursuit|ventures?|quest)\b/,
      /\b(?:thriv\w+|prosper\w*|flourish\w*|grow(?:s|ing)? (?:together|as one)|common good|well-being of (?:all )?(?:peoples|nations|mankind|humanity)|welfare of (?:all )?(?:peoples|nations|mankind))\b/,
      /(?<!united )\b(?:nations|peoples|cultures|civili[sz]ations|humankind|mankind|humanity)\b/,
      /\b(?:persua(?:sion|de|ding)|encouragement|fraternal|brotherly|cordial\w*|respectful|quiet(?:ly)?|discreet\w*)\b/,
      /\b(?:(?:never|not|without|rather than|instead of|free from|free of|precedence over|over|more than|better than) (?:by |through |[a-z]+ )?(?:blame|blaming|pressure|condemnation|reproach|accusations?|confrontation|criticism|censure|judge?ments?))\b/,
      /\b(?:surest|best|right|only|true|shortest) (?:road|path|way|avenue|route|means|guarantee)\b|\b(?:road|path|gateway|bridge) to\b/,
      /\b(?:development first|right to development|common development)\b/,
    ],
    leastWeak: 3,
  },
  sovereignty: {
    strong:
      /\b(?:sovereign(?:ty)? (?:equality|rights?|states?|nations?|countries|governments|of (?:all )?states)|state sovereignty|national sovereignty|non-(?:interference|intervention)|(?:internal|domestic) affairs|domestic jurisdiction|(?:foreign|external|outside) (?:interference|intervention|pressure|dictates?|imposition|models?|meddling|influence|powers?)|country-led|nationally[- ](?:led|owned|driven)|national ownership|political independence of states|choose freely its|(?:only|sole|best|final|ultimate|rightful) (?:judges?|arbiters?|masters?) of|(?:foreign|distant) capitals|right of (?:each|every) (?:state|country) to (?:choose|determine))\b/,
    weak: [
      /\bsovereign\w*\b/,
      /\b(?:freely (?:made|chosen|determined?)|choices?|self-determin\w+|pace of reforms?)\b/,
      /\b(?:pass(?:ing)? judge?ment|judges?|lectur\w+|dictat\w+|prescrib\w+|encroach\w*|alter)\b/,
      /\b(?:constitutional|internal|domestic|political|legal|social|economic)(?: and [a-z]+)? (?:orders?|situations?|matters?|competences?|institutions|arrangements|choices|systems?)\b/,
      /\boutside the (?:competence|remit|purview)\b|\b(?:them|it|states?) alone\b|\bsole judge\b/,
      /\b(?:each|every) (?:people|nation)\b|\bnational authorities\b|\bits government\b|\bits own\b/,
      /\b(?:interfer\w+|interven\w+|intrusion|meddl\w+|impos(?:e|ed|ing|ition)|unilateral(?:ly)?)\b/,
      /\bpretext\b/,
      /\b(?:(?:sole|exclusive|primary|principal) (?:responsibility|competence|prerogative|authority)|(?:competence|prerogatives?|jurisdiction|privilege) of (?:the )?(?:states?|peoples?|governments?|nations?))\b/,
      /\b(?:each|every|no) (?:state|government|country)\b/,
      /\b(?:territorial integrity|political independence|self-chosen|own path)\b/,
      /\b(?:political pressure|pressure|conditionalit\w+)\b/,
      /\b(?:outside|external|foreign|from abroad|from afar|beyond (?:the|its|their) (?:frontiers?|borders)|outsiders?|elsewhere)\b/,
      /\b(?:nobody|not for (?:others?|any|the council)|no (?:other|external|third|outside) [a-z]+|cannot be (?:ordered|imposed|decreed|decided|dictated|taught|settled))\b/,
      /\b(?:by others|other (?:states|countries|nations|powers)|another state|to another|third (?:states|parties|countries)|great powers)\b/,
      /\b(?:answerable|order(?:s|ed)? (?:its|their)|command(?:ed|s)?|tutelage|tutor|guardian(?:ship)?|arbiters?|lesson|lessons from|preach\w*|admonish\w*|subordinat\w*|subservien\w*|patroni\w+)\b/,
      /\b(?:nation|people|country|state|states|nations|peoples|society|governments?) (?:itself|themselves|alone|concerned alone)\b|\b(?:to be|are|is|be) governed\b/,
      /\b(?:public life|way of life|own affairs|own house|home affairs|own institutions|own laws|political path|statehood|self-government|self-rule|independence|master of)\b/,
    ],
    leastWeak: 2,
  },
} satisfies Record<string, Theme>
export type ThemeName = keyof typeof themes

/** What is asked of a mandate holder in order to control it: words of `leastControl` different kinds say it together. Our judgement. */
export const controlWords: readonly RegExp[] = [
  /\b(?:press|media|public(?:ity|ation|ly)?|statements?|publish(?:ed|ing)?|made public|released?)\b/,
  /\b(?:prior|in advance|beforehand|before|ahead of|draft)\b/,
  /\b(?:governments? concerned|states? concerned|authorities concerned|the (?:state|government|authorities)|states?|governments?)\b/,
  /\b(?:comments?|views|observations|responses?|repl(?:y|ies)|objections|clarifications?)\b/,
  /\b(?:clear(?:ance|ed)|approv(?:al|ed)|authori[sz]\w+|permission|consent|validat\w+|endors\w+)\b/,
  /\b(?:abide|adhere|comply|conform|observe|confine|restrict|limit(?:s|ed)?|refrain|avoid|strictly|scrupulously)\b/,
  /\b(?:only|solely|exclusively|verified|verify|confirmed|official|reliable)\b/,
  /\b(?:code of conduct|5\/2|rules of procedure|manual|guidelines)\b/,
  /\b(?:annex(?:ed)?|append(?:ed)?|attach(?:ed)?|incorporate|reflect|accompan(?:y|ied)|together with|consult)\b/,
]
export const leastControl = 3
