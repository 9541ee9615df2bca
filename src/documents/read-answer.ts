import type { FetchOutcome } from './fetch-page.ts'
import { retryAfter } from './retry-after.ts'

/** An answer as it came, with its body unpacked. */
export interface Answer {
  readonly url: URL
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * What an answer means. A challenge is recognised by Cloudflare's and Amazon's own headers, an empty 202 by being empty: looking like a success,
 * it is a refusal (un-sources: digitallibrary.un.org). Nothing is done against a challenge but to stop asking.
 */
export function readAnswer({ url, status, headers, body }: Answer, now: Date): FetchOutcome {
  const retryAt = retryAfter(headers['retry-after'], now)
  const when = retryAt && { retryAt }
  if (headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined)
    return { kind: 'blocked', reason: `${url.host} asks for a browser (a challenge page)`, ...when }
  if (status === 304) return { kind: 'not-modified' }
  if (status === 202 && body.length === 0) return { kind: 'blocked', reason: `${url.host} answers without sending anything (202)`, ...when }
  if (status === 200 || status === 203 || status === 206) return { kind: 'fetched', url, status, headers, body }
  if (status === 404 || status === 410) return { kind: 'missing', status }
  if (status === 429) return { kind: 'blocked', reason: `${url.host} asks for fewer requests (429)`, ...when }
  if (status === 401 || status === 403 || status === 451)
    return { kind: 'blocked', reason: `${url.host} refuses the request (${status})`, ...when }
  if (status === 503) return { kind: 'failed', reason: `${url.host} is busy or down (503)`, ...when }
  return { kind: 'failed', reason: `${url.host} answers with status ${status}`, ...when }
}
