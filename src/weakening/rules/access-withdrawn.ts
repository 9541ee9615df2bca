import type { Span } from '../../text/span.ts'
import { type Change, keptShare, replacementsAt } from '../change.ts'
import { accessGrants, answers, powersOfAccess } from '../lexicon/access.ts'
import type { Phrase } from '../lexicon/phrase.ts'
import { aHolder } from '../lexicon/roles.ts'
import { isEmpty, overlaps, type Passage } from '../passage.ts'
import { gained, holds, matchesIn, touches } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'
import { type Stem, stemsOf } from '../stems.ts'
import { chapeauOf, isTakenBack } from '../task-list.ts'
import type { Texts } from '../texts.ts'
import { addressedClass, clausesIn } from '../verb-change.ts'

const keptElsewhere = 0.6

export const accessWithdrawn = defineRule({
  id: 'access-withdrawn',
  summary: 'A call for access, visits, private meetings or answers is gone',
  category: 'access-removed',
  severity: 'high',
  part: 'operative',
  kinds: ['edited', 'removed'],
  watches: { prior: accessGrants },
  rationale:
    'A mechanism that cannot come in, meet people in private or get answers works from afar. The call is compared over the whole draft: one that stands in another paragraph has moved.',
  options: noOptions,
  messages: {
    withdrawn: {
      weakens: 'The draft no longer asks for this access or cooperation',
      strengthens: 'The draft asks for this access or cooperation anew',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    if (change.kind === 'removed') {
      const power = powerOfMandate(change, texts)
      if (power) yield { message: 'withdrawn', prior: power, draft: null }
      if (power) return
      const span = paragraphOnAccess(change)
      if (
        span &&
        !isAskedElsewhere(change, span, texts) &&
        !reliefIsLetIn(change, span, texts) &&
        texts.draft.shareHeld(change.prior.text) < keptElsewhere
      ) {
        yield { message: 'withdrawn', prior: span, draft: null, severity: severityOf(change, span) }
      }
      return
    }
    if (change.kind !== 'edited') return
    for (const { phrase, span } of gained(change, powersOfAccess, 'prior')) {
      if (holds([phrase], change.draft.folded) || texts.changes.some((other) => other !== change && gainsAny(other, phrase))) continue
      if ((isAskedOfStates(change, span) || isTask(change, texts)) && !reliefIsLetIn(change, span, texts))
        yield { message: 'withdrawn', prior: span, severity: 'medium' }
    }
    for (const { phrase, span } of gained(change, [answers], 'prior')) {
      if (texts.changes.some((other) => other !== change && gainsAny(other, phrase))) continue
      if (isCutWhole(change, span) && isAskedOfStates(change, span)) yield { message: 'withdrawn', prior: span, severity: 'medium' }
    }
  },
})

/** A lettered task of a mandate by which it saw for itself, and no longer does: others are not asked, but it has the power no more. */
const isTask = ({ prior: { paragraphs } }: Change, texts: Texts): boolean =>
  paragraphs[0] !== undefined && chapeauOf(paragraphs[0], texts) !== undefined

/** Answers are asked for in many words; only where nothing came in their place are they asked for no more. */
const isCutWhole = (change: Change, span: Span): boolean =>
  replacementsAt(change, 'prior', span).every(({ draft }) => isEmpty(draft)) && keptShare(change) >= standing
const standing = 0.45

/** Every grant of the call is made, to much the same, by a paragraph that gained it: the call moved, be it into a longer one. */
function isAskedElsewhere(change: Change, call: Span, texts: Texts): boolean {
  const made = accessGrants.flatMap((grant) => {
    const [first] = matchesIn(change.prior, grant).filter((span) => overlaps(span, call))
    return first ? [{ grant, to: around(change.prior, first) }] : []
  })
  return made.every(({ grant, to }) =>
    texts.changes.some(
      (other) =>
        other !== change &&
        other.kind !== 'removed' &&
        [...gained(other, [grant])].some(({ span }) => shares(to, around(other.draft, span))),
    ),
  )
}

/** Humanitarian access is demanded still, whichever verb demands it: other words of access are new in a call of the draft. */
const relief = /\bhumanitarian\b[^;]{0,60}\baccess\b|\baccess\b[^;]{0,60}\bhumanitarian\b/
function reliefIsLetIn({ prior }: Change, { start, end }: Span, texts: Texts): boolean {
  if (!relief.test(prior.folded.slice(start, end + reach))) return false
  return texts.changes.some(
    ({ kind, part, draft, words }) =>
      kind !== 'removed' &&
      part === 'operative' &&
      (words.draft.has('unhindered') || words.draft.has('unimpeded')) &&
      relief.test(draft.folded),
  )
}

/** Who is granted what, in characters after the grant. */
const reach = 90
const around = ({ folded }: Passage, { start, end }: Span): ReadonlySet<Stem> => stemsOf(folded.slice(start, end + reach))

function shares(these: ReadonlySet<Stem>, those: ReadonlySet<Stem>): boolean {
  let shared = 0
  for (const stem of these) if (those.has(stem)) shared++
  return 2 * shared >= Math.min(these.size, those.size)
}

/** A visit that the mandate holder made, or a task of his own, is no call. */
function isAskedOfStates(change: Change, { start }: Span): boolean {
  const clause = clausesIn(change.prior).findLast(({ verb }) => verb.end <= start)
  return (
    clause !== undefined &&
    (clause.ranks.call ?? 0) >= leastAsking &&
    !asksHolder.test(change.prior.folded.slice(clause.object.start, clause.object.end))
  )
}

const asksHolder = new RegExp(`^ ?(?:the |all )?(?:[a-z]+ ){0,2}?${aHolder}\\b`)

const leastAsking = 3.5

const gainsAny = (change: Change, phrase: Phrase): boolean => [...gained(change, [phrase])].length > 0

/** A lettered task of a mandate by which it sees for itself, and that gave way to another task; one that is gone alone is a task lost like others. */
function powerOfMandate(change: Change, texts: Texts): Span | undefined {
  const [task] = change.prior.paragraphs
  if (!task || task.depth === 0 || !change.opposite || !isTakenBack(task, texts) || texts.draft.shareHeld(task.text) >= keptElsewhere)
    return undefined
  return powersOfAccess.some((power) => touches(change, 'prior', power) && matchesIn(change.prior, power).length > 0)
    ? { start: 0, end: change.prior.text.length }
    : undefined
}

/** The call of a removed paragraph that is about access; undefined for praise of cooperation and for paragraphs about something else. */
function paragraphOnAccess(change: Change): Span | undefined {
  const held = accessGrants.filter(
    (grant) =>
      touches(change, 'prior', grant) &&
      matchesIn(change.prior, grant).length > 0 &&
      (grant.name !== 'meetings in private' || mechanism.test(change.prior.folded)),
  )
  if (held.length === 0) return undefined
  const call = clausesIn(change.prior).find(({ ranks, object }) => {
    const asked = change.prior.folded.slice(object.start, object.end)
    return (ranks.call ?? 0) >= leastAsking && addressedClass(asked) === 'call' && holds(held, asked)
  })
  return call && { start: call.verb.start, end: call.object.end }
}

/** Access, visits and private meetings of a mechanism of the Council are its powers; other access is a duty of States. */
const mechanism =
  /\b(?:special rapporteurs?|mandate[- ]holders?|commission (?:of|on)|the commission|fact-finding mission|the mission|mechanisms?|office of the|high commissioner|working group|special procedures|independent experts?|group of experts)\b/

function severityOf(change: Change, span: Span): 'high' | 'medium' {
  const asked = change.prior.folded.slice(span.start, span.end)
  return holds(powersOfAccess, asked) && mechanism.test(asked) && !/\bhumanitarian\b/.test(asked) ? 'high' : 'medium'
}
