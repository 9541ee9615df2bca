import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buttonLines, cardFor, heightOf } from '../../src/channels/card.ts'
import { discordPhone, discordPost, postTitle, reference, threadName } from '../../src/channels/discord-message.ts'
import { contractIsHere, contractTitle, discordContract } from '../support/discord-contract.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

describe('discordMessage', () => {
  it('tells a tired reader in its first words whether to get up', () => {
    expect(discordPost(messageOf(missionEnds)).content).toBe('**◆ CRITICAL  Aldovia fact-finding mission would end**')
  })

  it('quotes both texts, with what changed struck and bold, and says was and now', () => {
    expect(discordPost(messageOf(missionEnds)).embeds[0].description).toContain(
      '**Term, paragraph 1 (was 40)**\n> was “for nine months”\n> now “for **a final, non-extendable period of** nine months”',
    )
  })

  it('posts a rollover without a sound', () => {
    expect(discordPost(messageOf(rollover)).flags).toBe(4096)
    expect(discordPost(messageOf(missionEnds))).not.toHaveProperty('flags')
  })

  it('carries the same nonce and reference for the same key', () => {
    const { nonce, embeds } = discordPost(messageOf(missionEnds))
    expect(nonce).toMatch(/^[0-9a-z]{25}$/)
    expect(embeds[0].footer?.text).toMatch(new RegExp(`${reference(missionEnds.key)}$`))
    expect(discordPost(messageOf({ ...missionEnds, key: 'another' })).nonce).not.toBe(nonce)
  })

  it('lets no text of a document act', () => {
    const description = discordPost(
      messageOf({ ...missionEnds, documents: '@everyone <@1> [x](https://evil.example) **bold**', changes: [] }),
    ).embeds[0].description
    expect(description?.split('\n')[0]).toBe(String.raw`@${'\u200b'}everyone \<@${'\u200b'}1\> \[x\](https\://evil.example) \*\*bold\*\*`)
  })

  it('never takes more than twelve lines on a phone', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const card = cardFor(message, discordPhone)
        expect(heightOf(card, buttonLines(message), discordPhone)).toBeLessThanOrEqual(12)
      }),
      { numRuns: 200 },
    )
  })
})

describe.skipIf(!contractIsHere)(`discordMessage ${contractTitle}`, () => {
  it('never breaks a rule, whatever the documents hold', () => {
    const violations = discordContract()
    fc.assert(
      fc.property(hostileMessages, (message) => {
        expect(violations({ method: 'POST', path: '/channels/1/messages', body: discordPost(message) })).toEqual([])
        const thread = { name: threadName(message), auto_archive_duration: 10_080 }
        expect(violations({ method: 'POST', path: '/channels/1/messages/2/threads', body: thread })).toEqual([])
        expect(postTitle(message).length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 400 },
    )
  })
})
