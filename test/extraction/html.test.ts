import { expect, it } from 'vitest'
import { readHtml } from '../../src/extraction/html.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(html)).blocks

it('gives a block a paragraph, with italics, and counts ordered lists', () => {
  const blocks = read(`<html><head><title>Title</title><style>p{}</style></head><body><nav>Menu</nav>
    <p>1.&nbsp;<i>Decides</i> to end:<sup>1</sup></p><ol type="a"><li>To look;</li><li>To write<br>again;</li></ol><ol start="2"><li>Requests.</li></ol>
    <script>alert(1)</script><div>Loose <em>text</em><p>inside</p></div></body></html>`)
  expect(blocks.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual([
    '1. Decides to end:',
    '(a) To look;',
    '(b) To write\nagain;',
    '2. Requests.',
    'Loose text',
    'inside',
  ])
  expect(blocks.find(({ text }) => text.startsWith('1.'))?.italics).toEqual([{ start: 3, end: 10 }])
  expect(blocks.filter(({ role }) => role === 'furniture').map(({ text }) => text)).toEqual(['Menu'])
})

it('survives tags without end', () => {
  expect(read(`${'<div>'.repeat(3000)}<p>deep</p>`)).toEqual([])
  expect(read('<p>open <i>italic')).toMatchObject([{ text: 'open italic', italics: [{ start: 5, end: 11 }] }])
})
