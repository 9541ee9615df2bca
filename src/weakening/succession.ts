import { putTogether } from '../mandate/mandate-clause.ts'
import type { Paragraph } from '../resolution/resolution.ts'
import type { Change } from './change.ts'
import { endings } from './lexicon/endings.ts'
import type { MechanismRung } from './lexicon/mechanisms.ts'
import { standstill } from './lexicon/standstill.ts'
import { inPlace, isAlive, type MandateTerms } from './mandate-terms.ts'
import { holds } from './phrase-match.ts'
import { putInPlaceOf } from './put-in-place.ts'
import type { Texts } from './texts.ts'

/** What a draft puts in place of a mechanism that it does not let run. */
export interface Successor {
  readonly paragraph: Paragraph
  /** Undefined where what comes is no mechanism of the ladder: an envoy, a workshop, a desk. */
  readonly rung: MechanismRung | undefined
}

/** What takes over from the mechanism of a clause that lets it run; undefined where it goes on, or where nothing comes instead. */
export function successorOf(was: MandateTerms, texts: Texts): Successor | undefined {
  const { draft, changes } = texts
  const { mechanism } = was
  if (!mechanism || draft.terms.some((now) => goesOn(was, now)) || changes.some((change) => isMerged(mechanism.rung, change)))
    return undefined
  for (const now of draft.terms) {
    const rung = now.action === 'ends' ? undefined : lowerIn(was, now)
    if (rung) return { paragraph: now.paragraph, rung }
  }
  for (const change of changes) {
    const [paragraph] = change.draft.paragraphs
    const isAlone = draft.terms.every((now) => now.paragraph === paragraph)
    if (paragraph && isAlone && givesOtherForm(was, change)) return { paragraph, rung: undefined }
  }
  const [inItsPlace] = putInPlaceOf(was, texts)?.paragraphs ?? []
  return inItsPlace && { paragraph: inItsPlace, rung: undefined }
}

/** "Merge the mandates of both into one mandate of Special Rapporteur": what comes of it has the form of what was. */
const isMerged = ({ pattern }: MechanismRung, { draft: { text, folded } }: Change): boolean =>
  putTogether(text) !== '' && (/\binto\b[^;]*/.exec(folded)?.[0] ?? '').search(pattern) >= 0

/** The draft renews a mechanism of the same rung or higher, and does not put another in its place. */
function goesOn(was: MandateTerms, now: MandateTerms): boolean {
  if (now.action === 'establishes' && otherShape.test(now.folded)) return false
  return isAlive(now) && !inPlace.test(now.folded) && (now.mechanism?.rung.rank ?? 0) >= (was.mechanism?.rung.rank ?? 0)
}

/** The mechanism that comes instead: the lowest named in a clause that replaces, or the one that the clause is about. */
function lowerIn({ mechanism: was }: MandateTerms, now: MandateTerms): MechanismRung | undefined {
  if (!was) return undefined
  const replaces = inPlace.test(now.folded)
  const candidates = replaces ? now.named : now.mechanism ? [now.mechanism] : []
  return candidates
    .map(({ rung }) => rung)
    .filter(({ rank }) => rank < was.rung.rank && (replaces || was.rung.rank - rank >= 1))
    .toSorted((a, b) => a.rank - b.rank)[0]
}

/** Opens with an act of the Council, not with a judgement or a welcome. */
const acts =
  /^(?:(?:also|further|hereby|therefore) )?(?:decides|resolves|agrees|determines|requests|invites|recommends|instructs|mandates|designates|appoints|establishes|creates|charges|tasks|places|turns|gives|moves|puts|reduces|assigns|[a-z]+(?:trusts|fers|gates|verts|forms|names|laces|structures|stitutes|casts|models|grades|scales|merges|sorbs|sumes))\b/

/** A thing in another shape: `restructure it into a`, `in the form of`, `rename`, `shall be succeeded by`, `shall serve as a`. */
const otherShape =
  /\binto (?:an? |the |part of )|\bin the (?:form|shape|guise) of\b|\bby way of (?:an? |the )|\bre-?(?:nam|titl|styl|designat|structur|organi[sz]|constitut|configur|cast|model|classif|purpos)(?:e|es|ed|ing|ation)?\b|\b(?:succeeded|supplanted|superseded|replaced|performed|discharged|assumed|exercised|carried (?:out|on|forward)|continued|taken over)\b[^;]{0,60}? by (?:an? |the )|\b(?:act|serve|function|operate|continue) (?:[a-z]+ )?as an? /

/** What a mechanism does, as the thing that passes on, told right before the mechanism: `the questions so far placed before the`. */
const itsWork =
  /\b(?:functions?|tasks?|work|questions?|matters?|issues?|responsibilit(?:y|ies)|activit(?:y|ies)|duties|role|remit|portfolio|files?|subjects?|topics?|competences?|powers?) (?:and [a-z]+ )?(?:[a-z]+ ){0,5}?(?:of|by|to|before|under|with) (?:the |its )?(?:[a-z]+ ){0,3}?$/
/** A request to the mechanism itself, up to its name. */
const asksIt = /^(?:(?:also|further) )?(?:requests|invites|instructs|recommends that|mandates) (?:the |its )?(?:[a-z]+ ){0,3}$/

/**
 * True where a new or rewritten paragraph, opened by an act of the Council, names the mechanism, neither renews nor ends nor suspends it,
 * and gives it or its work another shape or other hands. What comes need be no body that we know.
 */
function givesOtherForm({ mechanism }: MandateTerms, { part, kind, prior, draft: { folded } }: Change): boolean {
  if (!mechanism || part !== 'operative' || kind === 'removed' || !acts.test(folded)) return false
  const name = folded.search(mechanism.rung.pattern)
  if (name < 0 || asksIt.test(folded.slice(0, name)) || renews.test(folded)) return false
  if (holds(endings, folded) || holds(standstill, folded)) return false
  return [otherShape, inPlace].some((words) => words.test(folded) && !words.test(prior.folded)) || itsWork.test(folded.slice(0, name))
}

const renews = /\b(?:extend|renew|prolong)/
