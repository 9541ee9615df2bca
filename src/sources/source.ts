import type { z } from 'zod'
import type { Listing } from '../documents/document.ts'
import type { FetchPage } from '../documents/fetch-page.ts'

/**
 * A place that says what exists: documents (`Listing`), or facts about them. It lists only, and yields as it goes: what it yielded before it met a
 * fault stands. Fetching is handed in, what it parses is an exported pure function. Throws `SOURCE_UNREACHABLE` where it could not see all of what
 * it should, `SOURCE_CHANGED_SHAPE` where it sees but no longer understands, or sees less than before; the message is a phrase for the alarm.
 */
export interface Source<Options, Item = Listing> {
  readonly id: string
  readonly summary: string
  readonly options: z.ZodType<Options>
  list(options: Options, fetchPage: FetchPage, signal: AbortSignal): AsyncIterable<Item>
}

/** Declares a source. */
export function defineSource<Options, Item = Listing>(source: Source<Options, Item>): Source<Options, Item> {
  return source
}
