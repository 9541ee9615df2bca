import type { Span } from '../../text/span.ts'
import { type Change, keptShare, type Replacement } from '../change.ts'
import { isDated } from '../dated.ts'
import { protectedMatters } from '../lexicon/protected-matters.ts'
import { lowered } from '../lowered.ts'
import { isDelivered } from '../one-off.ts'
import { hasWords, wordsOf } from '../passage.ts'
import { defineRule, noOptions } from '../rule.ts'
import { stemsOf } from '../stems.ts'
import { addressedClass, clausesIn } from '../verb-change.ts'

export const actDropped = defineRule({
  id: 'act-dropped',
  summary: 'Of several acts that a paragraph asks for, one is taken out',
  category: 'task-deleted',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  rationale:
    'A cut hides best in a paragraph that stands. Only a whole act with its object counts, cut from beside acts that stay and asked for nowhere else in the draft; what was to be done once and was due is done.',
  general: true,
  options: noOptions,
  messages: {
    dropped: {
      weakens: '“{act}” was taken out of what this paragraph asks for; the acts beside it stand',
      strengthens: '“{act}” was added to what this paragraph asks for',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0 || keptShare(change) < standing) return
    for (const replaced of change.replacements) {
      const act = actCut(change, replaced) ?? seriesCut(change, replaced) ?? requestCut(change, replaced)
      if (!act || !isAsked(change, act)) continue
      const text = change.prior.text.slice(act.start, act.end)
      if (standsInParagraph(change, act)) continue
      if (isDelivered(change.prior.folded, texts) || texts.draft.shareHeld(text) >= keptElsewhere) continue
      yield {
        message: 'dropped',
        prior: act,
        data: { act: text },
        ...lowered(weighsLess(change, act) ? 'slight-act' : undefined),
      }
    }
  },
})

/** In a rewritten paragraph an act goes with its sentence. */
const standing = 0.35
const keptElsewhere = 0.5

/** An act of fewer words is a verb of a series; one of more is a paragraph of its own. */
const leastWords = 4
const mostWords = 40

/** `[-to repeal the law, and -]to compensate`, `[-repeal the law and to -]compensate`, `to compensate[-, and to repeal the law-]`: a whole act, parted from its neighbours by a joiner. */
const before = /^\s*(?:to )?(?<act>[a-z]+ .*?),?(?: and| as well as| together with)?(?: to)?\s*$/s
const after = /^\s*,? ?(?:and |as well as )to (?<act>[a-z]+ .*?)\s*,?$/s
const endsJoined = /(?:,| and|, to| and to| as well as(?: to)?)\s*$/
const beginsJoined = /^\s*(?:,? ?and\b|,? ?as well as\b)/
/** Not the verb of an act: "to the Council", "to that end". */
const noVerb =
  /^(?:the|an?|its|their|his|her|this|that|these|those|all|any|such|which|be|of|in|on|for|with|by|at|from|and|or|states?|governments?|other|human)\b/
/** What makes an infinitive depend on the words before it: "resources to", "in order to", "with a view to". */
const dependent =
  /\b(?:order|as|view|aim|efforts?|resources|assistance|support|necessary|need|ability|right|measures|steps|so|access|commitment|obligations?|regard|continue|able|required|mandate)\s*$/

function actCut({ prior, draft }: Change, replaced: Replacement): Span | undefined {
  if (wordsOf(draft.folded.slice(replaced.draft.start, replaced.draft.end)).length > 0) return undefined
  const struck = prior.folded.slice(replaced.prior.start, replaced.prior.end)
  const lead = prior.folded.slice(Math.max(0, replaced.prior.start - 40), replaced.prior.start)
  const startsWithTo = /^\s*to /.test(struck)
  const leadsWithTo = / to\s*$/.test(lead) && !startsWithTo
  const match = beginsJoined.test(struck) ? after.exec(struck) : startsWithTo || leadsWithTo ? before.exec(struck) : undefined
  const act = match?.groups?.act
  if (act === undefined || noVerb.test(act) || (!beginsJoined.test(struck) && !endsJoined.test(struck))) return undefined
  if (dependent.test(beginsJoined.test(struck) ? '' : lead.replace(/ to\s*$/, ''))) return undefined
  const length = wordsOf(act).length
  if (length < leastWords || length > mostWords || act.includes(';')) return undefined
  const start = replaced.prior.start + struck.indexOf(act)
  return { start, end: start + act.length }
}

/** `to [-assess, monitor and -]report`: the first verbs of a series, two or more. */
const series = /^\s*(?<verbs>[a-z]{3,}(?:,? (?:and )?[a-z]{3,}){1,3}),?(?: and)?\s*$/

function seriesCut({ prior, draft }: Change, replaced: Replacement): Span | undefined {
  if (hasWords(draft.folded.slice(replaced.draft.start, replaced.draft.end))) return undefined
  const struck = prior.folded.slice(replaced.prior.start, replaced.prior.end)
  const verbs = series.exec(struck)?.groups?.verbs
  if (verbs === undefined || !verbs.includes(',') || !endsJoined.test(struck) || noVerb.test(verbs)) return undefined
  if (!/ to\s*$/.test(prior.folded.slice(Math.max(0, replaced.prior.start - 4), replaced.prior.start))) return undefined
  const start = replaced.prior.start + struck.indexOf(verbs)
  return { start, end: start + verbs.length }
}

/** `;[- and requests the Working Group to examine the forms of this practice-]`: a request that stood beside another, cut with its verb. */
function requestCut({ prior, draft }: Change, replaced: Replacement): Span | undefined {
  if (hasWords(draft.folded.slice(replaced.draft.start, replaced.draft.end))) return undefined
  const clause = clausesIn(prior).find(
    ({ verb, leading }) =>
      !leading &&
      verb.start >= replaced.prior.start &&
      verb.end <= replaced.prior.end &&
      !hasWords(prior.folded.slice(replaced.prior.start, verb.start).replace(joiners, '')),
  )
  if (!clause || replaced.prior.end < clause.object.end - longestEnd) return undefined
  const { start } = clause.object
  const end = Math.min(clause.object.end, replaced.prior.end)
  return wordsOf(prior.folded.slice(start, end)).length >= leastWords ? { start, end } : undefined
}

/** What joins a request to the one before it. */
const joiners = /\b(?:and|as well as|also|further|in (?:this|that) (?:regard|respect|context))\b/g
/** A request that is cut is cut to its end, but for what ends the paragraph. */
const longestEnd = 3

const leastAsking = 3

/** The act stands in what States or organs are asked, directly under the verb. */
function isAsked({ prior }: Change, { start }: Span): boolean {
  const clause = clausesIn(prior).findLast(({ verb }) => verb.end <= start)
  return Math.max(clause?.ranks.call ?? 0, clause?.ranks.task ?? 0) >= leastAsking
}

/** An act of States that is only encouraged or protects nobody, and what an organ is to prepare once, weigh less. */
function weighsLess({ prior }: Change, { start, end }: Span): boolean {
  const clause = clausesIn(prior).findLast(({ verb }) => verb.end <= start)
  const isTask = clause !== undefined && addressedClass(prior.folded.slice(clause.object.start, clause.object.end)) === 'task'
  const act = prior.folded.slice(start, end)
  if (isTask) return !standingTask.test(act)
  return (clause?.ranks.call ?? 0) <= encouragement || !protectedMatters.test(act) || isDated(act)
}

/** The paragraph still asks for it in another order: most of the act's words stand in it. */
const mostlyKept = 0.6
function standsInParagraph({ prior, draft }: Change, { start, end }: Span): boolean {
  const [act, left] = [stemsOf(prior.folded.slice(start, end)), stemsOf(draft.folded)]
  return act.size >= leastWords && [...act].filter((stem) => left.has(stem)).length >= mostlyKept * act.size
}

const encouragement = 5

/** What a mechanism does for those whom it serves. Our judgement. */
const standingTask =
  /\b(?:monitor|receiv|gather|collect|document|transmit|visit|publish|make public|urgent appeals|complaints?|communications?|examin|verif|follow up|inquir)/
