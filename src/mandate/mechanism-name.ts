import type { Mandate, MechanismKind } from './mandate.ts'
import { nameWords } from './name-agreement.ts'

/** A place in a text that speaks of a mechanism, by name (`Special Rapporteur on the right to food`) or without one (`the Special Rapporteur`). */
export interface MechanismMention {
  readonly kind: MechanismKind
  /** The words after the noun that may be its name, in order; empty where none follow. */
  readonly words: readonly string[]
}

const nouns: readonly { readonly kind: MechanismKind; readonly words: string }[] = [
  { kind: 'expert mechanism', words: '(?:independent )?expert mechanism' },
  { kind: 'special rapporteur', words: 'special rapporteur' },
  { kind: 'other', words: 'intergovernmental working group' },
  { kind: 'working group', words: 'working group(?: of experts)?' },
  { kind: 'fact-finding mission', words: 'fact-finding mission' },
  { kind: 'investigative mechanism', words: '(?:investigative|independent|ongoing) mechanism' },
  {
    kind: 'commission of inquiry',
    words: 'commission of inquiry|commission on human rights(?= in\\b)|commission of (?:[\\w-]+ ){0,4}experts',
  },
  { kind: 'group of experts', words: '(?:group|team) of (?:[\\w-]+ ){0,6}experts' },
  { kind: 'independent expert', words: 'independent (?:human rights )?expert' },
  { kind: 'other', words: '(?:office of the )?(?:united nations )?high commissioner(?: for human rights)?' },
]
const anyNoun = new RegExp(nouns.map(({ words }, index) => `(?<n${index}>\\b(?:${words})\\b)`).join('|'), 'gi')

/** A name follows at once; `in order to` and `for a period of` begin no name. */
const beginsName =
  /^\s*(?:on|in the field of|to advance|to (?=(?:the )?[A-Z])|in (?!order\b|accordance\b|its\b|the performance\b)|for (?!a\b|an\b|the period\b|one\b|two\b|three\b|nine\b))\s*/
const nameReach = 300

/** The mechanisms that a text speaks of, in its order. */
export function mechanismMentions(text: string): readonly MechanismMention[] {
  return [...text.matchAll(anyNoun)].map((found) => {
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + nameReach)
    const kind = nouns.find((_, index) => found.groups?.[`n${index}`] !== undefined)?.kind ?? 'other'
    return { kind, words: beginsName.test(after) ? nameWords(after) : [] }
  })
}

/** A name of a mechanism in the catalogue: its title, or an alias that names it in full. */
export interface MechanismName {
  readonly kind: MechanismKind
  readonly words: readonly string[]
}

/** The full names of a mandate: its title and those aliases that open with a mechanism (`Commission of Inquiry on Burundi`). */
export function mechanismNames({ title, aliases }: Mandate): readonly MechanismName[] {
  return [title, ...aliases].flatMap((name) => {
    const [mention] = mechanismMentions(name)
    return mention && mention.words.length > 0 ? [mention] : []
  })
}
