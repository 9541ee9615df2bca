import type { CouncilSentences } from '../sentence.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
const capital = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`
const sitting = (session: string): string => `período de sesiones ${session}`
const inDays = (left: number): string => (left === 0 ? 'hoy' : left === 1 ? 'mañana' : `dentro de ${left} días`)

/** What is said of sessions and renewals, in Spanish. */
export const spanishCouncilSentences: CouncilSentences = {
  'renewal-due': ({ session, deadline, left }, { dated }) =>
    left === null
      ? `La prórroga está prevista en el ${sitting(session)} y el plazo de presentación venció el ${dated(deadline)}.`
      : `La prórroga está prevista en el ${sitting(session)}. El plazo de presentación vence ${inDays(left)}, el ${dated(deadline)}.`,
  'none-seen': () => 'Aún no se ha visto ningún proyecto.',
  'looked-for-from': ({ day }, { day: said }) => `Los proyectos se buscarán a partir del ${said(day)}.`,
  'cannot-be-told': ({ why }) => `No puede saberse si se presentó un proyecto: ${why}.`,
  'not-matched': ({ count }) =>
    count === 1
      ? 'Hay un proyecto presentado que no corresponde a ningún mandato.'
      : `Hay ${count} proyectos presentados que no corresponden a ningún mandato.`,
  'listed-without-text': ({ text }) => `La lista de textos aprobados menciona ${text}; aún no se dispone de su texto.`,
  'closed-unseen': ({ session, closed }, { dated }) =>
    `El ${sitting(session)} se clausuró el ${dated(closed)} y no se vio ningún proyecto que prorrogara este mandato.`,
  'not-on-list': ({ session }) =>
    `En la lista de textos aprobados del ${sitting(session)} no figura ninguno sobre este mandato, y no se vio ningún proyecto que lo prorrogara.`,
  'ran-out': ({ text, session }) => `Según la duración que fija ${text}, el mandato expiró en el ${sitting(session)}.`,
  'runs-until': ({ text, session }) =>
    `Según la duración que fija ${text}, el mandato sigue hasta el fin del ${sitting(session)}, por lo que aún puede prorrogarse.`,
  'check-the-list': () => 'Los textos pueden publicarse con retraso: compruebe la lista de textos aprobados.',
  'term-over': ({ text, session, closed, why }, { dated }) =>
    `Según la duración que fija ${text ?? 'su último texto'}, el mandato expiró en el ${sitting(session)}, clausurado el ${dated(closed)}; ${why === 'last-term' ? 'ese texto no preveía otra prórroga' : 'no se aprobó ningún proyecto al respecto'}.`,
  'deadline-was': ({ session, deadline }, { dated }) => `El plazo de presentación del ${sitting(session)} venció el ${dated(deadline)}.`,
  'nothing-raised': ({ why }) =>
    `No puede saberse si se presentaron proyectos: ${why}. No se dará ningún aviso sobre estos mandatos hasta que pueda leerse de nuevo la fuente.`,
  named: ({ names }, { names: said }) => `${said(names)}.`,
  'alarm-over': () => 'El aviso por falta de proyecto queda sin efecto; el proyecto tiene su propio hilo.',
  'nobody-acknowledged': ({ left, estimated }) => {
    const when = left === 0 ? 'hoy o en los próximos días' : inDays(left)
    return `El Consejo decide ${when}${estimated ? ' (estimación)' : ''} y nadie ha marcado aún este aviso como visto.`
  },
  'still-open': ({ subject, text }, { subject: said }) => `Sigue pendiente: ${said(subject)}, ${text}`,
  'last-day': ({ session, drafts }) =>
    `${capital(sitting(session))}, último día: ${drafts === 0 ? 'ningún proyecto' : drafts === 1 ? 'un proyecto' : `${drafts} proyectos`} sobre sus mandatos`,
  outcomes: ({ adopted, rejected, withdrawn, open, unseen }) => {
    const said = [
      ...(adopted > 0 ? [many(adopted, 'aprobado')] : []),
      ...(rejected > 0 ? [many(rejected, 'rechazado')] : []),
      ...(withdrawn > 0 ? [many(withdrawn, 'retirado')] : []),
      ...(open > 0 ? [`${open} aún sin resultado`] : []),
      ...(unseen > 0
        ? [unseen === 1 ? 'una prórroga prevista sin proyecto visto' : `${unseen} prórrogas previstas sin proyecto visto`]
        : []),
    ]
    return `${capital(said.join(', '))}.`
  },
  verdicts: ({ by }, { severity }) => `Evaluaciones actuales: ${by.map((one) => `${severity(one.severity)} (${one.count})`).join(', ')}.`,
  'session-opens': ({ session, left, renewals }) =>
    `El ${sitting(session)} se abre ${inDays(left)}: ${renewals === 1 ? 'una prórroga prevista' : `${renewals} prórrogas previstas`} de sus mandatos`,
  dates: ({ deadline, action, last }, { day, dated }) =>
    `Plazo de presentación: ${dated(deadline)}; decisiones del ${dated(action)} al ${day(last)}.`,
}
