/** An answer with a body, already decoded and within the size limit. */
export interface FetchedPage {
  /** After redirects. */
  readonly url: URL
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What a server said of a page, as received in `ETag` and `Last-Modified`; sent back to ask for the page only if it changed. */
export interface PageValidators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/**
 * What came of asking. `blocked` is a challenge or a refusal (403, 429, 202 without a body, robots.txt, the breaker), `failed` a network
 * fault, a timeout, a body over the limit or an address that is refused; `retryAt` is set where the server or the breaker said when to ask again.
 */
export type FetchOutcome =
  | ({ readonly kind: 'fetched' } & FetchedPage)
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'blocked'; readonly reason: string; readonly retryAt?: Date }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAt?: Date }

export interface FetchPageOptions {
  readonly accept?: string
  readonly range?: string
  readonly validators?: PageValidators
  /** How long a host may ask us to wait (`Retry-After`) for the answer to be worth waiting for; the usual moment by default. */
  readonly patienceSeconds?: number
}

/** Polite fetching, handed to the sources: one connection a host, paced, limited in time and size. It never throws for what a server does. */
export type FetchPage = (url: URL, signal: AbortSignal, options?: FetchPageOptions) => Promise<FetchOutcome>
