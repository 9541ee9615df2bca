/** An answer as far as the doctor reads it. */
export interface Asked {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON; undefined where the body is none. */
  readonly body: unknown
}

const patienceMs = 10_000

/** Asks once; a word for the reason where no answer came. */
export async function ask(url: string | URL, init: RequestInit = {}): Promise<Asked | string> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text) }
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    return code || (error instanceof Error && error.name === 'TimeoutError' ? 'no answer within 10 s' : 'no connection')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
