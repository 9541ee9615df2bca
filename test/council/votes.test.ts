import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { groupVote } from '../../src/council/state-group.ts'
import { adoptedText, inOrderOfAdoption, namesMatchCounts, outcomeInWords, voteChange, voteChanges } from '../../src/council/votes.ts'
import { DocumentSymbol, readSymbol } from '../../src/documents/document-symbol.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Adoption } from '../../src/resolution/resolution.ts'

const adoption = (how: Adoption['how']) => ({ adoption: { on: '4 October 2035', meeting: null, how } })
const vote = (inFavour: readonly string[], against: readonly string[], abstaining: readonly string[]) =>
  adoption({
    kind: 'vote',
    counts: { inFavour: inFavour.length, against: against.length, abstaining: abstaining.length },
    inFavour,
    against,
    abstaining,
  })
const symbol = (number: string) => DocumentSymbol.parse(`A/HRC/RES/${number}`)

const first = adoptedText(symbol('87/2'), vote(['Aldovia', 'Bremony', 'Caldera'], ['Dovrania'], ['Estavia']))
const second = adoptedText(symbol('90/2'), vote(['Aldovia', 'Florimund'], ['Dovrania', 'Estavia'], ['Bremony']))
const agreed = adoptedText(symbol('84/2'), adoption({ kind: 'without-vote' }))

describe('voteChange', () => {
  it('says who changed sides, who came and who left, and how the margin moved', () => {
    expect(voteChange(first, second)).toMatchObject({
      kind: 'voted-again',
      margin: { before: 2, now: 0 },
      changed: [
        { state: 'Estavia', from: 'abstaining', to: 'against' },
        { state: 'Bremony', from: 'in favour', to: 'abstaining' },
      ],
      came: ['Florimund'],
      left: ['Caldera'],
    })
  })

  it('tells consensus that was lost from consensus that came back', () => {
    expect(voteChange(agreed, first)).toMatchObject({ kind: 'consensus-lost', margin: { before: null, now: 2 }, came: [], left: [] })
    expect(voteChange(first, agreed)).toMatchObject({ kind: 'consensus-regained' })
    expect(voteChange(agreed, adoptedText(symbol('90/2'), { adoption: null })).kind).toBe('cannot-tell')
  })

  it('goes along a lineage in the order of adoption', () => {
    const changes = voteChanges(inOrderOfAdoption([second, agreed, first]))
    expect(changes.map(({ prior, next, kind }) => `${prior.symbol} ${next.symbol} ${kind}`)).toEqual([
      'A/HRC/RES/84/2 A/HRC/RES/87/2 consensus-lost',
      'A/HRC/RES/87/2 A/HRC/RES/90/2 voted-again',
    ])
  })
})

it('says an outcome in words', () => {
  expect([first, agreed].map(({ outcome }) => outcomeInWords(outcome))).toEqual(['3 to 1, 1 abstaining', 'without a vote'])
})

it('knows States by the names that they bear now, and the slips of print', () => {
  const printed = adoptedText(symbol('87/2'), vote(['Netherlands', 'Czech Republic'], ['Cameron'], []))
  expect(printed.outcome.kind === 'vote' && [...printed.outcome.byState.keys()]).toEqual([
    'Netherlands (Kingdom of the)',
    'Czechia',
    'Cameroon',
  ])
})

it('counts the votes of a group by its list', () => {
  const group = {
    id: 'shores',
    name: 'Group of Shores',
    states: ['Aldovia', 'Dovrania', 'Halvia'],
    source: 'constructed',
    asOf: '2035-09-01',
  }
  const { outcome } = first
  expect(outcome.kind === 'vote' && groupVote(group, outcome.byState)).toMatchObject({
    votes: { 'in favour': 1, against: 1, abstaining: 0 },
    notVoting: 1,
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/hrc/', import.meta.url))

describe.skipIf(!existsSync(corpus))('recorded votes of the real texts (skipped where ../shared/corpus/hrc is missing)', () => {
  it('name as many States on each side as the text counts', async () => {
    const unlike: string[] = []
    let voted = 0
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.txt'))) {
      const read = await readDocument(readFileSync(`${corpus}${name}`))
      const named = readSymbol(name.replace('.txt', '').replaceAll('_', '/'))
      if (read.kind !== 'read' || !named) continue
      const text = adoptedText(named, parseResolution(read.blocks))
      if (text.outcome.kind === 'vote') voted += 1
      if (!namesMatchCounts(text)) unlike.push(name)
    }
    expect([voted, unlike]).toEqual([98, []])
  })
})
