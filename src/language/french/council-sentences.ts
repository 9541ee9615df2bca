import type { CouncilSentences } from '../sentence.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count < 2 ? one : more}`
const capital = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`
const th = (session: string): string => (/^\d+$/.test(session) ? `${session}ᵉ session` : `session ${session}`)
const inDays = (left: number): string => (left === 0 ? 'aujourd’hui' : left === 1 ? 'demain' : `dans ${left} jours`)

/** What is said of sessions and renewals, in French. */
export const frenchCouncilSentences: CouncilSentences = {
  'renewal-due': ({ session, deadline, left }, { dated }) =>
    left === null
      ? `La prorogation est attendue à la ${th(session)} et le délai de dépôt des projets a expiré le ${dated(deadline)}.`
      : `La prorogation est attendue à la ${th(session)}. Le délai de dépôt des projets expire ${inDays(left)}, le ${dated(deadline)}.`,
  'none-seen': () => 'Aucun projet n’a été vu à ce jour.',
  'looked-for-from': ({ day }, { day: said }) => `Les projets seront recherchés à partir du ${said(day)}.`,
  'cannot-be-told': ({ why }) => `Impossible de dire si un projet a été déposé : ${why}.`,
  'not-matched': ({ count }) =>
    count < 2 ? 'Un projet déposé n’est rattaché à aucun mandat.' : `${count} projets déposés ne sont rattachés à aucun mandat.`,
  'listed-without-text': ({ text }) => `La liste des textes adoptés mentionne ${text} ; son texte n’est pas encore disponible.`,
  'closed-unseen': ({ session, closed }, { dated }) =>
    `La ${th(session)} s’est achevée le ${dated(closed)} et aucun projet prorogeant ce mandat n’a été vu.`,
  'not-on-list': ({ session }) =>
    `La liste des textes adoptés à la ${th(session)} n’en contient aucun sur ce mandat, et aucun projet le prorogeant n’a été vu.`,
  'ran-out': ({ text, session }) => `Selon la durée fixée par ${text}, le mandat a expiré à la ${th(session)}.`,
  'runs-until': ({ text, session }) =>
    `Selon la durée fixée par ${text}, le mandat court jusqu’à la fin de la ${th(session)} ; il peut donc encore être prorogé.`,
  'check-the-list': () => 'Les textes peuvent être mis en ligne tardivement : vérifiez la liste des textes adoptés.',
  'term-over': ({ text, session, closed, why }, { dated }) =>
    `Selon la durée fixée par ${text ?? 'son dernier texte'}, le mandat a expiré à la ${th(session)}, achevée le ${dated(closed)} ; ${why === 'last-term' ? 'ce texte n’en prévoyait pas d’autre' : 'aucun projet à son sujet n’a été adopté'}.`,
  'deadline-was': ({ session, deadline }, { dated }) =>
    `Le délai de dépôt des projets de la ${th(session)} a expiré le ${dated(deadline)}.`,
  'nothing-raised': ({ why }) =>
    `Impossible de dire si des projets ont été déposés : ${why}. Aucune alerte ne sera donnée pour ces mandats tant que la source ne pourra pas être lue.`,
  named: ({ names }, { names: said }) => `${said(names)}.`,
  'alarm-over': () => 'L’alerte sur l’absence de projet est levée ; le projet lui-même a son propre fil.',
  'nobody-acknowledged': ({ left, estimated }) => {
    const when = left === 0 ? 'aujourd’hui ou dans les prochains jours' : inDays(left)
    return `Le Conseil se prononce ${when}${estimated ? ' (estimation)' : ''} et personne n’a encore marqué cette alerte comme vue.`
  },
  'still-open': ({ subject, text }, { subject: said }) => `Toujours en attente : ${said(subject)}, ${text}`,
  'last-day': ({ session, drafts }) =>
    `${capital(th(session))}, dernier jour : ${drafts === 0 ? 'aucun projet' : drafts === 1 ? 'un projet' : `${drafts} projets`} sur vos mandats`,
  outcomes: ({ adopted, rejected, withdrawn, open, unseen }) => {
    const said = [
      ...(adopted > 0 ? [many(adopted, 'adopté')] : []),
      ...(rejected > 0 ? [many(rejected, 'rejeté')] : []),
      ...(withdrawn > 0 ? [many(withdrawn, 'retiré')] : []),
      ...(open > 0 ? [`${open} sans résultat connu`] : []),
      ...(unseen > 0 ? [unseen < 2 ? 'une prorogation attendue, sans projet vu' : `${unseen} prorogations attendues, sans projet vu`] : []),
    ]
    return `${capital(said.join(', '))}.`
  },
  verdicts: ({ by }, { severity }) => `Évaluations actuelles : ${by.map((one) => `${severity(one.severity)} (${one.count})`).join(', ')}.`,
  'session-opens': ({ session, left, renewals }) =>
    `La ${th(session)} s’ouvre ${inDays(left)} : ${renewals < 2 ? 'une prorogation attendue' : `${renewals} prorogations attendues`} pour vos mandats`,
  dates: ({ deadline, action, last }, { day, dated }) =>
    `Délai de dépôt des projets : ${dated(deadline)} ; décisions du ${dated(action)} au ${day(last)}.`,
}
