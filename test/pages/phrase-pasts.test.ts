import { describe, expect, it } from 'vitest'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { insertedPhrase } from '../../src/pages/phrase-pasts.ts'
import { pages } from '../../src/pages/server.ts'
import { sampleRecord } from '../support/sample-record.ts'

/* Constructed texts: no such resolutions exist. */
const phrase = ', in the manner that <each> State prefers'
const bearer = (symbol: string) => ({ symbol: DocumentSymbol.parse(symbol), adoptedOn: null })

async function pageWith(words: string, ...symbols: readonly string[]): Promise<string> {
  const { record, comparison } = sampleRecord({ repeated: { phrase: words, bearers: symbols.map(bearer) } })
  return (await pages({ record, mandates: () => [] }).request(`/redline/${comparison.id}`)).text()
}

describe('the past of an inserted phrase', () => {
  it('stands under the finding, the oldest text first, as resolutions cite one another', async () => {
    const page = await pageWith(phrase, 'A/HRC/RES/88/3', 'A/HRC/RES/85/2', 'A/HRC/PRST/86/1')
    expect(page).toContain(
      '<p class="past">“in the manner that &lt;each&gt; State prefers” first seen in 85/2 (2034); also in A/HRC/PRST/86/1, 88/3</p>',
    )
  })

  it('says how many texts it does not name', async () => {
    const page = await pageWith(phrase, ...[81, 82, 83, 84, 85, 86, 87, 88].map((session) => `A/HRC/RES/${session}/1`))
    expect(page).toContain('also in 82/1, 83/1, 84/1, 85/1, 86/1 and 2 more</p>')
  })

  it('is not told where there is none, where only this session or a later one has it, or where the words are few', async () => {
    expect(await pageWith(phrase)).not.toContain('class="past"')
    expect(await pageWith(phrase, 'A/HRC/RES/90/1', 'A/HRC/RES/91/1')).not.toContain('class="past"')
    expect(await pageWith(', where they can so', 'A/HRC/RES/85/2')).not.toContain('class="past"')
  })

  it('is that of the longest run that the quotation touches, and of no other', () => {
    const text = 'Invites States, if they so wish, to answer at their own good time and expense'
    const paragraph = { label: 'OP2', part: 'operative', depth: 0, parent: null, text } as const
    const correspondence = {
      relation: 'edited',
      moved: false,
      prior: [],
      draft: [{ ...paragraph, label: 'OP1', text: 'First' }, paragraph],
      carriedBy: [],
      redline: [
        { op: 'keep', text: 'First\n' },
        { op: 'strike', text: 'Urges' },
        { op: 'insert', text: 'Invites' },
        { op: 'keep', text: ' States' },
        { op: 'insert', text: ', if they so wish,' },
        { op: 'keep', text: ' to answer ' },
        { op: 'insert', text: 'at their own good time and expense' },
      ],
    } as const
    const of = (quote: string) => insertedPhrase({ paragraph: 'OP2', quote }, [correspondence])
    expect(of('to answer at their own')).toBe('at their own good time and expense')
    expect(of('if they so wish, to answer at')).toBe('at their own good time and expense')
    expect(of('Invites States, if they so wish')).toBeNull()
    expect(of('words that are not there')).toBeNull()
  })
})
