import type { DeliveryOutcome } from '../alerts/channel.ts'
import { networkCode, neverLeft } from './network-fault.ts'

/** What a server said to a JSON request, or what became of it where it said nothing. */
export type PostOutcome = { readonly kind: 'taken'; readonly body: string } | Exclude<DeliveryOutcome, { readonly kind: 'delivered' }>

export interface JsonPost {
  readonly method: 'POST' | 'PATCH'
  /** A secret where the platform makes it one: it never stands in a reason. */
  readonly url: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

const answerMs = 15_000
const largestAnswer = 100_000
/** Statuses that find fault with the message and not with the place. */
const ofTheMessage = new Set([400, 413, 415, 422])

/** Sends once and follows no redirect. `name` is how the place is called to the operator. */
export async function postJson({ method, url, body, headers }: JsonPost, name: string, signal: AbortSignal): Promise<PostOutcome> {
  if (signal.aborted) return { kind: 'deferred', reason: 'stopped before sending' }
  try {
    const response = await fetch(url, {
      method,
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/json', 'user-agent': 'mandate-watch', ...headers },
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
    })
    return answered(response, (await response.text()).slice(0, largestAnswer), name)
  } catch (error) {
    const code = networkCode(error)
    if (neverLeft(error)) return { kind: 'deferred', reason: `${name}: no connection (${code})` }
    return {
      kind: 'unclear',
      reason: `${name} did not answer, so the message may or may not have arrived (${code ?? 'no answer in time'})`,
    }
  }
}

function answered({ status, headers }: Response, body: string, name: string): PostOutcome {
  if (status >= 200 && status < 300) return { kind: 'taken', body }
  if (status === 429 || status === 503) {
    const seconds = Number(headers.get('retry-after'))
    return {
      kind: 'deferred',
      reason: `${name}: too many messages for the moment`,
      ...(seconds > 0 && { retryAfterMs: Math.min(seconds, 3600) * 1000 }),
    }
  }
  if (status >= 500)
    return { kind: 'unclear', reason: `${name} answered with status ${status}, so the message may or may not have arrived` }
  if (ofTheMessage.has(status)) return { kind: 'refused', scope: 'message', reason: `${name} refused this message (status ${status})` }
  return { kind: 'refused', reason: `${name} answered with status ${status}. Look whether its address is still right.` }
}
