import type { EventSentences } from '../sentence.ts'

const inPlaces = (count: number): string => (count === 1 ? 'en un punto' : `en ${count} puntos`)

/** What is noted of dossiers, in Spanish. */
export const spanishEventSentences: EventSentences = {
  'seen-as': ({ text }, { text: name }) => `Visto como ${name(text)}.`,
  dropped: () => 'Se depositó un texto no oficial en la carpeta inbox.',
  'earlier-version': ({ text }, { text: name }) => `Ya se dispone de ${name(text)}, una versión anterior.`,
  'revised-as': ({ text }, { text: name }) => `Revisado: ${name(text)}.`,
  'other-contents': ({ text }, { text: name }) => `Se ha publicado de nuevo ${name(text)}, con otro contenido.`,
  'issued-as': ({ text }, { text: name }) => `Publicado como ${name(text)}.`,
  'read-beside': ({ text }, { text: name }) => `Se ha publicado ${name(text)}: léase junto con el proyecto.`,
  became: ({ text, how }, { adopted }) => `${adopted(text, how)}.`,
  'seen-after-all': ({ text }, { text: name }) => `Visto finalmente: ${name(text)}.`,
  'amendment-tabled': ({ amendment, amends, by }, { names }) =>
    `Enmienda ${amendment} a ${amends} presentada${by.length > 0 ? ` por ${names(by)}` : ''}.`,
  'amends-replaced': ({ amendment, amends, by }, { text: name }) =>
    `La enmienda ${amendment} se refiere a ${amends}, que ${name(by)} ha sustituido: puede que ya no corresponda.`,
  'would-change': ({ text, weaker, stronger }, { text: name }) => {
    const said = [
      ...(weaker > 0 ? [`sería más débil ${inPlaces(weaker)}`] : []),
      ...(stronger > 0 ? [`sería más fuerte ${inPlaces(stronger)}`] : []),
    ]
    return `${name(text)} ${said.length > 0 ? said.join(' y ') : 'no cambiaría nada en cuanto al fondo'}.`
  },
  'compared-with': ({ text, priors }, { names, text: name }) =>
    `${name(text)} se comparó con ${names(priors.map(name))}, ${priors.length === 1 ? 'que faltaba' : 'que faltaban'} hasta ahora.`,
  'compared-again': ({ text }, { text: name }) => `${name(text)} se comparó de nuevo.`,
  'revision-entered': ({ text, by }, { text: name }) => `Revisión oral de ${name(text)} introducida según ${by} (texto no oficial).`,
  'acceptance-entered': ({ amendments, text, by }, { names, text: name }) =>
    `${amendments.length === 1 ? 'Enmienda' : 'Enmiendas'} ${names(amendments)} a ${name(text)}: aceptación introducida según ${by} (texto no oficial).`,
  'words-adopted': ({ text }, { text: name }) => `El texto aprobado es el de ${name(text)}.`,
}
