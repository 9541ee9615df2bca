import { accessGrants, accessWords } from './access.ts'
import { accountability, answering, assistance } from './accountability.ts'
import { consentGates } from './consent.ts'
import { cooperationFormulas } from './cooperation-formulas.ts'
import { endings } from './endings.ts'
import { escapeClauses } from './escape-clauses.ts'
import { expertControl } from './expert-control.ts'
import { force } from './force.ts'
import { looseners } from './looseners.ts'
import { nationalLaw, savingClauses } from './national-law.ts'
import { particularities } from './particularities.ts'
import type { Phrase } from './phrase.ts'
import { politicisation } from './politicisation.ts'
import { resourceCaps, resourcePromises } from './resources.ts'
import { turnedScope, watchedConduct, widening } from './scope.ts'
import { sovereignty } from './sovereignty.ts'
import { standstill } from './standstill.ts'
import { sunset } from './sunset.ts'
import { meansPromised } from './thrift.ts'

/** Every family of phrases that a rule looks for. */
export const phraseFamilies: readonly Phrase[] = [
  accessWords,
  ...accessGrants,
  accountability,
  answering,
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
  meansPromised,
  ...turnedScope,
  ...watchedConduct,
  ...widening,
]
