import type { DocumentSymbol } from './document-symbol.ts'

/**
 * Where the documents system gives a document out by its symbol. `docx` means the native file, whatever it is: nothing is converted there
 * (un-sources 1.1). Slashes stay as they are; everything else is encoded.
 */
export function symbolAddress(base: URL, symbol: DocumentSymbol, type: 'docx' | 'pdf' = 'docx'): URL {
  const url = new URL('api/symbol/access', base.href.endsWith('/') ? base : `${base.href}/`)
  url.search = `s=${encodeURIComponent(symbol).replaceAll('%2F', '/')}&l=en&t=${type}`
  return url
}

/** Where a person reads a document by its symbol: the address for links in alerts and pages. */
export function viewerAddress(base: URL, symbol: DocumentSymbol): URL {
  return new URL(`en/${encodeURIComponent(symbol).replaceAll('%2F', '/')}`, base.href.endsWith('/') ? base : `${base.href}/`)
}
