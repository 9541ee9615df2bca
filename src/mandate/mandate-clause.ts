import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { oncePer } from '../text/once-per.ts'

export type MandateAction = 'extends' | 'establishes' | 'ends' | 'replaces'

/** An operative paragraph that decides about the life of a mandate: `Decides to extend the mandate of ...`. */
export interface MandateClause {
  readonly action: MandateAction
  readonly paragraph: Paragraph
  /** The decision itself, without what the paragraph goes on to ask of others; a sub-paragraph of `Decides:` is given its verb. */
  readonly text: string
}

/** A paragraph says what it decides at its beginning; what follows are tasks and reports. */
const clauseReach = 700
const actReach = 200

const mechanism =
  /special rapporteur|independent (?:human rights )?expert|working group|commission of inquiry|commission on human rights in|fact-finding mission|(?:group|team) of (?:[\w-]+ ){0,6}experts|commission of (?:[\w-]+ ){0,4}experts|expert mechanism|(?:investigative|independent) mechanism/i
const mandate = /\bmandates?\b|\bcapacity of the Office\b/i

/** From here on others are asked for something: they are not what the decision is about. */
const furtherRequests = /,? and (?:(?:also|further) )?(?:requests|calls upon|invites|encourages|urges)\b.*$/is

/** `renews its commitment` and its like decide about no mandate. */
const renewsSomethingElse = /^(?:(?:also|further) )?renews (?:its|the) (?:commitment|request|call|invitation|appeal|determination)/i

/** How each act is worded; the first to stand in the clause says what the clause does. */
const acts: readonly { readonly action: MandateAction; readonly words: RegExp; readonly object: RegExp }[] = [
  { action: 'extends', words: /\b(?:extend(?:s|ed)?|renew(?:s|ed)?|prolong(?:s|ed)?|continue the mandate)\b/i, object: mandate },
  {
    action: 'establishes',
    words: /\b(?:(?:re-?)?establish(?:es|ed)?|appoints?|creates?|sets? up|dispatch|designate)\b/i,
    object: mechanism,
  },
  {
    action: 'ends',
    words:
      /\b(?:to|not|be|is|are|shall) (?:\w+ly )?(?:end(?:ed)?|terminated?|discontinued?|conclude[d]?|abolish(?:ed)?|dissolved?)\b|\bnot (?:to )?(?:renew|extend)|^(?:ends|terminates|discontinues)\b/i,
    object: mandate,
  },
  {
    action: 'replaces',
    words:
      /\b(?:to|be|is|are|shall) (?:\w+ly )?(?:replaced?|merged?|combined?|consolidated?|transform(?:ed)?|transfer(?:red)?)\b|^(?:merges|replaces)\b/i,
    object: mandate,
  },
]

/** The part of a paragraph in which something is decided: after `Decides`, or a paragraph that opens with the act itself. */
const deciding = /\b(?:decides|agrees|resolves)\b/i
const actingItself = /^(?:(?:also|further) )?(?:extends|renews|establishes|terminates|ends|discontinues|merges|replaces)\b/i
const establishing = /\b(?:establish|appoint|dispatch|designate|extend)\b/i
const asking = /^(?:(?:also|further) )?requests (?:the )?(?:President|(?:United Nations )?High Commissioner|Office|Secretary-General)\b/i

/** Words that put mandates together: `merge`, `integrate into it`, `into a single mandate`. */
const together =
  /\b(?:merg(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|consolidat(?:e|es|ed|ing)|absorb(?:s|ed|ing)?|subsum(?:e|es|ed|ing)|incorporat(?:e|es|ed|ing)|(?:one|single|joint) mandate)\b/i

/** What a clause puts together is named right after it says so. */
const togetherReach = 240

/** From where a clause says that it puts mandates together, the words that name them; empty where it does not. */
export function putTogether(text: string): string {
  const at = text.slice(0, clauseReach).search(together)
  return at < 0 ? '' : text.slice(at, at + togetherReach)
}

/** The clauses of a text that extend, establish, end or replace a mandate, in its order. */
export const mandateClauses = oncePer((resolution: Resolution): readonly MandateClause[] => {
  const chapeaux = new Map(resolution.paragraphs.map((paragraph) => [paragraph.label, paragraph.text]))
  return resolution.paragraphs
    .filter((paragraph) => paragraph.part === 'operative')
    .flatMap((paragraph) => {
      const text = `${decidesOf(paragraph.parent === null ? undefined : chapeaux.get(paragraph.parent))}${paragraph.text}`
      const action = mandateAction(text.slice(0, clauseReach))
      return action ? [{ action, paragraph, text: text.replace(furtherRequests, '') }] : []
    })
})

/** `Decides ` for what stands below a bare `Decides:`; empty elsewhere. */
function decidesOf(chapeau: string | undefined): string {
  return chapeau !== undefined && /\bdecides(?: to)?\s*:?$/i.test(chapeau) ? 'Decides ' : ''
}

function mandateAction(text: string): MandateAction | undefined {
  if (renewsSomethingElse.test(text)) return undefined
  const decided = decidedPart(text)
  if (decided === undefined) return undefined
  const opening = decided.slice(0, actReach)
  const named = acts
    .map(({ action, words, object }) => ({ action, at: object.test(decided) ? opening.search(words) : -1 }))
    .filter(({ at }) => at >= 0)
  return named.toSorted((one, other) => one.at - other.at)[0]?.action
}

function decidedPart(text: string): string | undefined {
  const decides = deciding.exec(text)
  if (decides) return text.slice(decides.index)
  if (actingItself.test(text)) return text
  return asking.test(text) && establishing.test(text.slice(0, actReach)) ? text : undefined
}
