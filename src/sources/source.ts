import type { z } from 'zod'
import type { Listing } from '../documents/document.ts'
import type { FetchPage } from '../documents/fetch-page.ts'

/** A place that says what exists. It lists only: fetching is handed in, and what it parses is an exported pure function. */
export interface Source<Options> {
  readonly id: string
  readonly summary: string
  readonly options: z.ZodType<Options>
  list(options: Options, fetchPage: FetchPage, signal: AbortSignal): AsyncIterable<Listing>
}

/** Declares a source. */
export function defineSource<Options>(source: Source<Options>): Source<Options> {
  return source
}
