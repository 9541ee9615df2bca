import { z } from 'zod'
import { VerdictTold } from '../weakening/verdict-words.ts'
import { Amount, count, day, HowAdopted, names, sentence, severity, TextName } from './fact.ts'

const paragraphs = { stronger: names, weaker: names }
const voteOf = z.enum(['in favour', 'against', 'abstaining'])

/** What is said of drafts, amendments and adopted texts, by the facts that each sentence tells. */
export const textSentences = [
  /** What was found against one parent of several; `of` are its mandates, empty where none is known. */
  sentence('tally', { of: names, text: TextName, weakened: count, stronger: count }),
  /** `since`: the version before and now. `amended`: as tabled and as amended; `late` where the prior text had not been at hand. */
  sentence('verdict-moved', { how: z.enum(['since', 'amended', 'late']), before: severity, now: severity }),
  /** A verdict: its English words, and its facts where they are known. */
  sentence('summary', { severity, words: z.string(), told: VerdictTold.exactOptional() }),
  sentence('left-behind', { amendment: z.string(), amends: z.string() }),
  sentence('replaced', { amends: z.string(), by: z.string() }),
  /** The first instruction of an amendment, null where none could be read, and how many more there are. */
  sentence('instructions', { first: z.string().nullable(), more: count }),
  sentence('unofficial', { how: z.enum(['heard', 'accepted']), by: z.string() }),
  sentence('same-mandate', { text: TextName, item: count.nullable() }),
  sentence('dropped-before', { days: z.array(day).readonly() }),
  sentence('since-dropped', { weakened: count, stronger: count }),
  sentence('sponsors-missing', { names }),
  sentence('not-compared', { why: z.enum(['amendment', 'unreadable']) }),
  sentence('printed-on', { text: TextName }),
  sentence('renews-nothing', { text: TextName, item: count.nullable() }),
  sentence('puts-together', { text: TextName.nullable(), mandates: names }),
  sentence('would-become-one', { mandates: names }),
  sentence('rival', { text: TextName }),
  sentence('rival-in-short', { text: TextName, item: count.nullable() }),
  sentence('same-subject', { text: TextName, item: count.nullable() }),
  sentence('corrigendum', {}),
  sentence('was-issued', { text: TextName, again: z.boolean() }),
  sentence('orally-revised', { by: z.string(), ...paragraphs }),
  sentence('amended', { text: TextName, ...paragraphs }),
  sentence('sponsors', { gained: names, lost: names, text: TextName.nullable() }),
  /* Texts that came late. */
  sentence('came-to-hand', { texts: names, before: severity, now: severity }),
  sentence('read-now', { texts: names, kept: count, before: Amount, now: Amount }),
  sentence('would-be', { text: TextName, now: severity, before: severity }),
  /* Adoptions and votes. */
  sentence('adopted-on', { day: z.string() }),
  sentence('words-of', { text: TextName }),
  sentence('since-version', { text: TextName, weakened: count, stronger: count }),
  sentence('adopted-as', { text: TextName }),
  sentence('adopted-by-list', { text: TextName }),
  sentence('on-list', { text: TextName, action: z.string().nullable() }),
  sentence('was-adopted', { text: TextName, how: HowAdopted, before: z.boolean() }),
  sentence('other-substance', {}),
  sentence('put-to-vote', { before: z.string(), now: z.string() }),
  sentence('margin-fell', { text: z.string(), before: count, now: count }),
  sentence('changed-sides', { moved: z.array(z.object({ state: z.string(), from: voteOf, to: voteOf })).readonly() }),
  /* What was heard in the room. */
  /** With its name in a headline, with who heard it in short. `asked` called for the vote. */
  sentence('heard', {
    what: z.enum(['vote-called', 'rejected', 'withdrawn']),
    text: TextName.nullable(),
    by: z.string().nullable(),
    asked: z.string().nullable(),
    how: HowAdopted,
  }),
  sentence('heard-by', { by: z.string() }),
  sentence('mandate-goes-on', {}),
  sentence('still-there', { texts: names }),
  sentence('no-other-draft', {}),
  /* Where the difference of two texts comes from. */
  sentence('heard-version', { of: z.string(), by: z.string(), day: z.string() }),
  sentence('accepted-version', { text: TextName, by: z.string(), day: z.string() }),
  sentence('put-together', { text: TextName }),
  sentence('as-it-would-stand', { of: z.string(), amendment: z.string() }),
  sentence('draft-and-adopted', {}),
  /* What is not certain. */
  sentence('doubt', { side: z.enum(['draft', 'prior']).nullable(), paragraph: z.string(), reason: z.string() }),
  sentence('reading', { of: z.enum(['draft', 'prior', 'document']), reason: z.string() }),
  sentence('not-worked-in', { of: z.enum(['amendment', 'amendments', 'oral-revision']), amendment: z.string().nullable(), count }),
  sentence('not-weighed', { amends: z.string(), why: z.enum(['amendment', 'not-held']) }),
  sentence('none-applied', { text: z.string(), count, reason: z.string().nullable() }),
  sentence('more-doubts', { count }),
  /** A sentence as it was recorded, in English. */
  sentence('as-it-came', { words: z.string() }),
] as const
