import type { FetchPage, PageValidators } from './fetch-page.ts'

/** Fetching that asks for a page only if it changed since its validators were kept. */
export function conditionalFetch(fetchPage: FetchPage, validators: (url: URL) => Promise<PageValidators | undefined>): FetchPage {
  return async (url, signal, options = {}) => {
    const kept = options.validators ?? (await validators(url))
    return fetchPage(url, signal, kept ? { ...options, validators: kept } : options)
  }
}
