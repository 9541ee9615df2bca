import { describe, expect, it } from 'vitest'
import { amendmentStanding } from '../../src/council/amendment-standing.ts'
import { nameOfText } from '../../src/council/composition.ts'
import { presentComparison } from '../../src/council/dossier.ts'
import { versionChain } from '../../src/council/version-chain.ts'
import { adoptedText, amendmentText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

const weaker = changed(prior, { 'Urges all States': 'Invites States', 'for a period of three years': 'for a period of one year' })
const restored = changed(prior, { 'Urges all States': 'Encourages States' })
const documents = {
  prior: ['A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior })],
  'L.2': ['A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: weaker })],
  'L.4': ['A/HRC/90/L.4', amendmentText('A/HRC/90/L.4', 'A/HRC/90/L.2', ['Delete paragraph 4.'])],
  'Rev.1': ['A/HRC/90/L.2/Rev.1', draftText({ symbol: 'A/HRC/90/L.2/Rev.1', body: restored })],
  'L.5': [
    'A/HRC/90/L.5',
    amendmentText('A/HRC/90/L.5', 'A/HRC/90/L.2/Rev.1', ['In paragraph 3, replace “Encourages States” by “Urges all States”.']),
  ],
  adopted: ['A/HRC/RES/90/3', adoptedText({ symbol: 'A/HRC/RES/90/3', body: prior })],
} as const
type Name = keyof typeof documents

/** What is known when all has come, and what was told of each document. */
async function outcomeOf(order: readonly Name[]) {
  const room = await watchedRoom([keepers])
  for (const name of order) {
    const [symbol, text] = documents[name]
    await room.take(symbol, text)
    await room.settle()
  }
  const dossier = await room.dossier('90/L.2')
  const present = presentComparison(dossier)
  return {
    state: dossier.state,
    chain: versionChain(dossier.versions).map(nameOfText),
    beside: dossier.versions
      .filter(({ composed }) => composed)
      .map(nameOfText)
      .toSorted(),
    present: [present?.draft.symbol, present?.verdict.severity],
    amendments: dossier.amendments.map((amendment) => `${amendment.symbol} ${amendmentStanding(amendment, dossier).kind}`).toSorted(),
    told: (await room.told()).map(({ kind }) => kind),
    kept: await room.record.keptOutcomes(dossier.session ?? never()),
  }
}

describe('a draft, its amendments, its revision and the text adopted', () => {
  const inTime: readonly Name[] = ['prior', 'L.2', 'L.4', 'Rev.1', 'L.5', 'adopted']

  it('are one dossier, told step by step', async () => {
    expect(await outcomeOf(inTime)).toEqual({
      state: 'adopted',
      chain: ['A/HRC/90/L.2', 'A/HRC/90/L.2/Rev.1', 'A/HRC/RES/90/3'],
      beside: ['A/HRC/90/L.2 as amended by A/HRC/90/L.4', 'A/HRC/90/L.2/Rev.1 as amended by A/HRC/90/L.5'],
      present: ['A/HRC/RES/90/3', 'none'],
      amendments: ['A/HRC/90/L.4 stale', 'A/HRC/90/L.5 applied'],
      told: ['draft-assessed', 'amendment-tabled', 'draft-revised', 'amendment-tabled', 'adopted'],
      kept: [],
    })
  })

  it.each<readonly [string, readonly Name[]]>([
    ['as symbols are walked', ['prior', 'L.2', 'L.4', 'L.5', 'Rev.1', 'adopted']],
    ['amendments first', ['prior', 'L.5', 'L.4', 'L.2', 'Rev.1', 'adopted']],
    ['the revision before the draft', ['prior', 'Rev.1', 'L.5', 'L.2', 'L.4', 'adopted']],
    ['the outcome before its draft', ['prior', 'adopted', 'L.2', 'L.4', 'Rev.1', 'L.5']],
    ['the outcome before its revision', ['prior', 'L.2', 'L.4', 'adopted', 'L.5', 'Rev.1']],
    ['the prior text last', ['L.2', 'L.4', 'Rev.1', 'L.5', 'adopted', 'prior']],
    ['backwards', inTime.toReversed()],
  ])('end alike whatever comes first: %s', async (_, order) => {
    const { told, ...known } = await outcomeOf(order)
    const { told: inOrder, ...expected } = await outcomeOf(inTime)
    expect(known).toEqual(expected)
    expect([inOrder.at(-1), told.includes('adopted')]).toEqual(['adopted', true])
  })
})

function never(): never {
  throw new Error('a constructed dossier without a session')
}
