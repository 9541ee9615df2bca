import { placesOf } from '../../text/places.ts'
import type { Span } from '../../text/span.ts'
import { type Change, counterpart, keptShare, type Replacement, replacementsAt, type Side } from '../change.ts'
import { actors } from '../lexicon/actors.ts'
import { type LawReference, lawReferences } from '../lexicon/law.ts'
import { lowered, type Reason } from '../lowered.ts'
import { opensAlike } from '../opening.ts'
import { isEmpty, overlaps, wordsOf } from '../passage.ts'
import { cite } from '../quotation.ts'
import { defineRule, noOptions } from '../rule.ts'
import type { Texts } from '../texts.ts'
import { named } from '../told.ts'
import { touchedBy } from '../touched.ts'
import { clausesIn } from '../verb-change.ts'
import { wasThemeOfYear } from '../yearly-theme.ts'

export const lawDropped = defineRule({
  id: 'law-dropped',
  summary: 'A body of law or an instrument is named no more',
  category: 'law-reference-dropped',
  severity: 'medium',
  part: 'any',
  kinds: ['edited', 'removed'],
  watches: { prior: lawReferences },
  rationale:
    'General Assembly resolution 73/174 lost derogation, non-refoulement and the Geneva Conventions without losing its title. A reference spelled out in other words, or named anew elsewhere in the draft, is kept; a block of “Recalling” that is shortened is drafting.',
  options: noOptions,
  messages: {
    dropped: {
      weakens: '“{law}” is no longer named here, so the paragraph is measured against less law',
      strengthens: '“{law}” is named here anew, so the paragraph is measured against more law',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    if (change.kind === 'removed') {
      yield* leftOut(change, texts)
      return
    }
    const taken: Span[] = []
    const told = new Set<Replacement>()
    for (const reference of namedIn(change, 'prior')) {
      const places = spansOf(reference, change.prior.folded).filter((span) => !taken.some((other) => overlaps(other, span)))
      taken.push(...places)
      const left = spansOf(reference, change.draft.folded).length
      if (left >= places.length) continue
      const span = places.find(
        (place) =>
          isCutFromList(change, place) ||
          (!standsBeside(reference, change, place) &&
            replacementsAt(change, 'prior', place).some((replacement) => left === 0 || isCut(change, replacement))),
      )
      if (span && (isSpelledOut(change, span) || isInException(change, span))) continue
      if (span && !isShort(change, span) && gainedElsewhere(reference, change, texts)) continue
      const place = span && replacementsAt(change, 'prior', span)[0]
      if (!span || !place || told.has(place)) continue
      told.add(place)
      yield { message: 'dropped', prior: span, ...weightOf(change, span, texts), data: { law: named('law', reference.name) } }
    }
  },
})

/** A call to comply with laws by their names gave way to one that opens alike and names none, nor is any named anew elsewhere; a single law weighs less. */
const severalLaws = 2
function* leftOut(change: Change, texts: Texts) {
  const { prior, opposite } = change
  if (!opposite || !opensAlike(prior, opposite)) return
  const lost = lawReferences.filter(
    (reference) => prior.folded.search(reference.pattern) >= 0 && !gainedElsewhere(reference, change, texts),
  )
  const [first] = lost
  const [place] = first ? spansOf(first, prior.folded) : []
  const [paragraph] = opposite.paragraphs
  if (!first || !place || !paragraph || lawReferences.some(({ pattern }) => opposite.folded.search(pattern) >= 0)) return
  yield {
    message: 'dropped' as const,
    prior: place,
    draft: cite(paragraph),
    ...lowered(lost.length < severalLaws ? 'gave-way' : undefined),
    data: { law: named('law', first.name) },
  }
}

/** Two laws that changed places are both still named. */
const nearby = 60
function standsBeside(reference: LawReference, change: Change, place: Span): boolean {
  const { start, end } = counterpart(change, 'prior', place)
  return spansOf(reference, change.draft.folded.slice(Math.max(0, start - nearby), end + nearby)).length > 0
}

/** "The International Covenants on Human Rights" by "the relevant international human rights treaties": wording, and no loss. */
const lawUmbrella =
  /\b(?:international(?: human rights)?|human rights) (?:treaties|instruments|conventions)\b|\binternational (?:human rights |humanitarian )?law\b|\bcovenants?\b/
const isSpelledOut = (change: Change, span: Span): boolean =>
  replacementsAt(change, 'prior', span).some(({ draft }) => lawUmbrella.test(change.draft.folded.slice(draft.start, draft.end)))

/** "Unless prohibited under the Convention": an exception that is cut takes its law with it, and the duty gains. */
const opensException = /\b(?:unless|except(?:ing)?|save (?:for|where)|other than|with the exception)\b[^;]*$/
const isInException = (change: Change, { start }: Span): boolean =>
  replacementsAt(change, 'prior', { start, end: start + 1 }).some(({ prior }) =>
    opensException.test(change.prior.folded.slice(prior.start, start)),
  )

/** A paragraph that stands but for the reference was cut for its sake; in one that was rewritten the reference follows what is said. */
const standing = 0.45
const standingWhole = 0.8

function weightOf(change: Change, span: Span, texts: Texts) {
  const reason = reasonForLess(change, span, texts)
  if (reason !== undefined) return lowered(reason)
  return { exact: keptShare(change) >= standingWhole }
}

function reasonForLess(change: Change, span: Span, texts: Texts): Reason | undefined {
  if (losesOneWord(change, span)) return 'one-word'
  if (keptShare(change) < standing) return 'measure-follows'
  if (goesWithJudgement(change, span)) return 'clause-goes'
  return goesWithTheme(change, span, texts) ? 'other-theme' : undefined
}

/** A sentence of concern that is cut whole takes its law with it: what was judged is gone, and no duty measured against less. */
const longestCut = 12
function goesWithJudgement(change: Change, span: Span): boolean {
  const clause = clausesIn(change.prior).findLast(({ verb }) => verb.end <= span.start)
  if (clause?.ranks.judgement === undefined) return false
  return replacementsAt(change, 'prior', span).some(
    ({ prior }) => prior.start <= clause.verb.start && wordsOf(change.prior.folded.slice(prior.start, prior.end)).length > longestCut,
  )
}

/** The law of those whom a yearly report was about goes with the theme. */
function goesWithTheme(change: Change, span: Span, texts: Texts): boolean {
  const [place] = replacementsAt(change, 'prior', span)
  const struck = place ? change.prior.folded.slice(place.prior.start, place.prior.end) : ''
  return actors.some(({ pattern }) => struck.search(pattern) >= 0 && wasThemeOfYear(pattern, texts))
}

/** "Abuses of human rights law" by "abuses of human rights": one word, and the right still named. */
const losesOneWord = (change: Change, span: Span): boolean =>
  replacementsAt(change, 'prior', span).every(({ prior }) => wordsOf(change.prior.folded.slice(prior.start, prior.end)).length <= 1)

const shelf: ReadonlySet<unknown> = new Set(lawReferences)
const isReference = (entry: unknown): entry is LawReference => shelf.has(entry)

/** The references whose words were changed; longer names stand first in the list and take their words. */
function namedIn(change: Change, side: Side): readonly LawReference[] {
  const found: LawReference[] = []
  for (const entry of touchedBy(change.words[side])) if (isReference(entry)) found.push(entry)
  return found.toSorted((a, b) => lawReferences.indexOf(a) - lawReferences.indexOf(b))
}

/** A reference cut from a sentence that stands has not moved, wherever else the draft names it. */
const isShort = (change: Change, span: Span): boolean =>
  replacementsAt(change, 'prior', span).every(
    ({ prior }) => wordsOf(change.prior.folded.slice(prior.start, prior.end)).length <= mostWordsCut,
  )

/** A few words cut, or fewer put in their place: the paragraph names the same law elsewhere, but no longer here. */
const mostWordsCut = 6
const isCut = (change: Change, { prior, draft }: Replacement): boolean =>
  wordsOf(change.draft.folded.slice(draft.start, draft.end)).length <= mostWordsCut &&
  wordsOf(change.prior.folded.slice(prior.start, prior.end)).length <= mostWordsCut

/** One instrument of several, cut with its whole name and nothing put in its place: another of its kind that stands beside it is another law. */
function isCutFromList(change: Change, span: Span): boolean {
  return replacementsAt(change, 'prior', span).some(({ prior, draft }) => {
    const name = listed.exec(change.prior.folded.slice(prior.start, prior.end))?.groups?.name
    return name !== undefined && isEmpty(draft) && !change.draft.folded.includes(name)
  })
}

/** A name in a list, with the comma or the "and" that parts it from the next. */
const listed =
  /^,? ?(?:and )?(?:(?:to|of|in|under|with) )?(?:the )?(?<name>(?:[a-z]+ ){0,3}?(?:covenants?|conventions?|protocols?|declarations?|charter|principles|rules|treat(?:y|ies))\b(?:,? [a-z'-]+){0,18}?)[,;]?(?: and)? ?$/

const spansOf = ({ pattern }: LawReference, folded: string): readonly Span[] => placesOf(pattern, folded)

function gainedElsewhere(reference: LawReference, here: Change, texts: Texts): boolean {
  return texts.changes.some(
    (change) =>
      change !== here &&
      change.kind === 'added' &&
      touchedBy(change.words.draft).has(reference) &&
      spansOf(reference, change.draft.folded).length > spansOf(reference, change.prior.folded).length,
  )
}
