import { placesOf } from '../../text/places.ts'
import { actExchanged, askedActIn, exchangeSign } from '../asked-act.ts'
import { beginningOf } from '../beginning.ts'
import { type Change, keptShare, type Replacement, replacementsAt } from '../change.ts'
import { cooperationWords, letsWork, mechanismServed, whatIsGiven, wholly } from '../lexicon/cooperation.ts'
import { aState } from '../lexicon/roles.ts'
import { fold } from '../passage.ts'
import { defineRule, noOptions, type Observation } from '../rule.ts'
import { addressedClass, clausesIn } from '../verb-change.ts'

export const cooperationLowered = defineRule({
  id: 'cooperation-lowered',
  summary: 'States are asked to do less for a mechanism: a weaker verb, or no longer “fully”',
  category: 'access-removed',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: [cooperationWords], draft: [exchangeSign] },
  rationale:
    'A request that is taken note of is not answered, and access that is considered is not given. The verb before the same access, request or information is compared, and with it the words that say how fully it is done. Which verb comes instead does not matter: one that neither gives nor answers is weaker.',
  options: noOptions,
  messages: {
    verb: {
      weakens: '“{was}” became “{now}”, so that less is asked for the same mechanism',
      strengthens: '“{was}” became “{now}”, so that more is asked for the same mechanism',
    },
    wholly: {
      weakens: '“{was}” was taken out, so that the cooperation asked for may be partial',
      strengthens: '“{now}” was added, so that the cooperation asked for is to be whole',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    const other = anotherAct(change)
    if (other) yield other
    for (const replaced of other || keptShare(change) < standing ? [] : change.replacements) {
      if (!servesMechanism(change, replaced) || !isCall(change, replaced)) continue
      const observed = weakerVerb(change, replaced) ?? lostFullness(change, replaced)
      if (observed) yield observed
    }
  },
})

/** In a rewritten paragraph a verb goes with its sentence. */
const standing = 0.4

const states = new RegExp(`\\b(?:${aState}|parties)\\b`)

/** The State was to let a mechanism work, and is asked for something else. */
function anotherAct(change: Change): Observation<'verb' | 'wholly'> | undefined {
  const acts = actExchanged(change)
  const asked = acts && askedActIn(change.prior)
  if (!acts || !asked || !states.test(change.prior.folded.slice(asked.addressee.start, asked.addressee.end))) return undefined
  const [was, now] = [change.prior, change.draft].map((side, index) => {
    const { start, end } = index === 0 ? acts.was : acts.now
    return side.text.slice(start, end)
  })
  if (was === undefined || now === undefined) return undefined
  if (!mechanismServed.test(fold(was)) || letsWork.test(fold(now)) || now.search(wholly) >= 0) return undefined
  return { message: 'verb', prior: acts.was, draft: acts.now, data: { was: beginningOf(was), now: beginningOf(now) } }
}

/** A call on States; what a mandate holder does in cooperation with others is no cooperation lowered. */
function isCall({ prior }: Change, { prior: { start } }: Replacement): boolean {
  const clause = clausesIn(prior).findLast(({ verb }) => verb.start <= start)
  return clause?.ranks.call !== undefined && addressedClass(prior.folded.slice(clause.object.start, clause.object.end)) === 'call'
}

const reach = 110
const near = 40
const longestVerb = 14

const textOf = (change: Change, side: 'prior' | 'draft', { [side]: { start, end } }: Replacement): string =>
  change[side].folded.slice(start, end).trim()

/** The struck words stand where something is done for a mechanism. */
function servesMechanism({ prior: { folded } }: Change, { prior: { start, end } }: Replacement): boolean {
  const before = folded.slice(0, start).split(/[;\n]/).at(-1) ?? ''
  const [after = ''] = folded.slice(start, end + reach).split(/[;\n]/, 1)
  return mechanismServed.test(before + after) && whatIsGiven.test(before.slice(-near) + after)
}

/** How often a paragraph says that a mechanism is let work: where it says so as often as before, the verb was turned and not lowered. */
const letting = (folded: string): number => folded.split(/[\s,;]+/).filter((word) => letsWork.test(word) || /^react/.test(word)).length

/** What is given or asked follows the verb at once. */
function weakerVerb(change: Change, replaced: Replacement): Observation<'verb' | 'wholly'> | undefined {
  const [was, now] = [textOf(change, 'prior', replaced), textOf(change, 'draft', replaced)]
  if (now === '' || was.split(' ').length > longestVerb || now.split(' ').length > longestVerb) return undefined
  if (letting(change.draft.folded) >= letting(change.prior.folded)) return undefined
  if (!letsWork.test(was) || letsWork.test(now) || now.search(wholly) >= 0 || /^(?:and|or|as well as|including)\b/.test(now))
    return undefined
  const following = change.prior.folded.slice(replaced.prior.end, replaced.prior.end + near)
  if (!whatIsGiven.test(following) && !whatIsGiven.test(was)) return undefined
  return { message: 'verb', prior: replaced.prior, draft: replaced.draft, data: { was, now } }
}

const countOf = (folded: string): number => placesOf(wholly, folded).length

/** An adverb that goes with its verb ("consider favourably" for "grant") is lost only where the new verb does not give. */
function lostFullness(change: Change, replaced: Replacement): Observation<'verb' | 'wholly'> | undefined {
  const { prior, draft } = change
  if (letsWork.test(textOf(change, 'draft', replaced)) && !letsWork.test(textOf(change, 'prior', replaced))) return undefined
  for (const match of prior.folded.slice(replaced.prior.start, replaced.prior.end).matchAll(wholly)) {
    const start = replaced.prior.start + match.index
    const span = { start, end: start + match[0].length }
    const beside = prior.folded.slice(Math.max(0, span.start - near), span.end + near)
    const now = draft.folded.slice(Math.max(0, replaced.draft.start - near), replaced.draft.end + near)
    if (!whatIsGiven.test(beside) || !whatIsGiven.test(now) || countOf(now) >= countOf(beside)) continue
    const isAlone = replacementsAt(change, 'prior', span).every(({ draft: inserted }) => inserted.end - inserted.start <= 1)
    return { message: 'wholly', prior: span, severity: isAlone ? 'low' : 'medium', data: { was: prior.text.slice(span.start, span.end) } }
  }
  return undefined
}
