import { anyOf } from './pattern.ts'

/** Who acts, as parts of patterns over folded text. */
export const aHolder = anyOf(
  ...['special rapporteurs?', 'independent experts?', 'working groups?', 'mandate[- ]holders?', 'special procedures', 'rapporteurs?'],
  ...['commission (?:of|on)', 'the commission', 'fact-finding mission', 'the mission', 'group of (?:[a-z]+ ){0,3}?experts', 'mechanism'],
  'experts?',
)
export const aState = anyOf(
  ...['states?', 'governments?', 'authorit(?:y|ies)', 'countr(?:y|ies)', 'capitals?', 'delegations?', 'ambassadors?', 'ministr(?:y|ies)'],
)

/** How a paragraph opens that decides, asks or lays down. */
export const laysDown =
  /^(?:(?:also|further|hereby) )?(?:decides|agrees|resolves|determines|requests|requires|asks|instructs|calls (?:up)?on|invites|encourages|urges|recommends|establishes|creates|sets up|appoints|designates|entrusts|mandates|expects|proposes|suggests|stresses|emphasi[sz]es|underlines|underscores|affirms|reaffirms|reiterates|considers|recalls|notes|reminds|insists|questions|doubts|takes note(?=[^;]{0,140},? and (?:also )?(?:requests|decides|agrees|invites))|specifies|clarifies|declares|is of the (?:view|opinion))\b/

/** One of these stands wherever a mandate holder is named. */
export const holderWords = [
  ...['rapporteur', 'rapporteurs', 'expert', 'experts', 'holder', 'holders', 'mandate-holder', 'mandate-holders', 'mandate', 'procedures'],
  ...['group', 'groups', 'commission', 'mission', 'mechanism'],
]
