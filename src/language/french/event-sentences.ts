import type { EventSentences } from '../sentence.ts'

const inPlaces = (count: number): string => (count < 2 ? 'en un point' : `en ${count} points`)

/** What is noted of dossiers, in French. */
export const frenchEventSentences: EventSentences = {
  'seen-as': ({ text }, { text: name }) => `Vu sous la cote ${name(text)}.`,
  dropped: () => 'Un texte officieux a été déposé dans le dossier inbox.',
  'earlier-version': ({ text }, { text: name }) => `${name(text)}, version antérieure, est désormais disponible.`,
  'revised-as': ({ text }, { text: name }) => `Révisé : ${name(text)}.`,
  'other-contents': ({ text }, { text: name }) => `${name(text)} est publié de nouveau, avec un autre contenu.`,
  'issued-as': ({ text }, { text: name }) => `Publié sous la cote ${name(text)}.`,
  'read-beside': ({ text }, { text: name }) => `${name(text)} est publié : à lire avec le projet.`,
  became: ({ text, how }, { adopted }) => `${adopted(text, how)}.`,
  'seen-after-all': ({ text }, { text: name }) => `Finalement vu : ${name(text)}.`,
  'amendment-tabled': ({ amendment, amends, by }, { names }) =>
    `Amendement ${amendment} à ${amends} déposé${by.length > 0 ? ` par ${names(by)}` : ''}.`,
  'amends-replaced': ({ amendment, amends, by }, { text: name }) =>
    `L’amendement ${amendment} porte sur ${amends}, que ${name(by)} a remplacé : il n’est peut-être plus adapté.`,
  'would-change': ({ text, weaker, stronger }, { text: name }) => {
    const said = [
      ...(weaker > 0 ? [`serait plus faible ${inPlaces(weaker)}`] : []),
      ...(stronger > 0 ? [`serait plus fort ${inPlaces(stronger)}`] : []),
    ]
    return `${name(text)} ${said.length > 0 ? said.join(' et ') : 'ne changerait rien sur le fond'}.`
  },
  'compared-with': ({ text, priors }, { names, text: name }) =>
    `${name(text)} a été comparé avec ${names(priors.map(name))}, ${priors.length < 2 ? 'qui manquait' : 'qui manquaient'} jusqu’ici.`,
  'compared-again': ({ text }, { text: name }) => `${name(text)} a été comparé de nouveau.`,
  'revision-entered': ({ text, by }, { text: name }) => `Révision orale de ${name(text)} saisie, entendue par ${by} (texte officieux).`,
  'acceptance-entered': ({ amendments, text, by }, { names, text: name }) =>
    `${amendments.length < 2 ? 'Amendement' : 'Amendements'} ${names(amendments)} à ${name(text)} : acceptation saisie selon ${by} (texte officieux).`,
  'words-adopted': ({ text }, { text: name }) => `Le libellé adopté est celui de ${name(text)}.`,
}
