import type { Category } from '../../weakening/finding.ts'
import type { AlertWords } from '../english/alerts.ts'
import type { HowAdopted, Pace } from '../fact.ts'
import { frenchCouncilSentences } from './council-sentences.ts'
import { frenchEventSentences } from './event-sentences.ts'
import { frenchTextSentences } from './text-sentences.ts'
import { frenchWatchSentences } from './watch-sentences.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count < 2 ? one : more}`

/** What a weakening of a kind does, in a few plain words that follow `Lutte antiterroriste : `. */
const effects: Readonly<Record<Category, string>> = {
  'non-renewal': 'la prorogation est incertaine',
  'term-shortened': 'durée plus courte',
  'mechanism-downgrade': 'mécanisme aux pouvoirs réduits',
  'accountability-to-assistance': 'de l’établissement des responsabilités à l’assistance technique',
  'scope-shift': 'le champ du mandat changerait',
  'task-deleted': 'une tâche serait supprimée',
  'verb-downgrade': 'demandes formulées moins fermement',
  'condemnation-softened': 'violations évoquées en termes plus faibles',
  'hedge-added': 'une obligation serait assortie d’une réserve',
  'national-law-subordination': 'une obligation dépendrait du droit interne',
  'consent-gate': 'les travaux dépendraient du consentement de l’État',
  'access-removed': 'moins d’accès et de coopération',
  'reporting-reduced': 'moins de rapports',
  'actor-dropped': 'moins d’acteurs cités',
  'law-reference-dropped': 'une référence au droit serait supprimée',
  'sovereignty-language': 'ajout de termes relatifs à la souveraineté',
  'particularities-language': 'ajout de termes relatifs aux particularités',
  'cooperation-formula': 'ajout d’une formule de coopération',
  'politicisation-language': 'ajout de termes relatifs à la politisation',
  'expert-control': 'contrôle accru de l’expert',
  'resources-limited': 'les ressources seraient limitées',
  'procedural-attack': 'modification par voie de procédure',
}

/** The frame of an alert in French. */
export const frenchAlerts: AlertWords = {
  quotes: ['« ', ' »'],
  notThere: 'absent du texte antérieur',
  leftOut: 'supprimé dans le projet',
  stronger: (place) => `Renforcé : ${place}`,
  notCertain: (doubt, more) => (more > 0 ? `Incertain (+ ${more} autres) : ${doubt}` : `Incertain : ${doubt}`),
  presentMark: (now, before) =>
    `${now === null ? 'RIEN D’AFFAIBLI' : `DÉSORMAIS ${now.toUpperCase()}`}${before === null ? '' : `, avant ${before.toLowerCase()}`}`,
  present: (said) => `Désormais : ${said}`,
  earlier: (said) => `Auparavant : ${said}`,
  also: (named) => `Également : ${named}`,
  moreWeakened: (count) => `${count} ${count < 2 ? 'autre affaibli' : 'autres affaiblis'}`,
  moreStronger: (count) => many(count, 'renforcé'),
  staysEnglish: 'En partie en anglais',
  formerly: (place) => ` (auparavant ${place})`,
  ofPrior: (place) => `${place} du texte antérieur`,
  measured: { against: (names) => `Face à ${names}`, since: (name) => `Depuis ${name}` },
  versions: { 'orally-revised': 'une révision orale', 'as-amended': 'le texte tel qu’amendé', unnamed: 'la nouvelle version' },
  and: () => 'et',
  others: (count) => `${count} ${count < 2 ? 'autre' : 'autres'}`,
  untitled: 'Un projet sans titre',
  texts: {
    unofficial: (short) => (short ? 'texte officieux' : 'un texte officieux'),
    orallyRevised: (of, short) => `${of} révisé oralement${short ? '' : ' (texte officieux)'}`,
    asAmended: (of, amendments) => `${of} amendé par ${amendments}`,
  },
  sources: {
    inbox: 'le dossier inbox',
    sessions: (host) => `la liste des sessions sur ${host}`,
    outcomes: (host) => `la liste des textes adoptés sur ${host}`,
  },
  estimated: (day) => `${day} (estimation)`,
  moment: (day, time) => `${day} à ${time.replace(':', ' h ')} UTC`,
  written: (day) => day.replace(/^1 /, '1er '),
  pace,
  says: { ...frenchTextSentences, ...frenchCouncilSentences, ...frenchEventSentences, ...frenchWatchSentences },
  where: {
    item: (number) => `Point ${number}`,
    issued: (day) => `publié le ${day}`,
    sponsors: (names) => `auteurs : ${names}`,
    onBehalf: (name, group) => `${name} (au nom de ${group})`,
    tabledBy: (names) => `Déposé par ${names}`,
    action({ first, last, estimated }) {
      const underWay = last === 0 ? 'aujourd’hui' : last === 1 ? 'aujourd’hui ou demain' : `dans les ${last} jours`
      const ahead = first === last ? (first === 1 ? 'demain' : `dans ${first} jours`) : `dans ${first} à ${last} jours`
      return `décision ${first > 0 ? ahead : underWay}${estimated ? ' (estimée)' : ''}`
    },
  },
  amends: (amendment, draft) => `${amendment} modifie ${draft}`,
  links: {
    redline: 'Comparaison complète',
    redlineAgainst: (name) => `Comparaison avec ${name}`,
    source: 'Source',
    mandate: 'Mandat',
    mandates: 'Mandats',
    allMandates: 'Tous les mandats',
  },
  buttons: { acknowledged: 'Vu', 'not-a-weakening': 'Pas un affaiblissement', mute: 'Sourdine…', unmuted: 'Lever la sourdine' },
  reactions: {
    acknowledged: (who, day) => `Vu par ${who}, ${day}`,
    notAWeakening: (who, day) => `Pas un affaiblissement, selon ${who}, ${day}`,
    oneFinding: (who, day) => `Un constat n’est pas un affaiblissement, selon ${who}, ${day}`,
    findings: (count) => `${count} constats jugés ne pas être des affaiblissements`,
    muted: { day: 'En sourdine pour un jour', 'until-vote': 'En sourdine jusqu’au vote', 'for-good': 'En sourdine définitivement' },
    unmuted: 'Sourdine levée',
    by: (said, who, day) => `${said}, par ${who}, ${day}`,
  },
  headline: {
    weaker: (subject, category) => `${subject} : ${effects[category]}`,
    ends: (subject) => `${subject} : le mandat prendrait fin`,
    ifAdopted: (said, amendment) => `Si ${amendment} est adopté, ${said}`,
    onlyStronger: (subject, count) => `${subject} : aucun affaiblissement constaté, ${many(count, 'renforcement')}`,
    uncompared: (subject, ends) => `${subject} : ${ends ? 'un projet mettrait fin au mandat' : 'un projet est déposé, pas encore comparé'}`,
    revised: {
      mixed: (stronger, weaker) => `renforce ${many(stronger, 'point')} et en affaiblit ${weaker}`,
      'weaker-further': 'affaiblit encore le projet',
      weaker: 'affaiblit le projet',
      nothing: 'ne change rien sur le fond',
      stronger: 'renforce la version précédente',
      'all-back': 'annule tout affaiblissement constaté',
      'part-back': 'atténue l’affaiblissement',
    },
    revision: (subject, version, effect) => `${subject} : ${version} ${effect}`,
    amendment: (subject, by) => `${subject} : amendement déposé${by && ` par ${by}`}`,
    amendmentStronger: (subject, name, places) => `${subject} : l’amendement ${name} renforcerait ${many(places, 'point')}`,
    amendmentInPart: (subject, name) =>
      `${subject} : amendement ${name} déposé ; aucun affaiblissement constaté dans ce qui a pu être appliqué`,
    amendmentNothing: (subject, name) => `${subject} : l’amendement ${name} ne changerait rien sur le fond`,
    adopted: (subject, how) => `${subject} : adopté${howAdopted(how)}`,
    missing: {
      reminder: (session) => `à proroger à la ${session}ᵉ session, pas encore de projet`,
      'not-seen-yet': (session) => `à proroger à la ${session}ᵉ session, aucun projet vu à ce jour`,
      listed: (session) => `une prorogation à la ${session}ᵉ session figure sur la liste, son texte n’a pas encore été vu`,
      lapsed: (session) => `apparemment non prorogé à la ${session}ᵉ session`,
      expired: (session) => `le mandat a expiré à la ${session}ᵉ session`,
    },
    about: (subject, said) => `${subject} : ${said}`,
    cannotTell: (session, count) =>
      `${session}ᵉ session : impossible de dire si ${count < 2 ? 'un projet de prorogation a été déposé' : `les projets de ${count} prorogations ont été déposés`}`,
    seen: (subject, name) => `${subject} : ${name} a finalement été vu`,
    digest: (count) => (count < 2 ? 'Récapitulatif : un événement' : `Récapitulatif : ${count} événements`),
  },
  digestSeverity: (severity, said) => `${severity.toLowerCase()} : ${said}`,
  digestMore: (count) => `Et ${many(count, 'autre')}, sur les pages.`,
  inShort: {
    revised: (name) => `Révisé : ${name}`,
    changes(stronger, weaker, mood) {
      const [strengthens, weakens] = mood === 'does' ? ['renforce', 'affaiblit'] : ['renforcerait', 'affaiblirait']
      const said = [...(stronger ? [`${strengthens} : ${stronger}`] : []), ...(weaker ? [`${weakens} : ${weaker}`] : [])]
      return said.length > 0 ? ` (${said.join(' ; ')})` : ''
    },
    amendment: (symbol, by) => `Amendement ${symbol} déposé${by && ` par ${by}`}`,
    adopted: (name, how) => `Adopté (${name})${howAdopted(how)}`,
    seen: (name) => `Finalement vu : ${name}`,
  },
}

function howAdopted(how: HowAdopted): string {
  if (how === null) return ''
  return how === 'without-vote'
    ? ' sans vote'
    : ` par ${how.inFavour} voix contre ${how.against}, avec ${many(how.abstaining, 'abstention')}`
}

const units = [
  [86_400, 'jour'],
  [3600, 'heure'],
  [60, 'minute'],
  [1, 'seconde'],
] as const

function pace(seconds: Pace): string {
  const [length, unit] = units.find(([one]) => seconds !== null && seconds % one === 0) ?? []
  if (seconds === null || !length) return 'à la prochaine lecture'
  const every = unit === 'jour' ? 'tous les' : 'toutes les'
  return seconds === length ? `chaque ${unit}` : `${every} ${seconds / length} ${unit}s`
}
