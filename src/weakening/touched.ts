import { actors, statusWords } from './lexicon/actors.ts'
import { conductWords, rightWords } from './lexicon/conduct.ts'
import { cooperationWords } from './lexicon/cooperation.ts'
import { deadlineWords } from './lexicon/force.ts'
import { judgedWords } from './lexicon/judged-acts.ts'
import { ladderWords } from './lexicon/ladders.ts'
import { bindingWords, lawReferences } from './lexicon/law.ts'
import { shortOfActing } from './lexicon/looseners.ts'
import { phraseFamilies } from './lexicon/phrase-families.ts'
import { concessionWords } from './lexicon/praise.ts'
import { reportingWords } from './lexicon/reporting.ts'
import { verbWords } from './lexicon/verbs.ts'
import { type Triggered, TriggerIndex } from './trigger-index.ts'

const lexicon = new TriggerIndex<Triggered>([
  ...phraseFamilies,
  ...actors,
  statusWords,
  shortOfActing,
  ...lawReferences,
  verbWords,
  concessionWords,
  reportingWords,
  cooperationWords,
  ladderWords,
  bindingWords,
  conductWords,
  rightWords,
  judgedWords,
  deadlineWords,
])

/** The entries of the lexicon that changed words may belong to; one look a word for all rules together. */
export const touchedBy = (words: ReadonlySet<string>): ReadonlySet<Triggered> => lexicon.touchedBy(words)
