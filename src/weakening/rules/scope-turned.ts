import { beginningOf } from '../beginning.ts'
import { type Change, replacementsAt } from '../change.ts'
import { byPower, conduct, conductWords } from '../lexicon/conduct.ts'
import type { Phrase } from '../lexicon/phrase.ts'
import { aState } from '../lexicon/roles.ts'
import { turnedScope } from '../lexicon/scope.ts'
import { deedsOfPeople } from '../lexicon/steered-scope.ts'
import { steeringSentences } from '../lexicon/steering-sentences.ts'
import { isDelivered } from '../one-off.ts'
import { opensAlike } from '../opening.ts'
import { fold } from '../passage.ts'
import { gained, holds, type PhraseMatch } from '../phrase-match.ts'
import { cite } from '../quotation.ts'
import { defineRule, noOptions } from '../rule.ts'
import { newParagraphSign, sentenceAdded } from '../sentence.ts'
import { stemsOf } from '../stems.ts'
import type { Texts } from '../texts.ts'
import type { WholeText } from '../whole-text.ts'

/** The paragraph speaks to or about a mandate: only there does a new object steer it. */
const aboutMandate =
  /\b(?:special rapporteur|independent expert|working group|mandate(?:[- ]holder)?|commission (?:of|on)|expert mechanism|high commissioner|mechanism|fact-finding mission|group of (?:[a-z]+ ){0,3}experts)\b/
const steersIt =
  /\b(?:focus|attention|prioriti[sz]e|priority|report on|consider|examine|address|include|study|decides|mandate|requests|take into account|emphasi[sz]e|look into|monitor|dedicate|devote|assess|also cover|instances)\b/
const decides =
  /\b(?:requests|decides|invites|encourages|calls upon|urges|mandates|to |recommends)\b|^(?:(?:also|further) )?[a-z]+s (?:the|its|this) (?:[a-z]+ (?:of the )?){0,3}mandate\b/

const steersMandate = (folded: string): boolean =>
  aboutMandate.test(folded) && decides.test(folded) && (steersIt.test(folded) || asksHolder.test(folded))

/** Whatever a mandate holder is asked to do with it, a new object is a new object. */
const asksHolder =
  /^(?:(?:also|further) )?(?:requests|invites|encourages|calls upon|urges|decides that|recommends that|instructs|mandates) (?:upon )?the (?:[a-z]+ ){0,2}?(?:special rapporteur|independent expert|working group|mandate[- ]holder|expert|commission|mission)/

/** A task speaks of its mandate in the chapeau alone. Abuses and security are the daily matter of tasks; the effects of terrorism are not. */
const turnedTasks = turnedScope.filter(({ name }) => name === 'effects of terrorism')

export const scopeTurned = defineRule({
  id: 'scope-turned',
  summary: 'The mandate is steered toward threats to the State, or toward abuse by those whose rights it protects',
  category: 'scope-shift',
  severity: 'high',
  part: 'any',
  kinds: ['edited', 'added', 'removed'],
  watches: { prior: [conductWords], draft: [...turnedScope, newParagraphSign] },
  rationale:
    'A mandate on violations committed while countering terrorism that is asked to look at the effects of terrorism looks at other people’s conduct (37/27 to 42/18, OP23); one on expression that is asked to report abuses of expression turns round (7/36, 2008). The same words in a recital leave the mandate where it was.',
  options: noOptions,
  messages: {
    left: {
      weakens: '“{phrase}” no longer stands in what the mandate is to look at, and no other conduct stands in its place',
      strengthens: '“{phrase}” stands in what the mandate is to look at',
    },
    turned: {
      weakens: '“{phrase}” enters what the mandate is about, which turns it toward other subjects than the conduct of States',
      strengthens: '“{phrase}” leaves what the mandate is about',
    },
  },

  *check(change, _options, texts) {
    if (change.part === 'preambular') {
      yield* objectTurned(change)
      return
    }
    const first = change.kind === 'removed' ? undefined : turning(change, texts)
    if (!first) {
      yield* steered(change, texts)
      yield* objectTurned(change)
      yield* doersTurned(change)
      yield* conductLost(change, texts)
      return
    }
    const phrase = change.draft.text.slice(first.span.start, first.span.end)
    yield {
      message: 'turned',
      draft: first.span,
      severity: first.phrase.name === 'security of the State' ? 'medium' : 'high',
      data: { phrase },
    }
  },
})

/** A new paragraph that turns the mandate, told by the kinds of its words; what the text is about by its title turns nothing. */
function* steered(change: Change, { prior }: Texts) {
  const whole = sentenceAdded(change, steeringSentences)
  if (!whole || isOfTitle(change.draft.text, prior.resolution.title ?? '')) return
  yield {
    message: 'turned' as const,
    draft: whole,
    severity: 'medium' as const,
    data: { phrase: beginningOf(change.draft.text.slice(whole.start, whole.end)) },
  }
}

/** The first phrase that enters what the mandate is about and was not there before, nor in the title. */
function turning(change: Change, { prior, draft }: Texts): PhraseMatch | undefined {
  const [first] = gained(change, turnedScope)
  if (!first || !steers(change, first.phrase, draft) || (change.kind === 'edited' && holds([first.phrase], change.prior.folded)))
    return undefined
  return isOfTitle(change.draft.text.slice(first.span.start, first.span.end), prior.resolution.title ?? '') ? undefined : first
}

/** A mandate holder is asked to look at something, or what a mandate is about is decided. */
const looksAt =
  /^(?:(?:also|further) )?(?:requests|invites|encourages|mandates|decides that) (?:the )?(?:[a-z]+ ){0,3}?(?:special rapporteur|independent expert|working group|mandate|mandate[- ]holder|commission|mission)\b[^;]{0,80}?\b(?:stud(?:y|ies)|examin|report(?:s)? on|address|cover|concern|look|focus|investigat|consider|monitor|inquir|assess|document|review|analy[sz]|explor|survey|map)/
const kindsOfLook = /\b(?:next|forthcoming|thematic|annual) (?:thematic |annual )?(?:report|study)\b/

/** The same mandate is to look at the same as before, but at nobody's conduct any more. */
function* conductLost({ kind, prior, draft, opposite, carriedBy }: Change, texts: Texts) {
  const now = kind === 'edited' ? draft : kind === 'removed' ? opposite : undefined
  const [paragraph] = now?.paragraphs ?? []
  if (!now || !paragraph || carriedBy.length > 0 || !looksAt.test(prior.folded) || !looksAt.test(now.folded)) return
  if (!opensAlike(prior, now) || kindsOfLook.test(prior.folded) || isDelivered(prior.folded, texts)) return
  const was = goneFrom(now.folded, conduct, prior.folded) ?? goneFrom(now.folded, byPower, prior.folded)
  if (!was) return
  const text = prior.text.slice(was.index, was.index + was[0].length)
  yield {
    message: 'left' as const,
    prior: { start: was.index, end: was.index + was[0].length },
    draft: cite(paragraph),
    data: { phrase: text },
  }
}

const goneFrom = (now: string, words: RegExp, was: string): RegExpExecArray | null => (words.test(now) ? null : words.exec(was))

const breaches = /\b(?:violations?|abuses)\b/
const effects =
  /\b(?:effects?|impacts?|consequences|implications|repercussions|harm|damage|threats?|burden|cost) (?:of|from|posed by|caused by|done by)\b/
/** What weighs on those who were to answer: "challenges facing the authorities". */
const caresOfStates = new RegExp(
  `\\b(?:challenges|difficult(?:y|ies)|constraints|obstacles|problems|threats|needs|priorities|concerns|circumstances|conditions|hardships?|efforts|responsibilities|tasks)\\b[^,;]{0,40}?\\b(?:${aState}|security forces|law enforcement|police)\\b`,
)
const longestObject = 14
/** The object of an effect follows its noun at once. */
const object = 12

/** "[-Violations of human rights-]{+the impact of measures on development+}": what was done to people gave way to what is suffered by others. */
function* objectTurned(change: Change) {
  if (change.kind !== 'edited') return
  for (const { prior, draft } of change.replacements) {
    const [was, now] = [change.prior.folded.slice(prior.start, prior.end), change.draft.folded.slice(draft.start, draft.end)]
    const turned = change.draft.folded.slice(draft.start, draft.end + object)
    if (
      !breaches.test(was) ||
      !(effects.test(turned) || caresOfStates.test(turned)) ||
      breaches.test(now) ||
      now.split(' ').length > longestObject
    )
      continue
    if (change.draft.folded.search(/\b(?:violations|abuses)\b/) >= 0) continue
    yield {
      message: 'turned' as const,
      prior,
      draft,
      severity: 'medium' as const,
      data: { phrase: change.draft.text.slice(draft.start, draft.end).trim() },
    }
    return
  }
}

/** "Reprisals against [-defenders-]" became "{+unlawful acts of protesters+}": those to whom it was done are those who do it. */
function* doersTurned(change: Change) {
  if (change.kind !== 'edited') return
  for (const { span } of gained(change, [deedsOfPeople])) {
    const was = replacementsAt(change, 'draft', span).find(({ prior }) => done.test(change.prior.folded.slice(prior.start, prior.end)))
    if (!was) continue
    yield { message: 'turned' as const, prior: was.prior, draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
    return
  }
}

const done = new RegExp(`${conduct.source}[^;]{0,60}\\b(?:against|of|on|towards?)\\b`)

/** A text on the impact of coercive measures is not turned by a task on that impact. */
function isOfTitle(phrase: string, title: string): boolean {
  const [said, titled] = [stemsOf(phrase), stemsOf(title)]
  return 2 * [...said].filter((stem) => titled.has(stem)).length > said.size
}

/** The paragraph, or the chapeau of the task, speaks to the mandate. */
function steers({ draft: { folded, paragraphs } }: Change, phrase: Phrase, draft: WholeText): boolean {
  if (steersMandate(folded)) return true
  return turnedTasks.includes(phrase) && paragraphs.some(({ parent }) => steersMandate(fold(draft.paragraph(parent)?.text ?? '')))
}
