import { expect, it } from 'vitest'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { symbolAddress, viewerAddress } from '../../src/documents/symbol-address.ts'

const symbol = DocumentSymbol.parse('A/HRC/S-90/L.1/Rev.1')

it('keeps slashes as they are, below any base', () => {
  expect(symbolAddress(new URL('https://documents.un.org'), symbol).href).toBe(
    'https://documents.un.org/api/symbol/access?s=A/HRC/S-90/L.1/Rev.1&l=en&t=docx',
  )
  expect(symbolAddress(new URL('http://127.0.0.1:1/ods'), symbol, 'pdf').href).toBe(
    'http://127.0.0.1:1/ods/api/symbol/access?s=A/HRC/S-90/L.1/Rev.1&l=en&t=pdf',
  )
  expect(viewerAddress(new URL('https://docs.un.org'), symbol).href).toBe('https://docs.un.org/en/A/HRC/S-90/L.1/Rev.1')
})
