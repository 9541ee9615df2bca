import type { Assumption } from './assumption.ts'
import { documentsAssumptions } from './documents-assumptions.ts'
import { libraryAssumptions } from './library-assumptions.ts'
import { ohchrAssumptions } from './ohchr-assumptions.ts'
import { viewerAssumptions } from './viewer-assumptions.ts'

/** Everything that the product takes for granted about the sites, by site. */
export const assumptions: readonly Assumption[] = [
  ...documentsAssumptions,
  ...viewerAssumptions,
  ...ohchrAssumptions,
  ...libraryAssumptions,
]
