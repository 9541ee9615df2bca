import type { HowAdopted } from '../fact.ts'
import type { TextSentences } from '../sentence.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count < 2 ? one : more}`
const points = (weakened: number, stronger: number): string =>
  `${many(weakened, 'point affaibli', 'points affaiblis')}, ${many(stronger, 'renforcé')}`
const found = (weakened: number, stronger: number): string =>
  `${weakened > 0 ? many(weakened, 'point affaibli', 'points affaiblis') : 'aucun affaiblissement constaté'}${stronger > 0 ? `, ${many(stronger, 'renforcé')}` : ''}`
const noted = (severity: string): string => (severity.startsWith('aucun') ? `« ${severity} »` : severity)
const onItem = (item: number | null): string => (item === null ? '' : ` (point ${item})`)

/** What is said of texts, in French. */
export const frenchTextSentences: TextSentences = {
  tally: ({ of, text, weakened, stronger }, { names, text: name }) =>
    `${of.length > 0 ? `${names(of)} (${name(text)})` : `Face à ${name(text)}`} : ${found(weakened, stronger)}.`,
  'verdict-moved': ({ how, before, now }, { severity }) => {
    if (how === 'since') return `Par rapport au texte antérieur : ${severity(before)} auparavant, ${severity(now)} maintenant.`
    return how === 'amended'
      ? `Par rapport au texte antérieur : ${severity(before)} tel que déposé, ${severity(now)} avec l’amendement.`
      : `Par rapport au texte antérieur, qui manquait jusqu’ici : ${noted(severity(before))} tel que déposé, ${noted(severity(now))} avec l’amendement.`
  },
  summary: ({ severity, told }, { severity: said, verdict }) => (told ? verdict(told) : `Évaluation actuelle : ${said(severity)}.`),
  'left-behind': ({ amendment, amends }) => `L’amendement ${amendment} porte sur ${amends} : il n’est peut-être plus adapté.`,
  replaced: ({ amends, by }) => `Il porte sur ${amends}, que ${by} a remplacé : il n’est peut-être plus adapté.`,
  instructions: ({ first, more }) => {
    if (first === null) return 'Ses instructions n’ont pas pu être lues.'
    return `« ${first} »${more > 0 ? ` (+ ${many(more, 'autre instruction', 'autres instructions')})` : ''}`
  },
  unofficial: ({ how, by }) =>
    how === 'heard'
      ? `Texte officieux, tel qu’entendu par ${by} ; il n’en existe aucun document.`
      : `Texte officieux, accepté selon ${by} ; il n’en existe aucun document.`,
  'same-mandate': ({ text, item }, { text: name }) => `${name(text)}${onItem(item)} concerne le même mandat à cette session.`,
  'dropped-before': ({ days }, { days: said }) => `Un texte officieux de ce projet a été déposé dans le dossier inbox le ${said(days)}.`,
  'since-dropped': ({ weakened, stronger }) =>
    `Depuis ce texte : ${weakened + stronger === 0 ? 'rien n’a changé sur le fond' : points(weakened, stronger)}.`,
  'sponsors-missing': ({ names: lost }, { names }) => `Principaux auteurs jusqu’ici, absents de ce projet : ${names(lost)}.`,
  'not-compared': ({ why }) =>
    why === 'amendment'
      ? 'C’est un amendement, mais le projet qu’il modifie n’a pas pu y être lu. À lire à la source.'
      : 'Aucun paragraphe n’a pu en être lu ; il n’a donc pas été comparé. À lire à la source.',
  'printed-on': ({ text }, { text: name }) => `Tel qu’imprimé sur ${name(text)}.`,
  'renews-nothing': ({ text, item }, { text: name }) =>
    `${name(text)} ne proroge pas ce mandat, qui${item === null ? '' : ` relève du point ${item} et`} doit être prorogé à cette session. Aucun texte antérieur de ce type n’est connu.`,
  'puts-together': ({ text, mandates }, { names, text: name }) =>
    text === null
      ? `Réunit en un seul : ${names(mandates)}`
      : `${name(text)} réunit en un seul mandat : ${names(mandates)}. Chaque tâche de chaque texte antérieur y est recherchée.`,
  'would-become-one': ({ mandates }, { names }) =>
    `${names(mandates)} : ${mandates.length === 2 ? 'deux' : mandates.length} mandats n’en feraient plus qu’un`,
  rival: ({ text }, { text: name }) => `un texte concurrent est déposé, ${name(text)}`,
  'rival-in-short': ({ text, item }, { text: name }) => `Texte concurrent déposé : ${name(text)}${onItem(item)}`,
  'same-subject': ({ text, item }, { text: name }) => `un texte sur le même sujet${onItem(item)}, ${name(text)}`,
  corrigendum: () =>
    'Correction ou ajout au projet. Ce document n’en contient qu’une partie ; il n’a donc pas été comparé : à lire avec le projet.',
  'was-issued': ({ text, again }, { text: name }) => `${name(text)} est publié${again ? ' de nouveau' : ''}`,
  'orally-revised': ({ by, ...paragraphs }, { changes }) => `Révisé oralement, selon ${by}${changes(paragraphs)}`,
  amended: ({ text, ...paragraphs }, { changes, text: name }) => `Amendé : ${name(text)}${changes(paragraphs)}`,
  sponsors: ({ gained, lost, text }, { names, text: name }) => {
    const said = [
      ...(gained.length > 0 ? [`${names(gained)} ${gained.length < 2 ? 'se joint aux auteurs' : 'se joignent aux auteurs'}`] : []),
      ...(lost.length > 0 ? [`${names(lost)} ${lost.length < 2 ? 'n’est plus parmi les auteurs' : 'ne sont plus parmi les auteurs'}`] : []),
    ].join(' ; ')
    return text === null ? said : `${said} (${name(text)})`
  },
  'came-to-hand': ({ texts, before, now }, { names, severity }) =>
    `${names(texts)} ${texts.length < 2 ? 'disponible' : 'disponibles'} ; ${verdictNow(before, now, severity)}`,
  'read-now': ({ texts, kept, before, now }, { amount, names }) => {
    const byReference =
      kept === 0
        ? ''
        : kept === 1
          ? ' Un paragraphe absent du projet est maintenu par renvoi.'
          : ` ${kept} paragraphes absents du projet sont maintenus par renvoi.`
    const read = texts.length < 2 ? 'qui manquait, est désormais lu' : 'qui manquaient, sont désormais lus'
    return `${names(texts)}, ${read}.${byReference} Auparavant : ${amount(before)}. Maintenant : ${amount(now)}.`
  },
  'would-be': ({ text, before, now }, { severity, text: name }) =>
    `${name(text)} : ${noted(severity(now))}, et non ${noted(severity(before))}`,
  'adopted-on': ({ day }, { printed }) => `Adopté le ${printed(day)}.`,
  'words-of': ({ text }, { text: name }) => `Son libellé est celui de ${name(text)}.`,
  'since-version': ({ text, weakened, stronger }, { text: name }) =>
    `Depuis ${name(text)} (révisions orales, amendements adoptés et mise en forme) : ${weakened + stronger === 0 ? 'rien n’a changé sur le fond' : points(weakened, stronger)}.`,
  'adopted-as': ({ text }, { text: name }) => `texte adopté sous la cote ${name(text)}`,
  'adopted-by-list': ({ text }, { text: name }) => `Adopté sous la cote ${name(text)}, selon la liste des textes adoptés`,
  'on-list': ({ text, action }, { text: name }) =>
    `La liste des textes adoptés le mentionne sous la cote ${name(text)}.${action === null ? '' : ` Elle indique : « ${action} ».`} Son texte n’est pas encore disponible ; il sera comparé dès qu’il le sera.`,
  'was-adopted': ({ text, how, before }, { text: name }) =>
    `${name(text)}${before ? ', le texte précédent,' : ''} a été adopté${votes(how)}.`,
  'other-substance': () => 'Ce texte était différent sur le fond ; les deux votes ne sont donc pas comparés.',
  'put-to-vote': ({ before, now }) => `${before} avait été adopté sans vote ; ${now} a été mis aux voix.`,
  'margin-fell': ({ text, before, now }) => `L’écart des voix est passé de ${before} (${text}) à ${now}.`,
  'changed-sides': ({ moved }, { names }) =>
    `Votes modifiés : ${names(moved.map(({ state, from, to }) => `${state} (${sides[from]}, désormais ${sides[to]})`))}.`,
  heard: ({ what, text, by, asked, how }, { text: name }) => {
    const said = inTheRoom[what](asked, how)
    const named = text === null ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `${name(text)} ${said}`
    return by === null ? named : `${named}, selon ${by}`
  },
  'heard-by': ({ by }) => `Entendu en salle par ${by} ; aucun document ne le confirme encore.`,
  'mandate-goes-on': () => 'Le projet aurait mis fin au mandat ; celui-ci se poursuit inchangé.',
  'still-there': ({ texts }, { names }) =>
    `${names(texts)} ${texts.length < 2 ? 'reste à l’examen' : 'restent à l’examen'} pour ce mandat.`,
  'no-other-draft': () => 'Aucun autre projet prorogeant le mandat n’est connu à cette session.',
  'heard-version': ({ of, by, day }, { day: written }) =>
    `Texte officieux : une révision orale de ${of} selon ${by}, saisie le ${written(day)}. Il n’en existe pas de document.`,
  'accepted-version': ({ text, by, day }, { text: name, day: written }) =>
    `Texte officieux : ${name(text)}, accepté selon ${by}, saisi le ${written(day)}. Il n’en existe pas de document ; le texte a été composé par règles.`,
  'put-together': ({ text }, { text: name }) => `${name(text)} : le texte a été composé par règles.`,
  'as-it-would-stand': ({ of, amendment }) =>
    `${of} tel qu’il se lirait avec l’amendement ${amendment}. L’amendement est une proposition ; le texte a été composé par règles.`,
  'draft-and-adopted': () =>
    'Ce qui sépare le projet du texte adopté : les révisions orales, les amendements adoptés et la mise au point rédactionnelle.',
  doubt: ({ side, paragraph, reason }, { label, reason: why }) =>
    side === null
      ? `${label(paragraph)} : ${why(reason)}`
      : `${label(paragraph)} ${side === 'draft' ? 'du projet' : 'du texte antérieur'} : ${why(reason)}`,
  reading: ({ of, reason }, { reason: why }) =>
    `${{ draft: 'le projet', prior: 'le texte antérieur', document: 'le document' }[of]} : ${why(reason)}`,
  'not-worked-in': ({ of, amendment, count }) => {
    const some = count < 2 ? 'une instruction' : `${count} instructions`
    const left = count < 2 ? 'non appliquée' : 'non appliquées'
    if (of === 'amendment') return `${some} de l’amendement ${amendment} ${left} ; mot pour mot sur la page de comparaison`
    return `${some} ${of === 'amendments' ? 'des amendements' : 'de la révision orale'} ${left} ; voir la page de comparaison`
  },
  'not-weighed': ({ amends, why }) =>
    `${amends}, sur lequel il porte, ${why === 'amendment' ? 'est lui-même un amendement' : 'n’est pas disponible'} ; son effet n’a donc pas pu être évalué`,
  'none-applied': ({ text, count, reason }, { reason: why }) => {
    if (count === 0) return 'ses instructions n’ont pas pu être lues ; son effet n’a donc pas pu être évalué'
    const said = count === 1 ? 'son instruction n’a pas pu être appliquée à' : `aucune de ses ${count} instructions n’a pu être appliquée à`
    return `${said} ${text}${reason === null ? '' : ` : ${why(reason)}`}`
  },
  'more-doubts': ({ count }) => `${many(count, 'autre point', 'autres points')}, sur la page de comparaison`,
  'as-it-came': ({ words }, { reason }) => reason(words),
}

const sides = { 'in favour': 'pour', against: 'contre', abstaining: 'abstention' } as const

const inTheRoom = {
  'vote-called': (asked: string | null) => (asked === null ? 'sera mis aux voix' : `sera mis aux voix, à la demande de ${asked}`),
  withdrawn: () => 'retiré',
  rejected: (_: string | null, how: HowAdopted) =>
    how === null || how === 'without-vote'
      ? 'rejeté'
      : `rejeté par ${how.against} voix contre ${how.inFavour}, avec ${many(how.abstaining, 'abstention')}`,
}

function verdictNow<Severity>(before: Severity, now: Severity, said: (severity: Severity) => string): string {
  if (before === now) return now === 'none' ? 'toujours aucun affaiblissement constaté' : `évaluation inchangée : ${said(now)}`
  return `${said(now)} maintenant, ${before === 'none' ? 'rien' : said(before)} auparavant`
}

function votes(how: HowAdopted): string {
  if (how === null) return ''
  return how === 'without-vote'
    ? ' sans vote'
    : ` par ${how.inFavour} voix contre ${how.against}, avec ${many(how.abstaining, 'abstention')}`
}
