/**
 * How the paragraphs of a resolution open (UN Editorial Manual, part on resolutions): a preambular paragraph with a participle or an
 * adjective, an operative paragraph with a verb in the present tense. The lists hold what the Council's texts of 2009 to 2024 use.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words beside the verb that only place the paragraph in a chain: they change when a paragraph is moved or inserted. */
export const sequenceWords = words('also further again equally likewise moreover finally lastly once additionally')

/** Adverbs that raise or lower the strength of the verb. */
export const strengthAdverbs = words(
  `strongly deeply gravely seriously profoundly extremely highly warmly firmly fully urgently unequivocally categorically particularly
  greatly increasingly resolutely sincerely vehemently respectfully deeply unreservedly`,
)

const operativeVerbs = words(
  `accepts acknowledges adopts affirms agrees anticipates appeals applauds appoints appreciates approves asks asserts assures authorises
  authorizes bears believes calls commends commits concludes concurs condemns confirms congratulates considers continues decides declares
  defers demands denounces deplores determines directs draws emphasises emphasizes encourages endorses establishes expresses extends gives
  highlights hopes insists instructs invites joins looks notes objects pays pledges proclaims proposes re-emphasizes reaffirms realizes
  recalls recognises recognizes recommends recommits reconfirms regrets reiterates rejects remains reminds renews repeats requests resolves
  salutes shares stresses suggests supports takes terminates thanks trusts underlines underscores urges warns welcomes`,
)

/** Openers of preambular paragraphs that do not end in -ing. */
const preambularAdjectives = words(
  `alarmed appalled aware cognisant cognizant concerned conscious convinced dedicated determined dismayed disturbed encouraged gratified
  grieved guided horrified inspired mindful motivated outraged resolved saddened satisfied shocked troubled`,
)

/** Words in -ing that open other things than a preambular paragraph. */
const notParticiples = words('during following pending concerning regarding training meeting funding monitoring')

export const isOperativeVerb = (word: string): boolean => operativeVerbs.has(word)

export const isPreambularOpener = (word: string): boolean =>
  preambularAdjectives.has(word) || (word.endsWith('ing') && word.length > 4 && !notParticiples.has(word))

const openingWords = /^[“"‘'(]{0,2}(?<words>[A-Z][A-Za-z-]{0,30}(?:,? [A-Za-z-]{1,30}){0,3})/

/** The word that carries the opening, lower case: the first that is neither a sequence word nor an adverb. Empty where no capital opens the text. */
function carryingWord(text: string): string {
  const opening = openingWords.exec(text)?.groups?.words ?? ''
  for (const word of opening.toLowerCase().split(/,? /)) if (!sequenceWords.has(word) && !strengthAdverbs.has(word)) return word
  return ''
}

/** True where the text opens as an operative paragraph does: `Decides`, `Also strongly condemns`. */
export const opensOperative = (text: string): boolean => isOperativeVerb(carryingWord(text))

/** True where the text opens as a preambular paragraph does: `Recalling`, `Deeply concerned`, `Guided`. */
export const opensPreambular = (text: string): boolean => isPreambularOpener(carryingWord(text))
