/** A word of an instruction, lower case: `kind` tells what it can be part of. */
export interface Token {
  readonly kind: 'word' | 'number' | 'letter' | 'quotation' | 'mark'
  /** For a letter without brackets (`c` for `(c)`), for a quotation its position in the list. */
  readonly value: string
}

export type ActionVerb = 'delete' | 'insert' | 'replace' | 'move' | 'renumber'

const spellings: Readonly<Record<ActionVerb, string>> = {
  delete: 'delete deleted deletes deleting deletion omission omit omitted remove removed strike struck',
  insert: 'add added adding adds append include included insert inserted inserting insertion inserts addition',
  replace:
    'amend amended change changed modified modify read reads replace replaced replacement replaces replacing reword substitute substituted',
  move: 'move moved',
  renumber: 'renumber renumbered',
}

const verbs: ReadonlyMap<string, ActionVerb> = new Map(
  (Object.keys(spellings) as ActionVerb[]).flatMap((verb) => spellings[verb].split(' ').map((word): [string, ActionVerb] => [word, verb])), // the keys of the record above
)

/** What a word asks to be done; undefined for other words. */
export const actionOf = (word: string): ActionVerb | undefined => verbs.get(word)

const fillers = new Set(
  `, : a adjective adverb also an as be chapeau current directly draft entirety existing expression expressions follows following immediately is it its namely new noun of
  out phrase phrases reading resolution sentence shall should so term terms text the then thereof to verb which word wording words would`.split(
    /\s+/,
  ),
)

/** True for a word that carries nothing of a change. `not` and its like are missing: an instruction with a word unknown here is not understood. */
export const isFiller = (word: string): boolean => fillers.has(word)

const token =
  /(?<quotation>\ue000\d{1,4}\ue001)|\((?<letter>[a-z]{1,5})\)|(?<ordinal>\d{1,3}(?:st|nd|rd|th)\b)|(?<number>\d{1,4})|(?<word>[a-z]{1,30}(?:-[a-z]{1,30})?)|(?<mark>[^\s])/g

/** The words of an instruction whose quotations are taken out. */
export function tokensOf(skeleton: string): Token[] {
  return [...skeleton.toLowerCase().matchAll(token)].map(({ groups = {} }): Token => {
    if (groups.quotation) return { kind: 'quotation', value: groups.quotation.slice(1, -1) }
    if (groups.letter) return { kind: 'letter', value: groups.letter }
    if (groups.number) return { kind: 'number', value: groups.number }
    if (groups.mark) return { kind: 'mark', value: groups.mark }
    return { kind: 'word', value: groups.word ?? groups.ordinal ?? '' }
  })
}
