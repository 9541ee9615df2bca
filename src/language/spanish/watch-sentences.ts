import type { WatchSentences } from '../sentence.ts'

/** What is said to those who run the watch, in Spanish. */
export const spanishWatchSentences: WatchSentences = {
  'which-mandate': ({ text }, { text: name }) => `¿Qué mandato? ${name(text)} no corresponde a ningún mandato seguido`,
  titled: ({ title }) => (title === null ? 'Sin título.' : `«${title}».`),
  'sponsored-by': ({ sponsors }, { sponsors: said }) => `Patrocinadores: ${said(sponsors)}.`,
  nearest: ({ names }) => (names.length > 0 ? `Los más próximos: ${names.join(', ')}.` : 'Ningún mandato seguido se le aproxima.'),
  'cannot-read': ({ what }) => `No se puede leer ${what}`,
  'cannot-read-since': ({ source, since }, { moment, source: name }) => `${name(source)}: no se puede leer desde el ${moment(since)}`,
  'not-as-known': ({ source, since }, { moment, source: name }) => `${name(source)}: presentación desconocida desde el ${moment(since)}`,
  'trying-again': ({ pace, changed }, { pace: said }) =>
    `No se ha perdido nada; se intenta de nuevo ${said(pace)} y se avisará cuando ${changed ? 'todo esté como antes' : 'se pueda leer otra vez'}.`,
  'look-yourself': ({ changed }) =>
    changed
      ? 'Puede que se haya retirado algo o que el sitio haya cambiado: compruébelo y comunique toda nueva presentación.'
      : 'Si el Consejo decide hoy, consulte directamente la fuente.',
  'reads-again': ({ source }, { source: name }) => `${name(source)}: se puede leer de nuevo`,
  meanwhile: ({ since, appeared }, { moment }) =>
    `No se pudo leer desde el ${moment(since)}. ${appeared.length === 0 ? 'Entretanto no apareció nada nuevo.' : `Entretanto apareció: ${appeared.join(', ')}.`}`,
  'still-watching': ({ sessions, drafts }, { names }) =>
    `El seguimiento continúa: ${sessions.length === 0 ? 'no hay ningún período de sesiones próximo' : `${sessions.length === 1 ? 'período' : 'períodos'} de sesiones ${names(sessions)}, ${drafts} ${drafts === 1 ? 'proyecto disponible' : 'proyectos disponibles'}`}`,
  'last-seen': ({ sources }, { moment }) => {
    if (sources.length === 0) return 'Todavía no se ha consultado ninguna fuente.'
    const said = sources.map(({ source, seen, failingSince }) => {
      if (failingSince !== null) return `${source}: ilegible desde el ${moment(failingSince)}`
      return `${source}: ${seen === null ? 'todavía no' : `el ${moment(seen)}`}`
    })
    return `Últimas lecturas: ${said.join('; ')}.`
  },
  'takes-no-messages': ({ channel }) => `El canal ${channel} no acepta mensajes`,
  'kept-for-it': () => 'No se ha perdido nada: sus mensajes se conservan, se reintentan y se entregarán en orden cuando vuelva.',
  'takes-messages-again': ({ channel }) => `El canal ${channel} acepta mensajes de nuevo`,
  'delivered-now': () => 'Los mensajes pendientes se entregan ahora, en orden.',
  'edit-refused': () => 'Un cambio de la configuración no puede utilizarse',
  'goes-on': () => 'Sigue en vigor la configuración anterior.',
  lines: ({ lines, left }) => `${lines.join(' ')}${left > 0 ? ` Y ${left} más; el registro las contiene todas.` : ''}`,
  'mend-it': () => 'Corrija y guarde: el archivo se relee cada pocos segundos.',
  'edit-taken-up': ({ back }) => (back ? 'La configuración vuelve a estar en orden' : 'La configuración ha cambiado'),
  'as-it-was': () => 'Está como antes.',
  'test-alert': () => 'Prueba: Mandate Watch puede publicar aquí',
  'test-body': () => 'Este mensaje comprueba que llegan los avisos. No se refiere a ningún proyecto; no hay nada que hacer.',
  subscribed: ({ what, severity, digest, by }, { severity: said }) =>
    `Este canal recibe ahora: ${what ?? 'todos los mandatos'}, a partir del nivel ${said(severity)}${digest === null ? '' : digest === 'daily' ? ', en resumen diario' : ', en resumen semanal'}. Lo pidió ${by}.`,
}
