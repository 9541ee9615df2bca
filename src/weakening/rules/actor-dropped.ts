import { placesOf } from '../../text/places.ts'
import type { Span } from '../../text/span.ts'
import { type Change, keptShare, type Replacement, replacementsAt, type Side } from '../change.ts'
import { isDated } from '../dated.ts'
import { type Actor, actors, statusWords, umbrella, widerNames } from '../lexicon/actors.ts'
import { lowered } from '../lowered.ts'
import { isDelivered } from '../one-off.ts'
import { overlaps, wordsOf } from '../passage.ts'
import { defineRule, noOptions } from '../rule.ts'
import type { Texts } from '../texts.ts'
import { named } from '../told.ts'
import { touchedBy } from '../touched.ts'
import { clausesIn, openingIn } from '../verb-change.ts'
import { wasThemeOfYear } from '../yearly-theme.ts'

/** A longer stretch that goes is a clause that goes; other rules speak of it unless it was a list. */
const longestStretch = 12
const aList = 2

export const actorDropped = defineRule({
  id: 'actor-dropped',
  summary: 'Somebody named in a list is named no more',
  category: 'actor-dropped',
  severity: 'medium',
  part: 'any',
  kinds: ['edited', 'removed'],
  watches: { prior: actors, draft: [statusWords] },
  rationale:
    'Those who are named can rely on it; over 30 amendments in 2016 were aimed at the words “human rights defenders”. An umbrella word (“all stakeholders”) in their place softens the loss. Somebody who is named anew elsewhere in the draft has moved; somebody who was the theme of a yearly report or panel goes with the theme.',
  options: noOptions,
  messages: {
    dropped: {
      weakens: 'no longer named here: {who}',
      strengthens: 'named here anew: {who}',
    },
    narrowed: {
      weakens: '“{what}” was put to {who}, so that fewer are meant',
      strengthens: '“{what}” was taken from {who}, so that more are meant',
    },
    themed: {
      weakens: 'no longer named here: {who}, whom a report or debate of the prior text was about; the draft has another theme',
      strengthens: 'named here anew: {who}, whom a report or debate of the draft is about',
    },
    vague: {
      weakens: 'no longer named here: {who}; “{umbrella}” stands in place',
      strengthens: 'named here: {who}, where the prior text said “{umbrella}”',
    },
  },

  *check(change, _options, texts) {
    if (change.kind === 'removed' && change.carriedBy.length === 0) yield* namesLost(change, texts)
    if (change.kind !== 'edited' || change.carriedBy.length > 0) return
    yield* narrowed(change)
    const lost = actorsLost(change).filter(({ actor }) => !gainedElsewhere(actor, change, texts))
    for (const replacement of change.replacements) {
      const here = lost.filter(({ spans }) => spans.some((span) => overlaps(span, replacement.prior)))
      const [first] = here.flatMap(({ spans }) => spans.filter((span) => overlaps(span, replacement.prior)))
      if (!first || (isLong(change, replacement) && here.length < aList)) continue
      const vague = umbrellaIn(change, replacement) ?? widerName(here, change)
      if (isWidened(here, vague) || becomesLaw(change, replacement)) continue
      const isTheme = here.every(({ actor }) => wasThemeOfYear(actor.pattern, texts))
      const isCutFromList = !isTheme && keptShare(change) >= standing && !isLong(change, replacement) && !(vague && softens.test(vague))
      yield {
        message: isTheme ? 'themed' : vague ? 'vague' : 'dropped',
        prior: first,
        ...(isCutFromList ? { exact: keptShare(change) >= standingWhole } : { severity: 'low' as const }),
        data: { who: named('actor', ...here.map(({ actor }) => actor.name)), umbrella: vague ?? '' },
      }
    }
  },
})

/** From this share on a paragraph stands but for the cut; below it the paragraph was rewritten, and who is named follows what is said. */
const standing = 0.45
/** A paragraph that stands whole but for the name was cut for the name's sake: it weighs as much in the preamble. */
const standingWhole = 0.8

/** Umbrellas that hold the actor; "individuals, groups and organs of society" is the formula that takes a name away. */
const softens = /stakeholders|everyone|all persons|civil society/

/** Those who are still named hold them all: "civil society" holds the non-governmental organizations. */
const widerName = (here: readonly LostActor[], { draft }: Change): string | undefined =>
  here.map(({ actor }) => widerNames.get(actor.name)).find((name) => name !== undefined && draft.folded.includes(name))

/** Everybody holds the civilians, and more than them. */
const isWidened = (here: readonly LostActor[], vague: string | undefined): boolean =>
  vague !== undefined && everybody.test(vague) && here.every(({ actor }) => actor.name === 'civilians')
const everybody = /\b(?:persons|individuals|people|everyone)$/

/** Who suffers a breach of the law is not named with it: "[-incidents affecting civilians-]{+violations of humanitarian law+}". */
const becomesLaw = (change: Change, { draft }: Replacement): boolean =>
  /\b(?:law|conventions?|violations|crimes)\b/.test(change.draft.folded.slice(draft.start, draft.end))

/** What only some of a group are: put to its name, it leaves out the others. Our judgement. */
const status =
  /\b(?:(?:consultative|observer|legal|official) status|accredit(?:ed|ation)|(?:un)?regist(?:ered|ration)|recogni[sz]ed|licen[cs]ed|authori[sz]ed|approved|certified|legitimate|bona fide|lawful(?:ly)?|law-abiding|established in accordance|duly|vetted)\b/
const longestStatus = 9

function* narrowed(change: Change) {
  if (!touchedBy(change.words.draft).has(statusWords)) return
  for (const { prior, draft } of change.replacements) {
    const put = change.draft.folded.slice(draft.start, draft.end)
    const struck = wordsOf(change.prior.folded.slice(prior.start, prior.end)).length
    if (struck > 0 || wordsOf(put).length > longestStatus || !status.test(put)) continue
    const beside = actors.find((actor) => spansOf(actor, change.draft.folded).some((span) => isBeside(span, draft)))
    if (beside)
      yield {
        message: 'narrowed' as const,
        draft,
        data: { who: named('actor', beside.name), what: change.draft.text.slice(draft.start, draft.end).trim() },
      }
  }
}

const isBeside = (name: Span, put: Span): boolean => Math.abs(put.start - name.end) <= 2 || Math.abs(name.start - put.end) <= 1

const aRoll = 3
const keptElsewhere = 0.5

/** A paragraph that honoured or asked several actors by name is gone, and the draft names them nowhere anew. */
function* namesLost(change: Change, texts: Texts) {
  const opening = openingIn(change.prior)
  if (!opening || isDelivered(change.prior.folded, texts)) return
  const honours = opening.ranks.welcome !== undefined || opening.ranks.affirmation !== undefined
  const lost = actorsLost(change)
    .filter(({ actor }) => !gainedElsewhere(actor, change, texts))
    .filter(({ spans }) => honours || spans.some((span) => isAsked(change, span)))
  const [first] = lost
  if (lost.length < aRoll || !first || texts.draft.holdsMostOf(change.prior.text, keptElsewhere)) return
  yield {
    message: 'dropped' as const,
    prior: { start: 0, end: opening.object.end },
    draft: null,
    ...lowered(texts.isRewritten ? 'rewritten' : isDated(change.prior.folded) ? 'dated' : undefined),
    data: { who: named('actor', ...lost.map(({ actor }) => actor.name)) },
  }
}

/** Those whom a call is made on stand between its verb and what they are to do. */
function isAsked({ prior }: Change, { start }: Span): boolean {
  const clause = clausesIn(prior).findLast(({ verb }) => verb.end <= start)
  return clause?.ranks.call !== undefined && !/\bto [a-z]/.test(prior.folded.slice(clause.object.start, start))
}

const roll: ReadonlySet<unknown> = new Set(actors)
const isActor = (entry: unknown): entry is Actor => roll.has(entry)

/** The actors whose names were changed; longer names stand first in the list and take their words. */
function namedIn(change: Change, side: Side): readonly Actor[] {
  const found: Actor[] = []
  for (const entry of touchedBy(change.words[side])) if (isActor(entry)) found.push(entry)
  return found.toSorted((a, b) => actors.indexOf(a) - actors.indexOf(b))
}

interface LostActor {
  readonly actor: Actor
  /** Where the prior text named it in words that were struck. */
  readonly spans: readonly Span[]
}

function actorsLost(change: Change): readonly LostActor[] {
  const taken: Span[] = []
  return namedIn(change, 'prior').flatMap((actor) => {
    const spansHere = spansOf(actor, change.prior.folded).filter((span) => !taken.some((other) => overlaps(other, span)))
    taken.push(...spansHere)
    const left = spansOf(actor, change.draft.folded).length
    if (spansHere.length <= left) return []
    const spans = spansHere.filter((span) =>
      replacementsAt(change, 'prior', span).some((replacement) => left === 0 || isShort(change, replacement)),
    )
    return spans.length > 0 ? [{ actor, spans }] : []
  })
}

const spansOf = ({ pattern }: Actor, folded: string): readonly Span[] =>
  placesOf(pattern, folded).filter(({ start }) => !inName.test(folded.slice(Math.max(0, start - 90), start)))

/** "The Convention on the Rights of the Child" names no child. */
const inName =
  /\b(?:conventions?|declaration|protocol|covenant|agenda|entity|decade|fund|rapporteur|expert|committee|day|year|forum|programme|platform|resolution|entitled)\b(?: [a-z]+)? (?:on|for|of|against|to)\b[^,;:]{0,70}$/

/** Named in a new recital, somebody is no longer asked: who was named in the operative part moves only within it. */
function gainedElsewhere(actor: Actor, here: Change, texts: Texts): boolean {
  return texts.changes.some(
    (change) =>
      change !== here &&
      change.kind === 'added' &&
      (change.part === 'operative' || here.part === 'preambular') &&
      touchedBy(change.words.draft).has(actor) &&
      spansOf(actor, change.draft.folded).length > spansOf(actor, change.prior.folded).length,
  )
}

/** One name among several of the same kind cut or swapped in a sentence that stands. */
const mostWordsCut = 4
const isShort = (change: Change, { prior }: Replacement): boolean =>
  wordsOf(change.prior.folded.slice(prior.start, prior.end)).length <= mostWordsCut

const isLong = (change: Change, { prior }: Replacement): boolean =>
  wordsOf(change.prior.folded.slice(prior.start, prior.end)).length > longestStretch

function umbrellaIn(change: Change, { draft }: Replacement): string | undefined {
  const [match] = change.draft.folded.slice(draft.start, draft.end).matchAll(umbrella)
  return match?.[0]
}
