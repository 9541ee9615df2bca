/**
 * Whether bytes that should be a document are a web page: what the documents system answers, with status 200, for a symbol that it does not
 * have, and for any symbol while it throttles (un-sources 1.3 and 1.4). No format of a document begins with `<`.
 */
export function isHtmlPage(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('utf8')
  return /^\ufeff?\s*</.test(beginning)
}
