import { z } from 'zod'
import { count, HowAdopted, names, sentence, TextName } from './fact.ts'

/** What is noted of a dossier beside what alerts say of it, by the facts that each sentence tells. */
export const eventSentences = [
  sentence('seen-as', { text: TextName }),
  sentence('dropped', {}),
  sentence('earlier-version', { text: TextName }),
  sentence('revised-as', { text: TextName }),
  sentence('other-contents', { text: TextName }),
  sentence('issued-as', { text: TextName }),
  sentence('read-beside', { text: TextName }),
  sentence('became', { text: TextName, how: HowAdopted }),
  sentence('seen-after-all', { text: TextName }),
  sentence('amendment-tabled', { amendment: z.string(), amends: z.string(), by: names }),
  sentence('amends-replaced', { amendment: z.string(), amends: z.string(), by: TextName }),
  sentence('would-change', { text: TextName, weaker: count, stronger: count }),
  sentence('compared-with', { text: TextName, priors: z.array(TextName).readonly() }),
  sentence('compared-again', { text: TextName }),
  sentence('revision-entered', { text: TextName, by: z.string() }),
  sentence('acceptance-entered', { amendments: names, text: TextName, by: z.string() }),
  sentence('words-adopted', { text: TextName }),
] as const
