/** The parts of an alert that is about the watch itself and quotes no text. */
export const noText = {
  dossier: null,
  mandates: [],
  documents: null,
  changes: [],
  more: { weakened: 0, strengthened: 0 },
  doubts: [],
  where: null,
  links: [],
} as const
