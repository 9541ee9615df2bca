/**
 * How the paragraphs of a resolution open (UN Editorial Manual, part on resolutions): a preambular paragraph with a participle or an
 * adjective, an operative paragraph with a verb in the present tense. The lists hold what the Council's texts of 2009 to 2024 use.
 */

/** Words before the verb that say nothing but `once more`. */
const sequenceWords = new Set(['also', 'further', 'again', 'equally', 'likewise', 'moreover', 'finally', 'lastly', 'once'])

/** Adverbs that raise the strength of the word that follows. */
const intensifiers = new Set([
  'strongly',
  'deeply',
  'gravely',
  'seriously',
  'profoundly',
  'extremely',
  'highly',
  'warmly',
  'firmly',
  'fully',
  'urgently',
  'unequivocally',
  'categorically',
  'particularly',
  'greatly',
  'increasingly',
  'resolutely',
  'sincerely',
  'vehemently',
])

const operativeVerbs = new Set(
  `accepts acknowledges adopts affirms agrees appeals applauds appoints appreciates approves asks asserts assures authorizes authorises
  bears believes calls commends commits concludes concurs condemns confirms congratulates considers continues decides declares defers
  demands denounces deplores determines directs draws emphasizes emphasises encourages endorses establishes expresses extends
  gives highlights hopes insists instructs invites joins looks notes objects pays pledges proclaims proposes reaffirms realizes recalls
  recognizes recognises recommends recommits reconfirms re-emphasizes regrets reiterates rejects remains reminds renews repeats requests
  resolves shares stresses suggests supports takes thanks underlines underscores urges warns welcomes`.split(/\s+/),
)

/** Openers of preambular paragraphs that do not end in -ing. */
const preambularAdjectives = new Set(
  `alarmed appalled aware cognizant cognisant concerned conscious convinced dedicated determined dismayed disturbed encouraged gratified
  grieved guided horrified inspired mindful motivated outraged resolved saddened satisfied shocked troubled`.split(/\s+/),
)

/** Words in -ing that open other things than a preambular paragraph. */
const notParticiples = new Set([
  'during',
  'following',
  'pending',
  'concerning',
  'regarding',
  'training',
  'meeting',
  'funding',
  'monitoring',
])

const openingWords = /^[“"‘'(]{0,2}(?<words>[A-Z][A-Za-z-]{0,30}(?:,? [A-Za-z-]{1,30}){0,3})/

/** The word that carries the opening, lower case: the first that is neither a sequence word nor an intensifier. Empty where no capital opens the text. */
function carryingWord(text: string): string {
  const words = openingWords.exec(text)?.groups?.words ?? ''
  for (const word of words.toLowerCase().split(/,? /)) if (!sequenceWords.has(word) && !intensifiers.has(word)) return word
  return ''
}

/** True where the text opens as an operative paragraph does: `Decides`, `Also strongly condemns`. */
export const opensOperative = (text: string): boolean => operativeVerbs.has(carryingWord(text))

/** True where the text opens as a preambular paragraph does: `Recalling`, `Deeply concerned`, `Guided`. */
export function opensPreambular(text: string): boolean {
  const word = carryingWord(text)
  return preambularAdjectives.has(word) || (word.endsWith('ing') && word.length > 4 && !notParticiples.has(word))
}
