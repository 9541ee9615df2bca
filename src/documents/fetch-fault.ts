const sentences: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'cannot be reached (no connection in time)',
  UND_ERR_HEADERS_TIMEOUT: 'did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'stopped sending in mid-answer',
  UND_ERR_SOCKET: 'cut the connection',
  UND_ERR_ABORTED: 'was too slow',
  ECONNRESET: 'cut the connection',
  ECONNREFUSED: 'refuses connections',
  ENOTFOUND: 'is not a known address',
  EAI_AGAIN: 'cannot be looked up (is the network there?)',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached (is the network there?)',
  UND_ERR_HEADERS_OVERFLOW: 'answers with headers that are too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'sent less than it promised',
  UND_ERR_RESPONSE_EXCEEDED_SIZE: 'sent more than it promised',
  Z_BUF_ERROR: 'sent a damaged body',
  Z_DATA_ERROR: 'sent a damaged body',
}

/** Codes of a connection that broke by chance, and may hold the next time. */
const chance = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])

/** What went wrong on the way to a host, for the operator; and whether asking again at once may help. */
export function fetchFault(error: unknown, host: string): { readonly reason: string; readonly worthAnotherTry: boolean } {
  const code = codeOf(error)
  if (code === 'REFUSED_ADDRESS' || code === 'BODY_REFUSED')
    return { reason: `${host}: what it offers is refused (${textOf(error)})`, worthAnotherTry: false }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return { reason: `${host} was too slow`, worthAnotherTry: false }
  return { reason: `${host} ${sentences[code] ?? `failed (${code || textOf(error)})`}`, worthAnotherTry: chance.has(code) }
}

/** The code of an error or of what caused it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : ''
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120)
}
