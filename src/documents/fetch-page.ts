/** An answer with a body, already decoded and within the size limit. */
export interface FetchedPage {
  /** After redirects. */
  readonly url: URL
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * What came of asking. `blocked` is a challenge or a refusal (403, 429, 202 without a body), `failed` a network fault, a timeout,
 * a body over the limit or an address that is refused; `retryAt` is set where the server or the breaker said when to ask again.
 */
export type FetchOutcome =
  | ({ readonly kind: 'fetched' } & FetchedPage)
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'blocked'; readonly reason: string; readonly retryAt?: Date }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAt?: Date }

/** Polite fetching, handed to the sources: one connection a host, paced, limited in time and size. It never throws for what a server does. */
export type FetchPage = (
  url: URL,
  signal: AbortSignal,
  options?: { readonly accept?: string; readonly range?: string },
) => Promise<FetchOutcome>
