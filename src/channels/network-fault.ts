/** Faults before a single byte of a request left: the message cannot have arrived. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** The code of a failed connection, wherever in the chain of causes it stands (`ECONNRESET`); undefined where there is none. */
export function networkCode(error: unknown): string | undefined {
  for (let fault = error, depth = 0; fault instanceof Error && depth < 5; depth++) {
    if ('code' in fault && typeof fault.code === 'string' && /^[A-Z_]+$/.test(fault.code)) return fault.code
    fault = 'original' in fault ? fault.original : fault.cause
  }
  return undefined
}

/** True where the request never left this machine. Every other fault leaves open whether the message arrived. */
export function neverLeft(error: unknown): boolean {
  return beforeSending.has(networkCode(error) ?? '')
}
