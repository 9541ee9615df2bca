/** Words that bind against words that only wish, as they replace one another: `must` by `should`. Higher binds more. Our judgement. */
export const modals: ReadonlyMap<string, number> = new Map([
  ['shall', 4],
  ['must', 4],
  ['will', 3.5],
  ['should', 2],
  ['ought', 2],
  ['may', 1],
  ['can', 1],
  ['might', 1],
  ['could', 1],
])

/** How much is asked for: `all necessary measures` against `appropriate measures`. Higher asks for more. Our judgement. */
export const measures: ReadonlyMap<string, number> = new Map([
  ['all', 3],
  ['every', 3],
  ['necessary', 3],
  ['required', 3],
  ['full', 3],
  ['effective', 2.5],
  ['adequate', 2],
  ['appropriate', 1],
  ['suitable', 1],
  ['relevant', 1],
  ['some', 1],
  ['certain', 1],
  ['possible', 1],
  ['feasible', 1],
  ['reasonable', 1],
])

/** The verb of a duty against a weaker one that often takes its place: `ensure` by `promote`. Higher binds more. Our judgement. */
export const dutyVerbs: ReadonlyMap<string, number> = new Map([
  ...[
    'ensure',
    'ensuring',
    'ensures',
    'guarantee',
    'guaranteeing',
    'secure',
    'comply',
    'complying',
    'end',
    'eliminate',
    'prohibit',
    'cease',
  ].map((word): [string, number] => [word, 3]),
  ...[
    'implement',
    'implementing',
    'provide',
    'protect',
    'prevent',
    'fulfil',
    'investigate',
    'prosecute',
    'enforce',
    'adopt',
    'establish',
  ].map((word): [string, number] => [word, 2.5]),
  ...[
    'promote',
    'promoting',
    'facilitate',
    'facilitating',
    'support',
    'supporting',
    'encourage',
    'encouraging',
    'foster',
    'fostering',
    'favour',
    'address',
    'seek',
    'consider',
    'discourage',
    'reduce',
    'limit',
  ].map((word): [string, number] => [word, 1]),
])

/** The words of the three ladders together. */
export const ladderWords: { readonly triggers: readonly string[] } = {
  triggers: [...modals.keys(), ...dutyVerbs.keys(), ...measures.keys()],
}
