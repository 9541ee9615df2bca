/** Who a text names, so that a shrinking list shows. */
interface ActorNamed<Name extends string> {
  readonly name: Name
  /** Matches the actor in folded text; global. */
  readonly pattern: RegExp
  /** The last word of every match, as a cheap look. */
  readonly triggers: readonly string[]
}

const actor = <const Name extends string>(name: Name, pattern: RegExp, ...triggers: string[]): ActorNamed<Name> => ({
  name,
  pattern,
  triggers,
})

/**
 * Actors whose naming is negotiated (weakening.md, category 14: civil society, human rights defenders, journalists, women defenders, LGBTI
 * persons, children, victims, national institutions, Indigenous Peoples). The list beyond these is our judgement. Longer names stand first.
 */
const roll = [
  actor('women human rights defenders', /\bwomen human rights defenders?\b/g, 'defender', 'defenders'),
  actor(
    'human rights defenders',
    /\b(?:environmental |land )?(?:human rights|rights|environmental|land|community) (?:defenders?|activists|advocates|monitors|campaigners)\b/g,
    ...['defender', 'defenders', 'activists', 'advocates', 'monitors', 'campaigners'],
  ),
  actor('civil society', /\bcivil society(?: organi[sz]ations?| actors| representatives| groups| space)?\b/g, 'civil', 'society'),
  actor(
    'non-governmental organizations',
    /\bnon-governmental (?:human rights )?organi[sz]ations?\b|\bngos?\b/g,
    'non-governmental',
    'ngos',
  ),
  actor(
    'journalists',
    /\b(?:journalists?|reporters|correspondents|photographers|camera (?:crews|operators)|broadcasters|editors|cartoonists|fixers|the press)\b/g,
    ...['journalist', 'journalists', 'reporters', 'correspondents', 'photographers', 'crews', 'operators', 'broadcasters', 'editors'],
    ...['cartoonists', 'fixers', 'press'],
  ),
  actor('bloggers', /\bbloggers?\b/g, 'blogger', 'bloggers'),
  actor('media workers', /\b(?:the |independent )?media(?: workers| professionals| outlets)?\b/g, 'media'),
  actor('victims', /\bvictims?\b/g, 'victim', 'victims'),
  actor('survivors', /\bsurvivors?\b/g, 'survivor', 'survivors'),
  actor(
    'persons with disabilities',
    /\b(?:persons|people|women|girls|children|youth|workers|students) with disabilities\b/g,
    'disabilities',
  ),
  actor('women', /\bwomen(?: and girls)?\b/g, 'women', "women's"),
  actor('girls', /\bgirls\b/g, 'girls'),
  actor('children', /\bchild(?:ren)?\b(?! soldiers)/g, 'child', 'children'),
  actor('young people', /\b(?:youth|young (?:people|persons|women|men)|adolescents)\b/g, 'youth', 'young', 'adolescents'),
  actor('older persons', /\bolder (?:persons|people|women)\b|\bthe elderly\b/g, 'older', 'elderly'),
  actor('Indigenous Peoples', /\bindigenous (?:peoples?|communities|persons|women|leaders)\b/g, 'indigenous'),
  actor(
    'minorities',
    /\b(?:persons belonging to )?(?:(?:national|ethnic|racial|religious|linguistic)(?:,? (?:or |and )?(?:national|ethnic|racial|religious|linguistic))* )?minorit(?:y|ies)\b(?: groups| communities)?/g,
    'minority',
    'minorities',
  ),
  actor(
    'LGBTI persons',
    /\b(?:lesbian|gay|bisexual|transgender|intersex|lgbti?q?)\b|\bsexual orientation(?: and gender identity)?\b|\bgender identity\b/g,
    'lesbian',
    'gay',
    'bisexual',
    'transgender',
    'intersex',
    'lgbti',
    'lgbt',
    'orientation',
    'identity',
  ),
  actor('people of African descent', /\b(?:people|persons) of african descent\b|\bafricans\b/g, 'descent'),
  actor('peasants', /\b(?:peasants|rural (?:workers|communities|women))\b/g, 'peasants', 'rural'),
  actor('migrants', /\bmigrants?\b(?: workers)?/g, 'migrant', 'migrants'),
  actor('prisoners of war', /\bprisoners of war\b/g, 'prisoners'),
  actor('civilians', /\bcivilians\b/g, 'civilians'),
  actor(
    'persons in detention',
    /\b(?:persons|individuals|people) (?:in detention|deprived of (?:their )?liberty)\b|\bdetainees\b/g,
    'detention',
    'liberty',
    'detainees',
  ),
  actor(
    'refugees',
    /\b(?:refugees?|asylum[- ]seekers?|internally displaced persons|returnees|stateless persons)\b/g,
    'refugee',
    'refugees',
    'asylum-seekers',
    'displaced',
    'returnees',
    'stateless',
  ),
  actor(
    'lawyers',
    /\b(?:lawyers?|(?<!sole )judges|prosecutors|members of the bar|legal professionals|magistrates)\b/g,
    'lawyer',
    'lawyers',
    'judges',
    'prosecutors',
    'bar',
    'magistrates',
  ),
  actor(
    'trade unions',
    /\b(?:trade unions?(?:ists)?|workers' organi[sz]ations|labour unions?)\b/g,
    'union',
    'unions',
    'unionists',
    'trade',
  ),
  actor(
    'religious and community leaders',
    /\b(?:religious|community|traditional|faith)(?: and (?:religious|community|traditional|faith))?[ -](?:leaders|based organi[sz]ations|communities)\b|\bfaith-based\b/g,
    'leaders',
    'faith-based',
    'religious',
  ),
  actor(
    'academia',
    /\b(?:academi(?:a|cs?)(?: institutions)?|universit(?:y|ies)|scholars|researchers|scientists|students|teachers|think tanks)\b/g,
    'academia',
    'academics',
    'academic',
    'universities',
    'scholars',
    'researchers',
    'scientists',
    'students',
    'teachers',
  ),
  actor('artists', /\bartists\b|\bwriters\b/g, 'artists', 'writers'),
  actor('whistle-blowers', /\bwhistle-?blowers\b/g, 'whistle-blowers', 'whistleblowers'),
  actor('protesters', /\b(?:peaceful )?(?:protest(?:e|o)rs|demonstrators)\b/g, 'protesters', 'protestors', 'demonstrators'),
  actor(
    'opposition members',
    /\b(?:political )?opposition (?:members|parties|leaders|figures|politicians)\b|\bopposition political parties\b|\bpolitical activists\b|\bactivists\b|\bpolitical prisoners\b|\bprisoners of conscience\b/g,
    'opposition',
    'activists',
    'prisoners',
    'conscience',
  ),
  actor(
    'humanitarian workers',
    /\b(?:humanitarian|medical|health|aid)(?: and (?:humanitarian|medical|health|aid))?[ -](?:workers|personnel|organi[sz]ations|actors|professionals)\b/g,
    'humanitarian',
    'medical',
    'health',
    'aid',
  ),
  actor(
    'national human rights institutions',
    /\bnational human rights institutions?\b|\bnational institutions? for the promotion|\bnational preventive mechanisms\b|\bombuds(?:persons?|man|men)\b/g,
    'institution',
    'institutions',
    'ombudsperson',
    'ombudsman',
    'ombudspersons',
  ),
  actor(
    'persons with albinism or leprosy',
    /\b(?:persons|people|children|women)(?: [a-z]+){0,2} (?:with albinism|affected by leprosy|living with hiv)\b/g,
    'albinism',
    'leprosy',
    'hiv',
  ),
  actor(
    'Roma, Dalits and castes',
    /\b(?:roma|sinti|travellers|dalits?|lower castes|(?:nomads?|nomadic|pastoralists?)(?: peoples?| communities)?)\b/g,
    ...['roma', 'sinti', 'travellers', 'dalit', 'dalits', 'castes', 'nomads', 'nomadic', 'pastoralists'],
  ),
  actor(
    'witnesses',
    /\b(?:witnesses|complainants|informants|interpreters|plaintiffs|petitioners)\b/g,
    ...['witnesses', 'complainants', 'informants', 'interpreters', 'plaintiffs', 'petitioners'],
  ),
  actor(
    'dissidents',
    /\b(?:dissidents|exiles|critics|dissenters|conscientious objectors)\b/g,
    ...['dissidents', 'exiles', 'critics', 'dissenters', 'objectors'],
  ),
  actor(
    'health workers',
    /\b(?:doctors|nurses|midwives|paramedics|ambulance crews|health-care providers|caregivers)\b/g,
    ...['doctors', 'nurses', 'midwives', 'paramedics', 'crews', 'providers', 'caregivers'],
  ),
  actor(
    'farmers, fishers and workers',
    /\b(?:farmers|smallholders|fishers|fisherfolk|landless|tenants|domestic workers|day labourers|sex workers|street vendors)\b/g,
    ...['farmers', 'smallholders', 'fishers', 'fisherfolk', 'landless', 'tenants', 'domestic', 'labourers', 'sex', 'vendors'],
  ),
  actor(
    'widows and orphans',
    /\b(?:widows?|orphans?|single (?:mothers|parents)|female-headed households|pregnant women|homeless (?:persons|people))\b/g,
    ...['widow', 'widows', 'orphan', 'orphans', 'mothers', 'parents', 'households', 'pregnant', 'homeless'],
  ),
  actor(
    'non-believers',
    /\b(?:atheists|non-believers|apostates|converts|humanists|freethinkers)\b/g,
    ...['atheists', 'non-believers', 'apostates', 'converts', 'humanists', 'freethinkers'],
  ),
  actor('private sector', /\bthe private sector\b|\bbusiness enterprises\b|\bcompanies\b/g, 'sector', 'business', 'companies'),
  actor(
    'local communities',
    /\b(?:local|affected|rural) communities\b|\blocal authorities\b|\bgrass-?roots\b/g,
    'communities',
    'grass-roots',
    'grassroots',
  ),
  actor('families', /\b(?:families|relatives)\b/g, 'families', 'relatives'),
  actor('parliaments', /\bparliament(?:s|arians)?\b/g, 'parliament', 'parliaments', 'parliamentarians'),
  actor(
    'regional organizations',
    /\b(?:sub)?regional (?:and [a-z]+ )?(?:human rights )?(?:organi[sz]ations|mechanisms|bodies)\b/g,
    'regional',
    'subregional',
  ),
  actor(
    'special procedures',
    /\bspecial procedures?(?: mandate[- ]holders?)?\b|\bmandate[- ]holders\b/g,
    'procedures',
    'mandate-holders',
    'holders',
  ),
  actor('treaty bodies', /\b(?:human rights )?treaty bod(?:y|ies)\b/g, 'treaty', 'bodies'),
]

export type ActorName = (typeof roll)[number]['name']
export type Actor = ActorNamed<ActorName>
export const actors: readonly Actor[] = roll

/** Actors that a wider name holds wherever it stands. Our judgement. */
export const widerNames: ReadonlyMap<string, string> = new Map([['non-governmental organizations', 'civil society']])

const statusNames = [
  'status',
  'accredited',
  'accreditation',
  'registered',
  'registration',
  'unregistered',
  'recognized',
  'recognised',
  'licensed',
]
const statusWorth = ['authorized', 'authorised', 'approved', 'certified', 'legitimate', 'bona', 'lawful', 'lawfully', 'law-abiding']

/** Words of what only some of a group are: put to its name, they leave out the others. The cheap look. */
export const statusWords: { readonly triggers: readonly string[] } = {
  triggers: [...statusNames, ...statusWorth, 'established', 'duly', 'vetted'],
}

/** Words that stand for many and name nobody. */
export const umbrella =
  /\b(?:(?:all|other|relevant|interested|various|key|concerned|different|appropriate) )*(?:stakeholders?|actors|partners|parties concerned|entities|segments of society|sectors of society|members of society|organs of society|groups and organs of society|individuals,? groups|interested parties|vulnerable (?:groups|persons|situations)|persons concerned|those concerned|others?|persons|individuals|people|associations)\b|\beveryone\b|\ball persons\b/g
