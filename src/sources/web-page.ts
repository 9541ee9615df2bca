import { type CheerioAPI, load } from 'cheerio'
import type { FetchPage } from '../documents/fetch-page.ts'
import { WatchError } from '../watch-error.ts'

/** A web page of a source, parsed; undefined where it did not change since it was last read. Throws `SOURCE_UNREACHABLE`. */
export async function webPage(url: URL, fetchPage: FetchPage, signal: AbortSignal): Promise<CheerioAPI | undefined> {
  const outcome = await fetchPage(url, signal, { accept: 'text/html' })
  if (outcome.kind === 'fetched') return load(Buffer.from(outcome.body))
  if (outcome.kind === 'not-modified') return undefined
  const why = outcome.kind === 'missing' ? `${url.host} has no page ${url.pathname} (${outcome.status})` : outcome.reason
  throw new WatchError('SOURCE_UNREACHABLE', why)
}

/** A source that is read but no longer understood. */
export function changedShape(url: URL, what: string): WatchError {
  return new WatchError('SOURCE_CHANGED_SHAPE', `${what} on ${url.href}`)
}

/** A source that is read and understood, and shows less than it did. */
export function showsLess(what: string): WatchError {
  return new WatchError('SOURCE_CHANGED_SHAPE', what)
}
