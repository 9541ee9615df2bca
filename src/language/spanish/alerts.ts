import type { Category } from '../../weakening/finding.ts'
import type { AlertWords } from '../english/alerts.ts'
import type { HowAdopted, Pace } from '../fact.ts'
import { spanishCouncilSentences } from './council-sentences.ts'
import { spanishEventSentences } from './event-sentences.ts'
import { spanishTextSentences } from './text-sentences.ts'
import { spanishWatchSentences } from './watch-sentences.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

/** What a weakening of a kind does, in a few plain words that follow `Lucha contra el terrorismo: `. */
const effects: Readonly<Record<Category, string>> = {
  'non-renewal': 'la prórroga es incierta',
  'term-shortened': 'duración más corta',
  'mechanism-downgrade': 'mecanismo con menos competencias',
  'accountability-to-assistance': 'de la rendición de cuentas a la asistencia técnica',
  'scope-shift': 'cambiaría el alcance del mandato',
  'task-deleted': 'se suprimiría una tarea',
  'verb-downgrade': 'solicitudes formuladas con menos firmeza',
  'condemnation-softened': 'términos más suaves sobre las violaciones',
  'hedge-added': 'una obligación quedaría sujeta a salvedades',
  'national-law-subordination': 'una obligación dependería del derecho interno',
  'consent-gate': 'la labor dependería del consentimiento del Estado',
  'access-removed': 'menos acceso y cooperación',
  'reporting-reduced': 'menos informes',
  'actor-dropped': 'menos agentes mencionados',
  'law-reference-dropped': 'se suprimiría una referencia al derecho',
  'sovereignty-language': 'se añaden términos sobre soberanía',
  'particularities-language': 'se añaden términos sobre particularidades',
  'cooperation-formula': 'se añade una fórmula de cooperación',
  'politicisation-language': 'se añaden términos sobre politización',
  'expert-control': 'más control del experto',
  'resources-limited': 'se limitarían los recursos',
  'procedural-attack': 'modificación por vía de procedimiento',
}

/** The frame of an alert in Spanish. */
export const spanishAlerts: AlertWords = {
  quotes: ['«', '»'],
  notThere: 'no figuraba antes',
  leftOut: 'ahora suprimido',
  stronger: (place) => `Reforzado: ${place}`,
  notCertain: (doubt, more) => (more > 0 ? `No es seguro (+ ${more} más): ${doubt}` : `No es seguro: ${doubt}`),
  presentMark: (now, before) =>
    `${now === null ? 'SIN DEBILITAMIENTO' : `AHORA ${now.toUpperCase()}`}${before === null ? '' : `, antes ${before.toLowerCase()}`}`,
  present: (said) => `Ahora: ${said}`,
  earlier: (said) => `Antes: ${said}`,
  also: (named) => `También: ${named}`,
  moreWeakened: (count) => `${count} ${count === 1 ? 'debilitado' : 'debilitados'} más`,
  moreStronger: (count) => many(count, 'reforzado'),
  staysEnglish: 'En parte en inglés',
  formerly: (place) => ` (antes ${place})`,
  ofPrior: (place) => `${place} del texto anterior`,
  measured: { against: (names) => `Frente a ${names}`, since: (name) => `Desde ${name}` },
  versions: { 'orally-revised': 'una revisión oral', 'as-amended': 'el texto enmendado', unnamed: 'la nueva versión' },
  and: (next) => (/^h?i(?!e)/i.test(next) ? 'e' : 'y'),
  others: (count) => `${count} más`,
  untitled: 'Un proyecto sin título',
  texts: {
    unofficial: (short) => (short ? 'texto no oficial' : 'un texto no oficial'),
    orallyRevised: (of, short) => `${of} revisado oralmente${short ? '' : ' (texto no oficial)'}`,
    asAmended: (of, amendments) => `${of} enmendado por ${amendments}`,
  },
  sources: {
    inbox: 'la carpeta inbox',
    sessions: (host) => `la lista de períodos de sesiones en ${host}`,
    outcomes: (host) => `la lista de textos aprobados en ${host}`,
  },
  estimated: (day) => `${day} (estimación)`,
  moment: (day, time) => `${day} a las ${time} UTC`,
  written: (day) => day,
  pace,
  says: { ...spanishTextSentences, ...spanishCouncilSentences, ...spanishEventSentences, ...spanishWatchSentences },
  where: {
    item: (number) => `Tema ${number}`,
    issued: (day) => `publicado el ${day}`,
    sponsors: (names) => `patrocinadores: ${names}`,
    onBehalf: (name, group) => `${name} (en nombre de ${group})`,
    tabledBy: (names) => `Presentada por ${names}`,
    action({ first, last, estimated }) {
      const underWay = last === 0 ? 'hoy' : last === 1 ? 'hoy o mañana' : `en los próximos ${last} días`
      const ahead = first === last ? (first === 1 ? 'mañana' : `en ${first} días`) : `en ${first} a ${last} días`
      return `decisión ${first > 0 ? ahead : underWay}${estimated ? ' (estimada)' : ''}`
    },
  },
  amends: (amendment, draft) => `${amendment} enmienda ${draft}`,
  links: {
    redline: 'Comparación completa',
    redlineAgainst: (name) => `Comparación con ${name}`,
    source: 'Fuente',
    mandate: 'Mandato',
    mandates: 'Mandatos',
    allMandates: 'Todos los mandatos',
  },
  buttons: { acknowledged: 'Visto', 'not-a-weakening': 'No es un debilitamiento', mute: 'Silenciar…', unmuted: 'Dejar de silenciar' },
  reactions: {
    acknowledged: (who, day) => `Visto por ${who}, ${day}`,
    notAWeakening: (who, day) => `No es un debilitamiento, según ${who}, ${day}`,
    oneFinding: (who, day) => `Un hallazgo no es un debilitamiento, según ${who}, ${day}`,
    findings: (count) => `${count} hallazgos que, según se dice, no son debilitamientos`,
    muted: { day: 'Silenciado por un día', 'until-vote': 'Silenciado hasta la votación', 'for-good': 'Silenciado para siempre' },
    unmuted: 'Ya no está silenciado',
    by: (said, who, day) => `${said}, por ${who}, ${day}`,
  },
  headline: {
    weaker: (subject, category) => `${subject}: ${effects[category]}`,
    ends: (subject) => `${subject}: el mandato terminaría`,
    ifAdopted: (said, amendment) => `Si se aprueba ${amendment}, ${said}`,
    onlyStronger: (subject, count) => `${subject}: no se halló debilitamiento, ${many(count, 'punto reforzado', 'puntos reforzados')}`,
    uncompared: (subject, ends) =>
      `${subject}: ${ends ? 'un proyecto pondría fin al mandato' : 'se ha presentado un proyecto, aún sin comparar'}`,
    revised: {
      mixed: (stronger, weaker) => `refuerza ${many(stronger, 'punto')} y debilita ${weaker}`,
      'weaker-further': 'debilita aún más el proyecto',
      weaker: 'debilita el proyecto',
      nothing: 'no cambia nada en cuanto al fondo',
      stronger: 'refuerza la versión anterior',
      'all-back': 'elimina todo debilitamiento hallado',
      'part-back': 'atenúa el debilitamiento',
    },
    revision: (subject, version, effect) => `${subject}: ${version} ${effect}`,
    amendment: (subject, by) => `${subject}: enmienda presentada${by && ` por ${by}`}`,
    amendmentStronger: (subject, name, places) => `${subject}: la enmienda ${name} reforzaría ${many(places, 'punto')}`,
    amendmentInPart: (subject, name) => `${subject}: enmienda ${name} presentada; no se halló debilitamiento en lo que pudo aplicarse`,
    amendmentNothing: (subject, name) => `${subject}: la enmienda ${name} no cambiaría nada en cuanto al fondo`,
    adopted: (subject, how) => `${subject}: aprobado${howAdopted(how)}`,
    missing: {
      reminder: (session) => `por prorrogar en el período de sesiones ${session}, aún sin proyecto`,
      'not-seen-yet': (session) => `por prorrogar en el período de sesiones ${session}, ningún proyecto visto aún`,
      listed: (session) => `una prórroga en el período de sesiones ${session} figura en la lista, aún no se ha visto su texto`,
      lapsed: (session) => `al parecer, no prorrogado en el período de sesiones ${session}`,
      expired: (session) => `el mandato expiró en el período de sesiones ${session}`,
    },
    about: (subject, said) => `${subject}: ${said}`,
    cannotTell: (session, count) =>
      `Período de sesiones ${session}: no puede saberse si se ${count === 1 ? 'presentó una prórroga' : `presentaron ${count} prórrogas`}`,
    seen: (subject, name) => `${subject}: ${name} se ha visto finalmente`,
    digest: (count) => (count === 1 ? 'Resumen: un hecho' : `Resumen: ${count} hechos`),
  },
  digestSeverity: (severity, said) => `${severity.toLowerCase()}: ${said}`,
  digestMore: (count) => `Y ${count} más, en las páginas.`,
  inShort: {
    revised: (name) => `Revisado: ${name}`,
    changes(stronger, weaker, mood) {
      const [strengthens, weakens] = mood === 'does' ? ['refuerza', 'debilita'] : ['reforzaría', 'debilitaría']
      const said = [...(stronger ? [`${strengthens}: ${stronger}`] : []), ...(weaker ? [`${weakens}: ${weaker}`] : [])]
      return said.length > 0 ? ` (${said.join('; ')})` : ''
    },
    amendment: (symbol, by) => `Enmienda ${symbol} presentada${by && ` por ${by}`}`,
    adopted: (name, how) => `Aprobado como ${name}${howAdopted(how)}`,
    seen: (name) => `Visto finalmente: ${name}`,
  },
}

function howAdopted(how: HowAdopted): string {
  if (how === null) return ''
  if (how === 'without-vote') return ' sin votación'
  return ` por ${how.inFavour} votos contra ${how.against} y ${many(how.abstaining, 'abstención', 'abstenciones')}`
}

const units = [
  [86_400, 'día'],
  [3600, 'hora'],
  [60, 'minuto'],
  [1, 'segundo'],
] as const

function pace(seconds: Pace): string {
  const [length, unit] = units.find(([one]) => seconds !== null && seconds % one === 0) ?? []
  if (seconds === null || !length) return 'en la próxima lectura'
  return seconds === length ? `cada ${unit}` : `cada ${seconds / length} ${unit}s`
}
