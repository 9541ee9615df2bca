/** "Reiterates its call upon" stands at the rank of the call. The noun names the verb. */
export const reiterating: readonly string[] = [
  'reiterates',
  'reiterating',
  'reaffirms',
  'reaffirming',
  'renews',
  'renewing',
  'repeats',
  'repeating',
]
export const reiterated: ReadonlyMap<string, string> = new Map([
  ['call', 'Calls upon'],
  ['calls', 'Calls upon'],
  ['appeal', 'Appeals to'],
  ['request', 'Requests'],
  ['demand', 'Demands'],
  ['invitation', 'Invites'],
  ['encouragement', 'Encourages'],
  ['recommendation', 'Recommends'],
  ['condemnation', 'Condemns'],
  ['concern', 'Expresses concern'],
  ['alarm', 'Expresses alarm'],
  ['regret', 'Regrets'],
  ['decision', 'Decides'],
  ['appreciation', 'Expresses appreciation'],
  ['gratitude', 'Expresses appreciation'],
])

/** What a modifier adds to the rank of its verb, by class where classes differ. */
export const intensifiers: ReadonlyMap<string, number> = new Map([
  ['strongly', 1],
  ['firmly', 1],
  ['vigorously', 1],
  ['unequivocally', 1.5],
  ['unreservedly', 1.5],
  ['categorically', 1.5],
  ['utterly', 1],
  ['gravely', 1.5],
  ['deeply', 1],
  ['profoundly', 1],
  ['seriously', 1],
  ['extremely', 1.5],
  ['warmly', 1],
  ['highly', 1],
  ['particularly', 0.5],
  ['urgently', 0.5],
  ['earnestly', 0.5],
])

/** "Strongly" lifts a call upon, a call for and encouragement half a step only: a strong call upon stays below urging. */
export const halfLifted: ReadonlySet<string> = new Set(['Calls upon', 'Calls for', 'Encourages', 'Invites', 'Recommends', 'Requests'])

export const strongestTerms = /^,? in the strongest (?:possible )?terms/
export const strongestTermsRank = 2
