import { expect, it } from 'vitest'
import { rememberedFailures } from '../../src/service/remembered-failures.ts'

it('tries what cannot be read once, and everything else each time', async () => {
  const tried: string[] = []
  const extract = rememberedFailures(async (bytes) => {
    const text = new TextDecoder().decode(bytes)
    tried.push(text)
    if (text === 'bad') return { kind: 'unreadable', reason: 'broken', detail: 'this file is damaged.' }
    return { kind: 'read', format: 'txt', extractor: 'txt/1', blocks: [], confidence: { level: 'certain', reasons: [] } }
  })
  for (const text of ['bad', 'good', 'bad', 'good']) await extract(new TextEncoder().encode(text))
  expect(tried).toEqual(['bad', 'good', 'good'])
})
