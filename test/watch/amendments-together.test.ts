import { describe, expect, it } from 'vitest'
import { amendmentStanding } from '../../src/council/amendment-standing.ts'
import { nameOfText, shortNameOfText } from '../../src/council/composition.ts'
import { presentComparison, presentVersion } from '../../src/council/dossier.ts'
import { whatDiffers } from '../../src/council/what-differs.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { wordsOf } from '../../src/language/language.ts'
import { sayIn } from '../../src/language/sentence.ts'
import { enterAcceptedAmendments } from '../../src/watch/enter-accepted-amendments.ts'
import { adoptedText, amendmentText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { type WatchedRoom, watchedRoom } from '../support/watched-room.ts'

const consent = 'In paragraph 2 (b), after “country visits”, insert “with the consent of the State concerned”.'
const voluntary = 'In paragraph 3, replace “Urges all States to cooperate fully” with “Invites States to cooperate”.'
const milder = 'In paragraph 3, replace “Urges all States to cooperate fully” with “Encourages States to cooperate”.'

async function room(...amendments: readonly (readonly string[])[]): Promise<WatchedRoom> {
  const opened = await watchedRoom([keepers])
  await opened.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
  await opened.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
  for (const [index, instructions] of amendments.entries()) {
    const symbol = `A/HRC/90/L.${30 + index}`
    await opened.take(symbol, amendmentText(symbol, 'A/HRC/90/L.2', instructions))
  }
  await opened.told()
  return opened
}

const enter = (opened: WatchedRoom, amendments: readonly string[], symbol = 'A/HRC/90/L.2') =>
  enterAcceptedAmendments(opened.watch, {
    symbol: DocumentSymbol.parse(symbol),
    amendments: amendments.map((one) => DocumentSymbol.parse(one)),
    saidBy: 'Ana',
  })

const both = ['A/HRC/90/L.30', 'A/HRC/90/L.31']

describe('amendments that were accepted', () => {
  it('are one version of the dossier, which stands, compared with the draft and with the prior text', async () => {
    const opened = await room([consent], [voluntary])
    expect(await enter(opened, both)).toMatchObject({ kind: 'recorded', applied: 2 })
    const dossier = await opened.dossier('90/L.2')
    const present = presentVersion(dossier)
    expect(present && nameOfText(present)).toBe('A/HRC/90/L.2 as amended by A/HRC/90/L.30 and A/HRC/90/L.31')
    expect(present && shortNameOfText(present)).toBe('L.2 as amended by L.30 and L.31')
    expect(dossier.comparisons.filter(({ draft }) => draft.id === present?.id).map((one) => [one.against, nameOfText(one.prior)])).toEqual([
      ['prior-mandate', 'A/HRC/RES/87/4'],
      ['previous-version', 'A/HRC/90/L.2'],
    ])
    expect(presentComparison(dossier)?.draft.id).toBe(present?.id)
    expect(dossier.events.at(-1)?.sentence).toBe(
      'Amendments A/HRC/90/L.30, A/HRC/90/L.31 to A/HRC/90/L.2 entered as accepted by Ana (unofficial).',
    )
    expect(dossier.amendments.map((amendment) => amendmentStanding(amendment, dossier).kind)).toEqual(['applied', 'applied'])
    const differs = present && whatDiffers({ symbol: DocumentSymbol.parse('A/HRC/90/L.2') }, present)
    expect(differs && sayIn(differs, wordsOf('en'))).toMatch(
      /^Unofficial: A\/HRC\/90\/L\.2 as amended by A\/HRC\/90\/L\.30 and A\/HRC\/90\/L\.31, accepted as entered by Ana on 1 October 2035\./,
    )
    const [alert, ...others] = await opened.told()
    expect(others).toEqual([])
    expect(alert).toMatchObject({ kind: 'draft-revised', headline: 'Lighthouse keepers: the text as amended weakens the draft' })
    expect(alert?.body).toMatch(/^Unofficial: accepted as entered by Ana; there is no document of it\./)
    expect(await enter(opened, both)).toMatchObject({ kind: 'known' })
    expect(await opened.told()).toEqual([])
  })

  it('that change the same words are left out, and that is said', async () => {
    const opened = await room([voluntary, consent], [milder])
    expect(await enter(opened, both)).toMatchObject({ kind: 'recorded', applied: 1 })
    const present = presentVersion(await opened.dossier('90/L.2'))
    expect(present?.composed?.unapplied).toEqual([
      {
        verbatim: voluntary,
        reason: 'L.30 against L.31: another amendment changes the same place, and which of the two holds is not said',
        paragraphs: ['OP3'],
      },
      {
        verbatim: milder,
        reason: 'L.31 against L.30: another amendment changes the same place, and which of the two holds is not said',
        paragraphs: ['OP3'],
      },
    ])
    const [alert] = await opened.told()
    expect(alert?.doubts).toEqual(['2 instructions of the amendments could not be applied; see the redline page'])
  })

  it.each([
    ['A/HRC/90/L.2', ['A/HRC/90/L.39'], /A\/HRC\/90\/L\.39 is not held as an amendment/],
    ['A/HRC/90/L.3', both, /A\/HRC\/90\/L\.3 is not held as a draft/],
  ])('are refused with what to do: %s, %s', async (symbol, amendments, reason) => {
    const opened = await room([consent], [voluntary])
    expect(await enter(opened, amendments, symbol)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
  })

  it('are known again in the adopted text, though nobody entered them', async () => {
    const opened = await room([consent], [voluntary], ['In paragraph 1, delete “all”.'])
    const body = changed(prior, {
      'country visits': 'country visits with the consent of the State concerned',
      'Urges all States to cooperate fully': 'Invites States to cooperate',
    })
    await opened.take('A/HRC/RES/90/3', adoptedText({ symbol: 'A/HRC/RES/90/3', body }))
    const [alert] = await opened.told()
    expect(alert?.body).toContain('Its words are those of A/HRC/90/L.2 as amended by A/HRC/90/L.30 and A/HRC/90/L.31.')
    const dossier = await opened.dossier('90/L.2')
    expect(dossier.versions.map(shortNameOfText)).toContain('L.2 as amended by L.30 and L.31')
    expect(presentVersion(dossier)?.symbol).toBe('A/HRC/RES/90/3')
  })
})
