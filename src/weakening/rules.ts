import type { Rule } from './rule.ts'
import { accessNarrowed } from './rules/access-narrowed.ts'
import { accessWithdrawn } from './rules/access-withdrawn.ts'
import { accountabilityOutweighed } from './rules/accountability-outweighed.ts'
import { accountabilityReplaced } from './rules/accountability-replaced.ts'
import { actDropped } from './rules/act-dropped.ts'
import { actorDropped } from './rules/actor-dropped.ts'
import { agendaItemMoved } from './rules/agenda-item-moved.ts'
import { anotherActAsked } from './rules/another-act-asked.ts'
import { condemnationLowered } from './rules/condemnation-lowered.ts'
import { condemnationRemoved } from './rules/condemnation-removed.ts'
import { consentRequired } from './rules/consent-required.ts'
import { cooperationFormulaAdded } from './rules/cooperation-formula-added.ts'
import { cooperationLowered } from './rules/cooperation-lowered.ts'
import { coverageNarrowed } from './rules/coverage-narrowed.ts'
import { dutyLoosened } from './rules/duty-loosened.ts'
import { dutyRemoved } from './rules/duty-removed.ts'
import { escapeClauseAdded } from './rules/escape-clause-added.ts'
import { expertControlled } from './rules/expert-controlled.ts'
import { finalTerm } from './rules/final-term.ts'
import { forceDropped } from './rules/force-dropped.ts'
import { lawDropped } from './rules/law-dropped.ts'
import { mandateEnded } from './rules/mandate-ended.ts'
import { mandateObjectChanged } from './rules/mandate-object-changed.ts'
import { mandateTaskRemoved } from './rules/mandate-task-removed.ts'
import { mechanismReplaced } from './rules/mechanism-replaced.ts'
import { modalLowered } from './rules/modal-lowered.ts'
import { nationalLawAdded } from './rules/national-law-added.ts'
import { obligationLowered } from './rules/obligation-lowered.ts'
import { operativeVerbLowered } from './rules/operative-verb-lowered.ts'
import { particularitiesInvoked } from './rules/particularities-invoked.ts'
import { politicisationAlleged } from './rules/politicisation-alleged.ts'
import { praiseAdded } from './rules/praise-added.ts'
import { proceedingsStopped } from './rules/proceedings-stopped.ts'
import { protectedPhraseLost } from './rules/protected-phrase-lost.ts'
import { renewalMissing } from './rules/renewal-missing.ts'
import { reportRemoved } from './rules/report-removed.ts'
import { reportWelcomeLowered } from './rules/report-welcome-lowered.ts'
import { reportingNarrowed } from './rules/reporting-narrowed.ts'
import { resistedPhraseAdded } from './rules/resisted-phrase-added.ts'
import { resourcesCapped } from './rules/resources-capped.ts'
import { resourcesWithdrawn } from './rules/resources-withdrawn.ts'
import { scopeTurned } from './rules/scope-turned.ts'
import { sovereigntyInvoked } from './rules/sovereignty-invoked.ts'
import { termShortened } from './rules/term-shortened.ts'

const listed = [
  protectedPhraseLost,
  resistedPhraseAdded,
  mandateEnded,
  finalTerm,
  renewalMissing,
  mechanismReplaced,
  agendaItemMoved,
  proceedingsStopped,
  termShortened,
  mandateObjectChanged,
  scopeTurned,
  accountabilityReplaced,
  accountabilityOutweighed,
  mandateTaskRemoved,
  accessNarrowed,
  accessWithdrawn,
  cooperationLowered,
  reportingNarrowed,
  reportRemoved,
  expertControlled,
  resourcesCapped,
  resourcesWithdrawn,
  consentRequired,
  nationalLawAdded,
  escapeClauseAdded,
  dutyLoosened,
  modalLowered,
  forceDropped,
  coverageNarrowed,
  lawDropped,
  obligationLowered,
  actorDropped,
  operativeVerbLowered,
  reportWelcomeLowered,
  condemnationLowered,
  praiseAdded,
  condemnationRemoved,
  actDropped,
  anotherActAsked,
  dutyRemoved,
  particularitiesInvoked,
  politicisationAlleged,
  sovereigntyInvoked,
  cooperationFormulaAdded,
]

/** One of the rules, with its own id and messages. */
export type ListedRule = (typeof listed)[number]

/** Every rule. Where two remarks of one severity rest on the same words, that of the rule listed first stands. */
export const rules: readonly Rule[] = listed
