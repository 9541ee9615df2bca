import { expect, it } from 'vitest'
import { cardFor } from '../../src/channels/card.ts'
import { slackPhone } from '../../src/channels/slack-message.ts'
import { buttons } from '../../src/commands/buttons.ts'
import type { Asker } from '../../src/commands/command.ts'
import { findingKey } from '../../src/council/finding-key.ts'
import { saidOfFinding } from '../../src/council/reaction.ts'
import type { Finding } from '../../src/weakening/finding.ts'
import { constructedAlert, heldComparison, key, noon, tabledFacts, verbFinding } from '../store/constructed-facts.ts'
import { eachStore } from '../support/stores.ts'

const shortened: Finding = {
  ...verbFinding,
  category: 'term-shortened',
  rule: 'term',
  severity: 'critical',
  prior: { paragraph: 'OP2', quote: 'for three years' },
  draft: { paragraph: 'OP2', quote: 'for one year' },
  explanation: 'The term would be shorter.',
}
const stronger: Finding = { ...verbFinding, direction: 'strengthens', rule: 'actors' }
const message = { channel: 'C1', message: '1.0' }
const asker = (name: string): Asker => ({
  person: { platform: 'discord', id: `5-${name}`, name },
  channel: { id: 'C1', name: null },
  managesChannel: null,
})

eachStore('a verdict on one finding', (open) => {
  /** A draft with two weakenings, told in one channel as `message`. */
  async function told(findings: readonly Finding[] = [shortened, verbFinding, stronger]) {
    const store = await open()
    const comparison = heldComparison({ findings })
    await store.ledger.record(
      tabledFacts({ comparisons: [comparison], alerts: [{ alert: constructedAlert('first'), channels: ['team'] }] }),
    )
    const [delivery] = await store.outbox.claim(noon, 1)
    if (!delivery) throw new Error('nothing was queued')
    await store.outbox.settle(delivery.id, { state: 'delivered', receipt: message })
    const { press } = buttons({ reactions: store.reactions, clock: () => noon, mayReact: () => null })
    return { store, press, about: comparison.id }
  }

  it('asks which of several is meant, keeps who said so, and leaves the others as they are', async () => {
    const { store, press, about } = await told()
    const { text, choices } = await press('react:not-a-weakening', message, asker('Ana'))
    expect(text).toBe('Which of these is not a weakening?')
    expect(choices.map(({ label }) => label)).toEqual([
      'Term, paragraph 2: “for one year”',
      'Operative verb, paragraph 1: “Encourages”',
      'None of them is',
    ])
    const ephemeral = { ...message, message: 'ephemeral' }
    const answers = await Promise.all(['Ana', 'Ben'].map((name) => press(choices[1]?.name ?? '', ephemeral, asker(name))))
    const [kept = '', second] = answers.map((answer) => answer.text).toSorted()
    expect(kept).toMatch(/^Operative verb, paragraph 1: not a weakening, says (?:Ana|Ben), 24 March 2026\.$/)
    expect(second).toBe(`Somebody was first: ${kept}`)
    const reactions = await store.record.reactions(key)
    expect(kept).toContain(saidOfFinding(reactions, about, verbFinding)?.by?.name)
    expect(saidOfFinding(reactions, about, shortened)).toBeUndefined()
    expect((await store.outbox.thread('team', key))?.reactions).toMatchObject([{ finding: { key: findingKey(verbFinding) } }])
    expect(await store.reactions.staleParents(noon)).toMatchObject([{ channel: 'team', dossier: key }])
  })

  it('takes the last open one without a question, and all of them by one button', async () => {
    const { store, press, about } = await told()
    await press(`react:not-a-weakening:${findingKey(verbFinding)}:1.0`, message, asker('Ana'))
    expect(await store.reactions.openFindings(message)).toEqual([shortened])
    await press('react:not-a-weakening:all:1.0', message, asker('Ben'))
    const reactions = await store.record.reactions(key)
    expect(reactions.map(({ finding }) => finding?.place ?? 'all')).toEqual(['Operative verb, paragraph 1', 'all'])
    expect(saidOfFinding(reactions, about, shortened)?.by?.name).toBe('Ben')
  })

  it('refuses a finding that the present comparison does not hold, and forged names', async () => {
    const { store, press } = await told()
    expect((await press('react:not-a-weakening:00000000:1.0', message, asker('Eve'))).text).toContain('compared anew since')
    for (const name of [
      'react:not-a-weakening:zz:1.0',
      `react:not-a-weakening:${findingKey(verbFinding)}:forged`,
      'react:not-a-weakening:all',
    ])
      expect((await press(name, message, asker('Eve'))).text).toMatch(/^I do not know that/)
    expect(await store.record.reactions(key)).toEqual([])
  })

  it('stands on the card in one line, however many there are', async () => {
    const { store, press } = await told()
    for (const finding of [verbFinding, shortened]) {
      await press(`react:not-a-weakening:${findingKey(finding)}:1.0`, message, asker('Ana'))
    }
    const shown = { key: 'k', alert: constructedAlert('first'), state: [], reactions: await store.record.reactions(key) }
    expect(cardFor(shown, slackPhone).reactions).toBe('2 findings said to be no weakening')
    expect(cardFor({ ...shown, reactions: shown.reactions.slice(0, 1) }, slackPhone).reactions).toContain('One finding not a weakening')
  })
})
