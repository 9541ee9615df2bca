import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CollectingPorts, collect } from '../../src/documents/collect.ts'
import { conditionalFetch } from '../../src/documents/conditional-fetch.ts'
import type { Listing } from '../../src/documents/document.ts'
import { documentArchive } from '../../src/documents/document-archive.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import type { FetchOutcome, FetchPageOptions } from '../../src/documents/fetch-page.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collect-'))
})
afterEach(() => rm(folder, { recursive: true }))

const never = new AbortController().signal
const url = new URL('http://documents.example/api/symbol/access?s=A/HRC/90/L.1&l=en&t=docx')
const listing: Listing = { source: 'un-documents', symbol: DocumentSymbol.parse('A/HRC/90/L.1'), url }
const page = (text: string, headers = {}): FetchOutcome => ({
  kind: 'fetched',
  url,
  status: 200,
  headers,
  body: new TextEncoder().encode(text),
})

function ports(outcome: FetchOutcome, held: readonly string[] = []): CollectingPorts {
  return {
    fetchPage: async () => outcome,
    archive: documentArchive(join(folder, 'archive')),
    holds: async (sha256) => held.includes(sha256),
    now: () => new Date('2035-11-12T08:00:00Z'),
  }
}

describe('collecting', () => {
  it('keeps the bytes and says which they are', async () => {
    const given = ports(page('%PDF-1.7 constructed', { etag: '"1"', 'content-type': 'application/pdf' }))
    const outcome = await collect(listing, given, never)
    if (outcome.kind !== 'collected') throw new Error(outcome.kind)
    expect(outcome.version).toMatchObject({ symbol: 'A/HRC/90/L.1', source: 'un-documents', contentType: 'application/pdf', bytes: 20 })
    expect(outcome.validators).toEqual({ etag: '"1"', lastModified: null })
    expect(await given.archive.read(outcome.version.sha256)).toEqual(Buffer.from(outcome.bytes))
  })

  it('does not fetch again what its source fetched', async () => {
    const given = ports({ kind: 'failed', reason: 'asked again' })
    const outcome = await collect({ ...listing, page: { url, status: 200, headers: {}, body: Buffer.from('%PDF-1.7') } }, given, never)
    expect(outcome.kind).toBe('collected')
  })

  it('finds bytes that are held unchanged', async () => {
    const first = await collect(listing, ports(page('%PDF-1.7')), never)
    const sha256 = first.kind === 'collected' ? first.version.sha256 : ''
    expect(await collect(listing, ports(page('%PDF-1.7'), [sha256]), never)).toEqual({ kind: 'unchanged' })
    expect(await collect(listing, ports({ kind: 'not-modified' }), never)).toEqual({ kind: 'unchanged' })
  })

  it.each([
    { answer: page('<!doctype html><p>There is no document matching your request.</p>'), kind: 'missing' },
    { answer: { kind: 'missing', status: 404 } as const, kind: 'missing' },
    { answer: { kind: 'blocked', reason: 'a challenge page' } as const, kind: 'blocked' },
    { answer: { kind: 'failed', reason: 'too slow' } as const, kind: 'failed' },
  ])('an answer without a document is $kind', async ({ answer, kind }) => {
    expect((await collect(listing, ports(answer), never)).kind).toBe(kind)
  })
})

describe('dropped files', () => {
  const dropped = (name: string): Listing => ({ source: 'inbox', symbol: null, url: pathToFileURL(join(folder, name)) })
  const given = () => ports({ kind: 'failed', reason: 'no file' })

  it('are read', async () => {
    await writeFile(join(folder, 'zero draft #1 50%.txt'), 'a constructed text')
    expect(await collect(dropped('zero draft #1 50%.txt'), given(), never)).toMatchObject({
      kind: 'collected',
      version: { bytes: 18, symbol: null, url: 'inbox/zero draft #1 50%.txt' },
    })
  })

  it('are kept without saying where this machine has them', async () => {
    await writeFile(join(folder, 'zero.txt'), 'a constructed text')
    const ports = given()
    await collect(dropped('zero.txt'), ports, never)
    const [kept] = await Array.fromAsync(ports.archive.records())
    expect(kept?.record.url).toBe('inbox/zero.txt')
  })

  it('are not read through a link, nor beyond the limit', async () => {
    await writeFile(join(folder, 'secret'), 'secret')
    await symlink(join(folder, 'secret'), join(folder, 'link.txt'))
    await writeFile(join(folder, 'large.txt'), '')
    await truncate(join(folder, 'large.txt'), 20_000_001)
    expect(await collect(dropped('link.txt'), given(), never)).toMatchObject({ kind: 'failed' })
    expect(await collect(dropped('large.txt'), given(), never)).toMatchObject({ kind: 'failed', reason: 'this file is larger than 20 MB' })
    expect(await collect(dropped('absent.txt'), given(), never)).toMatchObject({
      kind: 'failed',
      reason: 'this file cannot be read (ENOENT)',
    })
  })
})

describe('asking only for what changed', () => {
  it('sends the validators that are kept for an address', async () => {
    const sent: (FetchPageOptions | undefined)[] = []
    const fetchPage = conditionalFetch(
      async (_url, _signal, options) => {
        sent.push(options)
        return { kind: 'not-modified' }
      },
      async (asked) => (asked.pathname === '/known' ? { etag: '"1"', lastModified: null } : undefined),
    )
    await fetchPage(new URL('/known', url), never, { accept: 'text/html' })
    await fetchPage(new URL('/new', url), never)
    expect(sent).toEqual([{ accept: 'text/html', validators: { etag: '"1"', lastModified: null } }, {}])
  })
})
