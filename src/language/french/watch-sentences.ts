import type { WatchSentences } from '../sentence.ts'

/** What is said to those who run the watch, in French. */
export const frenchWatchSentences: WatchSentences = {
  'which-mandate': ({ text }, { text: name }) => `Quel mandat ? ${name(text)} ne correspond à aucun mandat suivi`,
  titled: ({ title }) => (title === null ? 'Sans titre.' : `« ${title} ».`),
  'sponsored-by': ({ sponsors }, { sponsors: said }) => `Auteurs : ${said(sponsors)}.`,
  nearest: ({ names }) => (names.length > 0 ? `Les plus proches : ${names.join(', ')}.` : 'Aucun mandat suivi ne s’en approche.'),
  'cannot-read': ({ what }) => `Document illisible : ${what}`,
  'cannot-read-since': ({ source, since }, { moment, source: name }) => `${name(source)} : lecture impossible depuis le ${moment(since)}`,
  'not-as-known': ({ source, since }, { moment, source: name }) => `${name(source)} : présentation inhabituelle depuis le ${moment(since)}`,
  'trying-again': ({ pace, changed }, { pace: said }) =>
    `Rien n’est perdu ; nouvel essai ${said(pace)}, et un message suivra ${changed ? 'quand tout sera comme avant' : 'dès que la lecture reprendra'}.`,
  'look-yourself': ({ changed }) =>
    changed
      ? 'Un document a pu être retiré, ou le site a changé : vérifiez sur place, et signalez toute nouvelle présentation.'
      : 'Si le Conseil se prononce aujourd’hui, consultez directement la source.',
  'reads-again': ({ source }, { source: name }) => `${name(source)} : la lecture a repris`,
  meanwhile: ({ since, appeared }, { moment }) =>
    `Lecture impossible depuis le ${moment(since)}. ${appeared.length === 0 ? 'Rien de nouveau entre-temps.' : `Paru entre-temps : ${appeared.join(', ')}.`}`,
  'still-watching': ({ sessions, drafts }, { names }) =>
    `Le suivi continue : ${sessions.length === 0 ? 'aucune session n’est proche' : `${sessions.length < 2 ? 'session' : 'sessions'} ${names(sessions)}, ${drafts} ${drafts < 2 ? 'projet disponible' : 'projets disponibles'}`}`,
  'last-seen': ({ sources }, { moment }) => {
    if (sources.length === 0) return 'Aucune source n’a encore été consultée.'
    const said = sources.map(({ source, seen, failingSince }) => {
      if (failingSince !== null) return `${source} : illisible depuis le ${moment(failingSince)}`
      return `${source} : ${seen === null ? 'pas encore' : `le ${moment(seen)}`}`
    })
    return `Dernières lectures : ${said.join(' ; ')}.`
  },
  'takes-no-messages': ({ channel }) => `Le canal ${channel} n’accepte plus de messages`,
  'kept-for-it': () =>
    'Rien n’est perdu : les messages qui lui sont destinés sont conservés, réessayés, puis remis dans l’ordre à son retour.',
  'takes-messages-again': ({ channel }) => `Le canal ${channel} accepte de nouveau les messages`,
  'delivered-now': () => 'Les messages en attente sont maintenant remis, dans l’ordre.',
  'edit-refused': () => 'Une modification de la configuration est inutilisable',
  'goes-on': () => 'La configuration précédente reste en vigueur.',
  lines: ({ lines, left }) => `${lines.join(' ')}${left > 0 ? ` Et ${left} de plus ; le journal les contient toutes.` : ''}`,
  'mend-it': () => 'Corrigez et enregistrez : le fichier est relu toutes les quelques secondes.',
  'edit-taken-up': ({ back }) => (back ? 'La configuration est de nouveau en ordre' : 'La configuration a été modifiée'),
  'as-it-was': () => 'Elle est comme avant.',
  'test-alert': () => 'Essai : Mandate Watch peut publier ici',
  'test-body': () => 'Ce message vérifie que les alertes arrivent. Aucun projet n’est visé ; il n’y a rien à faire.',
  subscribed: ({ what, severity, digest, by }, { severity: said }) =>
    `Ce canal reçoit désormais : ${what ?? 'tous les mandats'}, à partir du niveau ${said(severity)}${digest === null ? '' : digest === 'daily' ? ', en récapitulatif quotidien' : ', en récapitulatif hebdomadaire'}. Demandé par ${by}.`,
}
