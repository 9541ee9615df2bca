/** A number or letter that a paragraph begins with: `12.`, `5 bis.`, `OP3`, `(a)`, `(ii)`, `b.`. */
export interface PrintedNumber {
  /** `figure` numbers a paragraph, `letter` a sub-paragraph (roman figures included). */
  readonly style: 'figure' | 'letter'
  /** How it is set, so that levels can be told apart: `(a)`, `a)` or `a.`; for a figure `1`, or `OP` and `PP` where a draft prints them. */
  readonly form: '1' | 'OP' | 'PP' | '(a)' | 'a)' | 'a.'
  /** Without brackets and full stop: `12`, `a`, `ii`. */
  readonly token: string
  /** `bis`, `ter`; empty for most. */
  readonly suffix: string
  /** False for a bare figure (`6 Calls upon`), which is a number only where the next number is due. */
  readonly firm: boolean
  /** Where the words begin. */
  readonly end: number
}

const suffix = /\s{0,2}(bis|ter|quater|quinquies|sexies|septies|octies)\b/iy
const figure = /(OP|PP)?\s{0,2}(\d{1,5})/y
const bracketed = /\(([a-z]{1,5})(?:[ .]?(bis|ter|quater))?\)\s{0,8}/y
const halfBracketed = /([a-z]{1,4})([).])[ \t\u00a0]{1,8}/y
const romanOrLetter = /^(?:[a-z]|([a-z])\1|[ivxl]+)$/

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Where white space of any kind after `at` ends. */
function skipSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && /\s/.test(text.charAt(end))) end++
  return end
}

function readFigure(text: string): PrintedNumber | null {
  figure.lastIndex = 0
  const match = figure.exec(text)
  if (!match) return null
  const [whole, prefix, token = ''] = match
  suffix.lastIndex = whole.length
  const inserted = suffix.exec(text)
  const after = whole.length + (inserted?.[0].length ?? 0)
  const stopped = text.charAt(after) === '.' || text.charAt(after) === ')' || (prefix !== undefined && text.charAt(after) === ':')
  const stop = stopped ? after + 1 : after
  const end = skipSpace(text, stop)
  if (end === stop && end < text.length && !/[A-Z“"‘]/.test(text.charAt(end))) return null // 1.5 per cent, 2030s
  return {
    style: 'figure',
    form: prefix === 'OP' || prefix === 'PP' ? prefix : '1',
    token: token.replace(/^0+(?=\d)/, ''),
    suffix: inserted?.[1]?.toLowerCase() ?? '',
    firm: stopped || prefix !== undefined,
    end,
  }
}

function readLetter(text: string): PrintedNumber | null {
  const pattern = text.charAt(0) === '(' ? bracketed : halfBracketed
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  if (!match) return null
  const [whole, token = '', after = ''] = match
  if (!romanOrLetter.test(token)) return null
  const isBracketed = pattern === bracketed
  return {
    style: 'letter',
    form: isBracketed ? '(a)' : after === ')' ? 'a)' : 'a.',
    token,
    suffix: isBracketed ? after : '',
    firm: true,
    end: whole.length,
  }
}

/** The number printed at the start of a paragraph; null where it starts with words. */
export function printedNumber(text: string): PrintedNumber | null {
  const code = text.charCodeAt(0)
  if (isDigit(code)) return readFigure(text)
  if (code === 0x4f || code === 0x50) return text.charCodeAt(1) === 0x50 ? readFigure(text) : null // O or P, then P
  if (code === 0x28 || (code >= 0x61 && code <= 0x7a)) return readLetter(text)
  return null
}
