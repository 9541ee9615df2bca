import type { Span } from '../../text/span.ts'
import { type Change, isChanged } from '../change.ts'
import { byItsOrgans, byTheState, concession, concessionWords, excusing, praisedConduct } from '../lexicon/praise.ts'
import type { Passage } from '../passage.ts'
import { defineRule, noOptions } from '../rule.ts'
import { clausesIn, openingIn } from '../verb-change.ts'

export const praiseAdded = defineRule({
  id: 'praise-added',
  summary: 'Praise of a State’s conduct enters a paragraph that condemns or calls, or comes as a paragraph of its own',
  category: 'condemnation-softened',
  severity: 'low',
  part: 'any',
  kinds: ['edited', 'added'],
  watches: { draft: [concessionWords] },
  rationale:
    '“While acknowledging the positive steps taken” changes what a condemnation says without touching its verb (45/19 to 48/16, OP1). Facts may indeed have improved, so the finding weighs little and says only what entered. Praise that stood elsewhere in the prior paragraph has only moved.',
  options: noOptions,
  messages: {
    added: {
      weakens: '“{phrase}” was added, which sets praise of the authorities beside the concern',
      strengthens: '“{phrase}” was taken out, which had set praise of the authorities beside the concern',
    },
  },

  *check(change, _options, texts) {
    const span = change.kind === 'edited' ? praiseInserted(change) : praiseOfItsOwn(change)
    if (!span) return
    const phrase = change.draft.text.slice(span.start, span.end)
    if (texts.prior.shareHeld(phrase) > 0.8 && change.kind === 'added') return
    yield {
      message: 'added',
      draft: span,
      data: {
        phrase: phrase
          .split(' ')
          .slice(0, 14)
          .join(' ')
          .replace(/[\s,;]+$/, ''),
      },
    }
  },
})

const reach = 110

/** A concession in inserted words that speaks of a State's conduct, where the prior paragraph held none. */
function praiseInserted(change: Change): Span | undefined {
  const judges = clausesIn(change.prior).some(({ ranks }) => ranks.judgement !== undefined || ranks.call !== undefined)
  const judged = openingIn(change.prior)?.ranks.judgement !== undefined
  if (!judges || praises(change.prior.folded, judged).length > 0) return undefined
  const inserted = (span: Span): boolean => isChanged(change, 'draft', { start: span.start, end: span.start + 12 })
  return praises(change.draft.folded, judged).find(inserted) ?? excuses(change.draft).find(inserted)
}

/** How far behind a condemning verb its object still waits. */
const betwixt = 4

/** "Condemns, although encouraged by recent reforms, the killings": what is conceded between the verb and what it condemns excuses it, whoever acted. */
function excuses(draft: Passage): readonly Span[] {
  return Array.from(draft.folded.matchAll(excusing)).flatMap((match) => {
    const start = match.index + 2
    const end = match.index + match[0].length
    const before = clausesIn(draft).findLast(({ verb }) => verb.end <= match.index)
    const judges = before?.ranks.judgement !== undefined && match.index - before.verb.end < betwixt
    return judges && praisedConduct.test(draft.folded.slice(start, end)) ? [{ start, end }] : []
  })
}

/** In a condemnation to praise is enough, whatever it is for; to note or to recognize is not. */
const praising = /welcom|commend|prais|applaud|salut|tribute|congratulat|credit/

function praises(folded: string, judged: boolean): readonly Span[] {
  return Array.from(folded.matchAll(concession)).flatMap((match) => {
    const follows = folded.slice(match.index + match[0].length, match.index + match[0].length + reach)
    const after = follows.split(match[0].startsWith(', with') ? /[,;:\n]/ : /[;:\n]/, 1)[0] ?? ''
    const conduct = praisedConduct.exec(after)
    const plainly = judged && praising.test(match[0]) && byTheState.exec(after.split(/,| and /, 1)[0] ?? '')
    if (plainly && !conduct)
      return [
        {
          start: match.index + (match[0].length - match[0].trimStart().length),
          end: match.index + match[0].length + plainly.index + plainly[0].length,
        },
      ]
    if (!conduct || !(byTheState.test(after) || byItsOrgans.test(after))) return []
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const clauseEnd = after.indexOf(',', conduct.index)
    return [{ start, end: match.index + match[0].length + (clauseEnd < 0 ? after.length : clauseEnd) }]
  })
}

/** A new paragraph that opens by welcoming what a Government did. */
function praiseOfItsOwn(change: Change): Span | undefined {
  const opening = openingIn(change.draft)
  if (!opening || (opening.ranks.welcome ?? 0) < 4) return undefined
  const object = change.draft.folded.slice(opening.object.start, Math.min(opening.object.end, opening.object.start + reach))
  if (!byTheState.test(object) || !praisedConduct.test(object) || /special rapporteur|high commissioner|civil society/.test(object))
    return undefined
  return { start: opening.verb.start, end: Math.min(opening.object.end, opening.object.start + 80) }
}
