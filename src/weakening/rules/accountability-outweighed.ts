import type { Paragraph } from '../../resolution/resolution.ts'
import { oncePer } from '../../text/once-per.ts'
import { placesOf } from '../../text/places.ts'
import type { Change } from '../change.ts'
import { accountability, accountabilityProper, assistance, assistanceProper } from '../lexicon/accountability.ts'
import type { Phrase } from '../lexicon/phrase.ts'
import type { Passage } from '../passage.ts'
import { touches } from '../phrase-match.ts'
import { defineDocumentRule, noOptions } from '../rule.ts'
import type { WholeText } from '../whole-text.ts'

/** Fewer words of accountability than this say nothing about a text, and a shift must be plain to be told. Our judgement, tried on the real pairs. */
const leastAccountability = 6
const leastFall = 3
const leastRise = 2

export const accountabilityOutweighed = defineDocumentRule({
  id: 'accountability-outweighed',
  summary: 'Over the whole text accountability words fall while assistance words rise',
  category: 'accountability-to-assistance',
  severity: 'high',
  rationale:
    'Counted over the text, so that a rewriting which no single paragraph betrays shows: the weight turns where accountability led and assistance now does (45/15 and 48/21, 52/1 and 52/43). Technical assistance added beside intact accountability is no shift, and a short renewal that carries the prior text by reference loses nothing.',
  options: noOptions,
  messages: {
    shifted: {
      weakens:
        'Words of accountability go from {was} to {now} and words of technical assistance from {helpWas} to {helpNow} over the whole text',
      strengthens:
        'Words of accountability go from {was} to {now} and words of technical assistance from {helpWas} to {helpNow} over the whole text',
    },
    title: {
      weakens: 'The title turns to technical assistance',
      strengthens: 'The title no longer speaks of technical assistance',
    },
  },

  *check({ prior, draft, changes }) {
    const titles = { prior: prior.resolution.title ?? '', draft: draft.resolution.title ?? '' }
    if (titles.draft && count(titles.draft.toLowerCase(), assistanceProper) > count(titles.prior.toLowerCase(), assistanceProper)) {
      yield { message: 'title', prior: whole('TITLE', titles.prior), draft: whole('TITLE', titles.draft) }
    }
    if (changes.some(({ carriedBy }) => carriedBy.length > 0) || !mayShift(changes)) return
    const was = counts(prior)
    const now = counts(draft)
    if (was.accountability < leastAccountability || was.accountability - now.accountability < leastFall) return
    if (now.assistance - was.assistance < leastRise || was.assistance >= was.accountability || now.assistance < now.accountability) return
    const place = richest(draft, assistanceProper)
    const source = richest(prior, accountabilityProper)
    yield {
      message: 'shifted',
      prior: source ? whole(source.label, firstWords(source.text)) : null,
      draft: place ? whole(place.label, firstWords(place.text)) : null,
      data: {
        was: String(was.accountability),
        now: String(now.accountability),
        helpWas: String(was.assistance),
        helpNow: String(now.assistance),
      },
    }
  },
})

/** Unchanged paragraphs count alike on both sides, so that the changes alone tell how far the counts move. */
function mayShift(changes: readonly Change[]): boolean {
  const moved = (phrase: Phrase, counted: (passage: Passage) => number): number =>
    changes
      .filter((change) => touches(change, 'prior', phrase) || touches(change, 'draft', phrase))
      .reduce((sum, { prior, draft }) => sum + counted(draft) - counted(prior), 0)
  return moved(accountability, accountabilityIn) <= -leastFall && moved(assistance, assistanceIn) >= leastRise
}

const accountabilityIn = oncePer(({ folded }: Passage): number => count(folded, accountabilityProper))
const assistanceIn = oncePer(({ folded }: Passage): number => count(folded, assistanceProper))

/** The operative paragraph that holds most of the words. */
function richest({ resolution }: WholeText, pattern: RegExp): Paragraph | undefined {
  const counted = resolution.paragraphs
    .filter(({ part }) => part === 'operative')
    .map((paragraph) => ({ paragraph, held: count(paragraph.text.toLowerCase(), pattern) }))
  return counted.filter(({ held }) => held > 0).toSorted((a, b) => b.held - a.held)[0]?.paragraph
}

const quotedWords = 25

const firstWords = (text: string): string => text.split(' ').slice(0, quotedWords).join(' ')
const whole = (paragraph: string, quote: string) => ({ paragraph, quote, span: { start: -1, end: 0 } })

function counts({ resolution }: WholeText) {
  const folded = resolution.paragraphs.map(({ text }) => text.toLowerCase()).join('\n')
  return { accountability: count(folded, accountabilityProper), assistance: count(folded, assistanceProper) }
}

const count = (folded: string, pattern: RegExp): number => placesOf(pattern, folded).length
