import { z } from 'zod'
import type { StateGroup } from '../council/state-group.ts'
import { asOf } from './mandate-shape.ts'
import { group, words } from './shape.ts'

/** What a file of `config/groups/` holds: a group of States is named by a dated, sourced list, or not at all. */
export const GroupFile = group({
  name: words.describe('What the list is: Members of the Council in 2026.'),
  states: z
    .array(words)
    .min(1, { error: 'needs at least one State.' })
    .describe('The States, by the names that recorded votes print: Viet Nam, Bolivia (Plurinational State of).'),
  source: words.describe('Where the list can be read.'),
  as_of: asOf.describe('The day, the month or the year for which the list is true.'),
  notes: words.nullish().describe('Anything else that matters.'),
})
type GroupFile = z.infer<typeof GroupFile>

export function groupOf(id: string, { name, states, source, as_of }: GroupFile): StateGroup {
  return { id, name, states: [...new Set(states)], source, asOf: as_of }
}
