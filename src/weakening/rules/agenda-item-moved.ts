import { defineDocumentRule, noOptions } from '../rule.ts'

/** What an agenda item stands for: item 4 situations that need the Council's attention, item 2 reports of the High Commissioner, item 10 technical assistance. Our judgement. */
const weight: ReadonlyMap<number, number> = new Map([
  [4, 3],
  [2, 3],
  [10, 1],
])

export const agendaItemMoved = defineDocumentRule({
  id: 'agenda-item-moved',
  summary: 'The text moves from item 4 or 2 to item 10',
  category: 'mechanism-downgrade',
  severity: 'high',
  rationale:
    'Under item 4 or 2 the Council examines a situation; under item 10 it assists a State. Several countries have had an item 10 text beside the item 2 or 4 mandate for years: while both exist the second is no loss, and the reader is told what the comparison was with.',
  options: noOptions,
  messages: {
    moved: {
      weakens: 'The text moves from agenda item {was} to agenda item {now}, from examining a situation to assisting the State',
      strengthens: 'The text moves from agenda item {was} to agenda item {now}',
    },
  },

  *check({ prior, draft }) {
    const was = prior.resolution.masthead.agendaItem?.number
    const now = draft.resolution.masthead.agendaItem?.number
    if (was === undefined || now === undefined) return
    const fall = (weight.get(was) ?? 0) - (weight.get(now) ?? 0)
    if (!weight.has(was) || !weight.has(now) || fall <= 0) return
    yield { message: 'moved', prior: item(was), draft: item(now), data: { was: String(was), now: String(now) } }
  },
})

const item = (number: number) => ({ paragraph: 'ITEM', quote: `Agenda item ${number}`, span: { start: 0, end: 1 } })
