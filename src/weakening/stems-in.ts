import { oncePer } from '../text/once-per.ts'
import type { Passage } from './passage.ts'
import { type Stem, stemsOf } from './stems.ts'

/** The content words of a passage by their stems, read once for all that ask. */
export const stemsIn = oncePer(({ folded }: Passage): ReadonlySet<Stem> => stemsOf(folded))
