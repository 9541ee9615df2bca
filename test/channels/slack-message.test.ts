import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutgoingMessage } from '../../src/alerts/channel.ts'
import { buttonLines, cardFor, heightOf } from '../../src/channels/card.ts'
import { slackMessage, slackPhone } from '../../src/channels/slack-message.ts'
import { slackRules } from '../support/slack-rules.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const rules = slackRules['chat.postMessage']

/** As it goes over the line. */
function sent(message: OutgoingMessage) {
  const { mrkdwn, unfurl_links, unfurl_media, ...rest } = slackMessage(message)
  return { ...rest, mrkdwn: String(mrkdwn), unfurl_links: String(unfurl_links), unfurl_media: String(unfurl_media), channel: 'C1' }
}

describe('slackMessage', () => {
  it('tells a tired reader in its first words whether to get up', () => {
    expect(slackMessage(messageOf(missionEnds)).text).toMatch(
      /^◆ CRITICAL Aldovia fact-finding mission would end\. A\/HRC\/90\/L\.9 against/,
    )
  })

  it('says in words what the strike and bold say', () => {
    const { text } = slackMessage(messageOf(missionEnds))
    expect(text).toContain('was “for nine months”, now “for a final, non-extendable period of nine months”')
    expect(text).toContain('was “To preserve evidence of alleged violations”, now left out')
  })

  it('keeps a rollover to a quiet line and its links', () => {
    const { blocks, text } = slackMessage(messageOf(rollover))
    expect(text).toBe('Clean water: A/HRC/90/L.2 renews for three years on the terms of 84/16. Citations updated, no other change found.')
    expect(blocks.map((block) => block.type)).toEqual(['rich_text', 'actions'])
  })

  it('shows the present state above everything that is over', () => {
    const [first] = slackMessage(messageOf(missionEnds, ['Revised as A/HRC/90/L.9/Rev.1', 'Amendment A/HRC/90/L.41 tabled'])).blocks
    expect(JSON.stringify(first)).toContain('Now: Revised as A/HRC/90/L.9/Rev.1')
  })

  it('opens nothing but web addresses', () => {
    const links = [
      { label: 'Bad', url: 'javascript:alert(1)' },
      { label: 'Good', url: 'https://docs.un.org/' },
    ]
    const blocks = JSON.stringify(slackMessage(messageOf({ ...missionEnds, links })).blocks)
    expect(blocks).toContain('https://docs.un.org/')
    expect(blocks).not.toContain('javascript')
  })

  it('never breaks a rule of Slack, whatever the documents hold', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        expect(rules.safeParse(sent(message)).error).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  })

  it('never takes more than twelve lines on a phone', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const card = cardFor(message, slackPhone)
        expect(heightOf(card, buttonLines(message), slackPhone)).toBeLessThanOrEqual(12)
      }),
      { numRuns: 400 },
    )
  })

  it('shows no unseen or reordering character', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        expect(JSON.stringify(slackMessage(message).blocks)).not.toMatch(
          /[\u202a-\u202e\u2066-\u2069\u200b\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/,
        )
      }),
      { numRuns: 100 },
    )
  })
})
