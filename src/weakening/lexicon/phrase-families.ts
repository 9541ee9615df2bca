import { accessGrants, accessWords } from './access.ts'
import { accountability, assistance } from './accountability.ts'
import { consentGates } from './consent.ts'
import { expertControl } from './expert-control.ts'
import { cooperationFormulas, particularities, politicisation, sovereignty } from './formulas.ts'
import { escapeClauses, force, looseners } from './hedges.ts'
import { nationalLaw, savingClauses } from './national-law.ts'
import type { Phrase } from './phrase.ts'
import { endings, standstill, sunset } from './procedure.ts'
import { resourceCaps, resourcePromises } from './resources.ts'
import { turnedScope, watchedConduct, widening } from './scope.ts'

/** Every family of phrases that a rule looks for. */
export const phraseFamilies: readonly Phrase[] = [
  accessWords,
  ...accessGrants,
  accountability,
  assistance,
  ...consentGates,
  ...expertControl,
  ...cooperationFormulas,
  ...particularities,
  ...politicisation,
  ...sovereignty,
  ...escapeClauses,
  ...force,
  ...looseners,
  ...nationalLaw,
  ...savingClauses,
  ...endings,
  ...standstill,
  ...sunset,
  ...resourceCaps,
  ...resourcePromises,
  ...turnedScope,
  ...watchedConduct,
  ...widening,
]
