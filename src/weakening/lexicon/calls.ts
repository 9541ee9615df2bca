import { gruenberg, ours, type VerbRung } from './verb-rung.ts'

/** What is decided and what is asked. In the order in which they are tried: for one first word the longer reading stands before the shorter. */
export const calls: readonly VerbRung[] = [
  { name: 'Decides', forms: ['decides', 'deciding', 'resolves', 'determines'], ranks: { task: 10 }, source: ours },
  { name: 'Extends', forms: ['extends', 'renews', 'establishes', 'appoints'], rest: /(?! its)/y, ranks: { task: 10 }, source: ours },
  { name: 'Demands', forms: ['demands', 'demanding', 'insists', 'insisting'], ranks: { call: 10, task: 10 }, source: gruenberg },
  { name: 'Urges', forms: ['urges', 'urging', 'exhorts', 'exhorting', 'implores'], ranks: { call: 8, task: 8.5 }, source: gruenberg },
  {
    name: 'Calls upon',
    forms: ['calls', 'calling'],
    rest: /(?: once again| again)? (?:up)?on\b/y,
    ranks: { call: 7, task: 6 },
    source: ours,
  },
  { name: 'Calls for', forms: ['calls', 'calling'], rest: /(?: once again| again)? for\b/y, ranks: { call: 6.5, task: 5.5 }, source: ours },
  { name: 'Appeals to', forms: ['appeals', 'appealing'], rest: / (?:to|for)\b/y, ranks: { call: 6, task: 5 }, source: ours },
  {
    name: 'Requests',
    forms: ['requests', 'requesting', 'asks', 'instructs', 'mandates', 'tasks', 'entrusts'],
    ranks: { call: 6, task: 8 },
    source: gruenberg,
  },
  { name: 'Recommends', forms: ['recommends', 'recommending', 'proposes', 'advises'], ranks: { call: 5, task: 4.5 }, source: gruenberg },
  { name: 'Encourages', forms: ['encourages', 'encouraging'], ranks: { call: 5, task: 4 }, source: ours },
  { name: 'Invites', forms: ['invites', 'inviting'], ranks: { call: 4, task: 3 }, source: ours },
  { name: 'Suggests', forms: ['suggests', 'suggesting'], ranks: { call: 3, task: 2.5 }, source: ours },
  {
    name: 'Expresses hope',
    forms: ['expresses', 'expressing'],
    rest: / (?:its |the )?(?:[a-z]+ )?hope\b/y,
    ranks: { call: 2, task: 2 },
    source: ours,
  },
  {
    name: 'Looks forward',
    forms: ['looks', 'looking', 'hopes', 'hoping', 'trusts', 'wishes', 'awaits'],
    rest: / (?:forward|that|to)\b/y,
    ranks: { call: 2, task: 2 },
    source: ours,
  },
  {
    name: 'Takes into account',
    forms: ['takes', 'taking'],
    rest: / into (?:account|consideration)\b/y,
    ranks: { call: 1, task: 1, affirmation: 2 },
    source: ours,
  },
]
