import type { HowAdopted } from '../fact.ts'
import type { TextSentences } from '../sentence.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
const points = (weakened: number, stronger: number): string =>
  `${many(weakened, 'punto debilitado', 'puntos debilitados')}, ${many(stronger, 'reforzado')}`
const found = (weakened: number, stronger: number): string =>
  `${weakened > 0 ? many(weakened, 'punto debilitado', 'puntos debilitados') : 'no se halló debilitamiento'}${stronger > 0 ? `, ${many(stronger, 'reforzado')}` : ''}`
const noted = (severity: string): string => (severity.startsWith('no ') ? `«${severity}»` : severity)
const onItem = (item: number | null): string => (item === null ? '' : ` (tema ${item})`)

/** What is said of texts, in Spanish. */
export const spanishTextSentences: TextSentences = {
  tally: ({ of, text, weakened, stronger }, { names, text: name }) =>
    `${of.length > 0 ? `${names(of)} (${name(text)})` : `Frente a ${name(text)}`}: ${found(weakened, stronger)}.`,
  'verdict-moved': ({ how, before, now }, { severity }) => {
    if (how === 'since') return `Con respecto al texto anterior: antes ${severity(before)}, ahora ${severity(now)}.`
    return how === 'amended'
      ? `Con respecto al texto anterior: ${severity(before)} tal como se presentó, ${severity(now)} con la enmienda.`
      : `Con respecto al texto anterior, que faltaba hasta ahora: ${noted(severity(before))} tal como se presentó, ${noted(severity(now))} con la enmienda.`
  },
  summary: ({ severity, told }, { severity: said, verdict }) => (told ? verdict(told) : `Evaluación actual: ${said(severity)}.`),
  'left-behind': ({ amendment, amends }) => `La enmienda ${amendment} se refiere a ${amends}: puede que ya no corresponda.`,
  replaced: ({ amends, by }) => `Se refiere a ${amends}, que ${by} ha sustituido: puede que ya no corresponda.`,
  instructions: ({ first, more }) => {
    if (first === null) return 'No se pudieron leer sus instrucciones.'
    return `«${first}»${more > 0 ? ` (+ ${many(more, 'instrucción', 'instrucciones')} más)` : ''}`
  },
  unofficial: ({ how, by }) =>
    how === 'heard'
      ? `Texto no oficial, tal como lo oyó ${by}; no existe documento.`
      : `Texto no oficial, aceptado según ${by}; no existe documento.`,
  'same-mandate': ({ text, item }, { text: name }) =>
    `${name(text)}${onItem(item)} se refiere al mismo mandato en este período de sesiones.`,
  'dropped-before': ({ days }, { days: said }) => `Un texto no oficial de este proyecto se depositó en la carpeta inbox el ${said(days)}.`,
  'since-dropped': ({ weakened, stronger }) =>
    `Desde ese texto: ${weakened + stronger === 0 ? 'no ha cambiado nada en cuanto al fondo' : points(weakened, stronger)}.`,
  'sponsors-missing': ({ names: lost }, { names }) => `Principales patrocinadores hasta ahora que no figuran en él: ${names(lost)}.`,
  'not-compared': ({ why }) =>
    why === 'amendment'
      ? 'Es una enmienda, pero no se pudo leer en ella qué proyecto enmienda. Léase en la fuente.'
      : 'No se pudo leer ningún párrafo, por lo que no se comparó con nada. Léase en la fuente.',
  'printed-on': ({ text }, { text: name }) => `Según consta en ${name(text)}.`,
  'renews-nothing': ({ text, item }, { text: name }) =>
    `${name(text)} no prorroga este mandato, que${item === null ? '' : ` corresponde al tema ${item} y`} debe prorrogarse en este período de sesiones. No se conoce ningún texto anterior de este tipo.`,
  'puts-together': ({ text, mandates }, { names, text: name }) =>
    text === null
      ? `Reúne en uno solo: ${names(mandates)}`
      : `${name(text)} reúne en un solo mandato: ${names(mandates)}. Se busca en él cada tarea de cada texto anterior.`,
  'would-become-one': ({ mandates }, { names }) =>
    `${names(mandates)}: ${mandates.length === 2 ? 'dos' : mandates.length} mandatos pasarían a ser uno`,
  rival: ({ text }, { text: name }) => `se ha presentado un texto rival, ${name(text)}`,
  'rival-in-short': ({ text, item }, { text: name }) => `Texto rival presentado: ${name(text)}${onItem(item)}`,
  'same-subject': ({ text, item }, { text: name }) => `un texto sobre el mismo asunto${onItem(item)}, ${name(text)}`,
  corrigendum: () =>
    'Corrección o adición al proyecto. Solo contiene una parte del texto, por lo que no se comparó con nada: léase junto con el proyecto.',
  'was-issued': ({ text, again }, { text: name }) => `se ha publicado ${again ? 'de nuevo ' : ''}${name(text)}`,
  'orally-revised': ({ by, ...paragraphs }, { changes }) => `Revisado oralmente, según ${by}${changes(paragraphs)}`,
  amended: ({ text, ...paragraphs }, { changes, text: name }) => `Enmendado: ${name(text)}${changes(paragraphs)}`,
  sponsors: ({ gained, lost, text }, { names, text: name }) => {
    const said = [
      ...(gained.length > 0
        ? [`${names(gained)} ${gained.length === 1 ? 'se suma a los patrocinadores' : 'se suman a los patrocinadores'}`]
        : []),
      ...(lost.length > 0
        ? [`${names(lost)} ${lost.length === 1 ? 'ya no figura entre los patrocinadores' : 'ya no figuran entre los patrocinadores'}`]
        : []),
    ].join('; ')
    return text === null ? said : `${said} (${name(text)})`
  },
  'came-to-hand': ({ texts, before, now }, { names, severity }) =>
    `${names(texts)} ${texts.length === 1 ? 'disponible' : 'disponibles'}; ${verdictNow(before, now, severity)}`,
  'read-now': ({ texts, kept, before, now }, { amount, names }) => {
    const byReference =
      kept === 0
        ? ''
        : kept === 1
          ? ' Un párrafo que no figura en el proyecto se mantiene por remisión.'
          : ` ${kept} párrafos que no figuran en el proyecto se mantienen por remisión.`
    const read = texts.length === 1 ? 'que faltaba, ya se ha leído' : 'que faltaban, ya se han leído'
    return `${names(texts)}, ${read}.${byReference} Antes: ${amount(before)}. Ahora: ${amount(now)}.`
  },
  'would-be': ({ text, before, now }, { severity, text: name }) =>
    `${name(text)}: ${noted(severity(now))}, y no ${noted(severity(before))}`,
  'adopted-on': ({ day }, { printed }) => `Aprobado el ${printed(day)}.`,
  'words-of': ({ text }, { text: name }) => `Su texto es el de ${name(text)}.`,
  'since-version': ({ text, weakened, stronger }, { text: name }) =>
    `Desde ${name(text)} (revisiones orales, enmiendas aprobadas y edición): ${weakened + stronger === 0 ? 'no ha cambiado nada en cuanto al fondo' : points(weakened, stronger)}.`,
  'adopted-as': ({ text }, { text: name }) => `aprobado como ${name(text)}`,
  'adopted-by-list': ({ text }, { text: name }) => `Aprobado como ${name(text)}, según la lista de textos aprobados`,
  'on-list': ({ text, action }, { text: name }) =>
    `La lista de textos aprobados lo menciona como ${name(text)}.${action === null ? '' : ` Dice: «${action}».`} Aún no se dispone de su texto; se comparará en cuanto se disponga de él.`,
  'was-adopted': ({ text, how, before }, { text: name }) =>
    `${name(text)}${before ? ', el texto anterior,' : ''} fue aprobado${votes(how)}.`,
  'other-substance': () => 'Aquel texto era distinto en cuanto al fondo, por lo que no se comparan las dos votaciones.',
  'put-to-vote': ({ before, now }) => `${before} se aprobó sin votación; ${now} se sometió a votación.`,
  'margin-fell': ({ text, before, now }) => `La diferencia de votos pasó de ${before} (${text}) a ${now}.`,
  'changed-sides': ({ moved }, { names }) =>
    `Cambiaron su voto: ${names(moved.map(({ state, from, to }) => `${state} (${sides[from]}, ahora ${sides[to]})`))}.`,
  heard: ({ what, text, by, asked, how }, { text: name }) => {
    const said = inTheRoom[what](asked, how)
    const named = text === null ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `${name(text)} ${said}`
    return by === null ? named : `${named}, según ${by}`
  },
  'heard-by': ({ by }) => `Lo oyó en la sala ${by}; ningún documento lo confirma aún.`,
  'mandate-goes-on': () => 'El proyecto habría puesto fin al mandato; este sigue como estaba.',
  'still-there': ({ texts }, { names }) =>
    `${names(texts)} ${texts.length === 1 ? 'sigue pendiente' : 'siguen pendientes'} sobre este mandato.`,
  'no-other-draft': () => 'No se conoce ningún otro proyecto que prorrogue el mandato en este período de sesiones.',
  'heard-version': ({ of, by, day }, { day: written }) =>
    `Texto no oficial: una revisión oral de ${of} según ${by}, anotada el ${written(day)}. No hay documento de ella.`,
  'accepted-version': ({ text, by, day }, { text: name, day: written }) =>
    `Texto no oficial: ${name(text)}, aceptado según ${by}, anotado el ${written(day)}. No hay documento de él; el texto se compuso por reglas.`,
  'put-together': ({ text }, { text: name }) => `${name(text)}: el texto se compuso por reglas.`,
  'as-it-would-stand': ({ of, amendment }) =>
    `${of} tal como quedaría con la enmienda ${amendment}. La enmienda es una propuesta; el texto se compuso por reglas.`,
  'draft-and-adopted': () => 'Lo que separa el proyecto del texto aprobado: las revisiones orales, las enmiendas aprobadas y la edición.',
  doubt: ({ side, paragraph, reason }, { label, reason: why }) =>
    side === null
      ? `${label(paragraph)}: ${why(reason)}`
      : `${label(paragraph)} ${side === 'draft' ? 'del proyecto' : 'del texto anterior'}: ${why(reason)}`,
  reading: ({ of, reason }, { reason: why }) =>
    `${{ draft: 'el proyecto', prior: 'el texto anterior', document: 'el documento' }[of]}: ${why(reason)}`,
  'not-worked-in': ({ of, amendment, count }) => {
    const some = count === 1 ? 'una instrucción' : `${count} instrucciones`
    if (of === 'amendment') return `${some} de la enmienda ${amendment} sin aplicar; palabra por palabra en la página de comparación`
    return `${some} de ${of === 'amendments' ? 'las enmiendas' : 'la revisión oral'} sin aplicar; véase la página de comparación`
  },
  'not-weighed': ({ amends, why }) =>
    `${why === 'amendment' ? `${amends}, al que se refiere, es a su vez una enmienda` : `no se dispone de ${amends}, al que se refiere`}, por lo que no se pudo evaluar su efecto`,
  'none-applied': ({ text, count, reason }, { reason: why }) => {
    if (count === 0) return 'no se pudieron leer sus instrucciones, por lo que no se pudo evaluar su efecto'
    const said = count === 1 ? 'su instrucción no se pudo aplicar a' : `ninguna de sus ${count} instrucciones se pudo aplicar a`
    return `${said} ${text}${reason === null ? '' : `: ${why(reason)}`}`
  },
  'more-doubts': ({ count }) => `${many(count, 'punto')} más, en la página de comparación`,
  'as-it-came': ({ words }, { reason }) => reason(words),
}

const sides = { 'in favour': 'a favor', against: 'en contra', abstaining: 'abstención' } as const

const inTheRoom = {
  'vote-called': (asked: string | null) => (asked === null ? 'se someterá a votación' : `se someterá a votación, a petición de ${asked}`),
  withdrawn: () => 'retirado',
  rejected: (_: string | null, how: HowAdopted) =>
    how === null || how === 'without-vote'
      ? 'rechazado'
      : `rechazado por ${how.against} votos contra ${how.inFavour} y ${many(how.abstaining, 'abstención', 'abstenciones')}`,
}

function verdictNow<Severity>(before: Severity, now: Severity, said: (severity: Severity) => string): string {
  if (before === now) return now === 'none' ? 'sigue sin hallarse debilitamiento' : `la evaluación no cambia: ${said(now)}`
  return `ahora ${said(now)}, antes ${before === 'none' ? 'nada' : said(before)}`
}

function votes(how: HowAdopted): string {
  if (how === null) return ''
  return how === 'without-vote'
    ? ' sin votación'
    : ` por ${how.inFavour} votos contra ${how.against} y ${many(how.abstaining, 'abstención', 'abstenciones')}`
}
