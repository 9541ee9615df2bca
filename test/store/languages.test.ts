import { expect, it } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import { languageOf } from '../../src/alerts/chat-subscriptions.ts'
import { messageIn } from '../../src/alerts/in-language.ts'
import { dossierEvent, eventIn } from '../../src/council/dossier-event.ts'
import { wordsOf } from '../../src/language/language.ts'
import { eachStore } from '../support/stores.ts'
import { constructedAlert, draftText, key, noon, tabledFacts } from './constructed-facts.ts'

const french = wordsOf('fr')

eachStore('what is worded in another language later', (open) => {
  async function throughTheOutbox(alert: Alert): Promise<Alert | undefined> {
    const { ledger, outbox } = await open()
    await ledger.record(tabledFacts({ alerts: [{ alert, channels: ['team'] }] }))
    const [delivery] = await outbox.claim(noon, 1)
    return delivery && messageIn('fr', { key: alert.key, alert: delivery.alert, state: [] }).alert
  }

  it('are the links of an alert, by what they lead to', async () => {
    const url = 'https://documents.example/'
    const links = [
      { label: 'Full redline', url, to: { kind: 'redline' } },
      { label: 'Redline against 86/7', url, to: { kind: 'redline-against', text: '86/7' } },
      { label: '90/L.2', url },
    ] as const
    const alert = await throughTheOutbox(constructedAlert('draft-assessed:90/L.2', { links }))
    expect(alert?.links.map(({ label }) => label)).toEqual(['Comparaison complète', 'Comparaison avec 86/7', '90/L.2'])
  })

  it('is not what an older version wrote down without its facts', async () => {
    const old = constructedAlert('draft-assessed:90/L.2', { body: 'A body.', links: [{ label: 'Source', url: 'https://x.example/' }] })
    const { at: _, ...words } = old
    expect(await throughTheOutbox(old)).toMatchObject(words)
  })

  it('is not what a newer version wrote down in another way', async () => {
    const parts = { headline: { kind: 'of another day' } } as unknown as Alert['parts'] // as a newer version may write it
    const alert = constructedAlert('draft-assessed:90/L.2', { ...(parts && { parts }) })
    expect((await throughTheOutbox(alert))?.headline).toBe(alert.headline)
  })

  it('are the events of a dossier', async () => {
    const event = dossierEvent(noon, 'tabled', draftText.symbol, { kind: 'seen-as', text: 'A/HRC/90/L.2' })
    const { dossier } = tabledFacts()
    const { ledger, record } = await open()
    await ledger.record(tabledFacts({ dossier: dossier && { ...dossier, event } }))
    const kept = (await record.dossier(key))?.events ?? []
    expect(kept).toEqual([event])
    expect(kept.map((one) => eventIn(one, french))).toEqual(['Vu sous la cote A/HRC/90/L.2.'])
    expect(eventIn({ sentence: 'Seen as A/HRC/90/L.2.' }, french)).toBe('Seen as A/HRC/90/L.2.')
  })

  it('is what a chat channel is told, in what was said last', async () => {
    const { chatSubscriptions } = await open()
    const order = (mandate: string, language: 'fr' | 'es' | null, hour: number) =>
      chatSubscriptions.keep({
        channel: 'slack:C1',
        mandate,
        kind: 'order',
        from: 'medium',
        digest: null,
        language,
        by: null,
        at: new Date(noon.getTime() + hour * 3_600_000),
      })
    await order('wells', 'fr', 0)
    await order('tides', 'es', 1)
    await order('rivers', null, 2)
    const kept = await chatSubscriptions.all()
    expect(kept.map(({ language }) => language)).toEqual(['fr', 'es', null])
    expect([languageOf('slack:C1', kept), languageOf('slack:C2', kept)]).toEqual(['es', 'en'])
  })
})
