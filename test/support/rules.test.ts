import { describe, expect, it } from 'vitest'
import { contractIsHere, contractTitle, discordContract } from './discord-contract.ts'
import { slackRules } from './slack-rules.ts'

const text = (words: string) => ({ type: 'text', text: words })
const section = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [text('a')] }] }
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Open' }, ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const posted = {
  channel: 'C1',
  text: 'a',
  metadata: { event_type: 'mandate_alert', event_payload: { key: 'k' } },
  mrkdwn: 'false',
  unfurl_links: 'false',
  unfurl_media: 'false',
}

describe('the rules of Slack', () => {
  const isAllowed = (blocks: object[], more: object = {}) =>
    slackRules['chat.postMessage'].safeParse({ ...posted, blocks, ...more }).success

  it('take a message that Slack takes', () => {
    expect(isAllowed([section, actions(button({ url: 'https://docs.un.org/' }))])).toBe(true)
  })

  it.each<[string, object[], object?]>([
    ['51 blocks', Array.from({ length: 51 }, () => section)],
    ['no block', []],
    ['an unknown block', [{ type: 'poem', text: 'a' }]],
    ['a typo in a key', [{ ...section, elemets: [] }]],
    ['an empty text', [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [text('')] }] }]],
    ['a mention', [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'channel' }] }] }]],
    ['11 elements of context', [{ type: 'context', elements: Array.from({ length: 11 }, () => ({ type: 'plain_text', text: 'a' })) }]],
    ['26 actions', [actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: String(index) })))]],
    ['a long label', [actions(button({ text: { type: 'plain_text', text: 'a'.repeat(76) } }))]],
    ['a long address', [actions(button({ url: `https://example.org/${'a'.repeat(3000)}` }))]],
    ['a script', [actions(button({ url: 'javascript:alert(1)' }))]],
    ['one action_id twice', [actions(button(), button())]],
    [
      '12,000 characters',
      Array.from({ length: 5 }, () => ({ type: 'context', elements: [{ type: 'plain_text', text: 'a'.repeat(2900) }] })),
    ],
    ['a ping in the text', [section], { text: '<!channel>' }],
    ['a key of no use', [section], { link_names: 'true' }],
    ['previews', [section], { unfurl_links: 'true' }],
  ])('refuse %s', (_, blocks, more) => {
    expect(isAllowed(blocks, more)).toBe(false)
  })
})

describe.skipIf(!contractIsHere)(`the rules of Discord ${contractTitle}`, () => {
  const violations = contractIsHere ? discordContract() : () => []
  const message = { content: 'a', allowed_mentions: { parse: [] } }
  const link = { type: 2, style: 5, label: 'Open', url: 'https://docs.un.org/' }
  const row = (...components: object[]) => [{ type: 1, components }]
  const of = (body: object, path = '/channels/1/messages') => violations({ method: 'POST', path, body })

  it('take a message that Discord takes', () => {
    expect(of({ ...message, nonce: 'a', enforce_nonce: true, embeds: [{ description: 'a' }], components: row(link) })).toEqual([])
  })

  it.each<[string, object, string?]>([
    ['2,001 characters', { ...message, content: 'a'.repeat(2001) }],
    ['an unknown key', { ...message, contents: 'a' }],
    ['a typo in an embed', { ...message, embeds: [{ descripton: 'a' }] }],
    ['a long description', { ...message, embeds: [{ description: 'a'.repeat(4097) }] }],
    ['6,001 characters of embeds', { ...message, embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2001) }] }],
    ['an empty embed', { ...message, embeds: [{ footer: { text: 'a' } }] }],
    ['a ping', { content: 'a', allowed_mentions: { parse: ['everyone'] } }],
    ['mentions left on', { content: 'a' }],
    ['a long nonce', { ...message, nonce: 'a'.repeat(26) }],
    ['six buttons in a row', { ...message, components: row(link, link, link, link, link, link) }],
    ['a long label', { ...message, components: row({ ...link, label: 'a'.repeat(81) }) }],
    ['a script', { ...message, components: row({ ...link, url: 'javascript:alert(1)' }) }],
    ['one custom_id twice', { ...message, components: row(...['a', 'b'].map((label) => ({ type: 2, style: 2, label, custom_id: 'x' }))) }],
    ['a long thread name', { name: 'a'.repeat(101) }, '/channels/1/messages/2/threads'],
    ['a path that there is none of', message, '/channels/1/mesages'],
  ])('refuse %s', (_, body, path) => {
    expect(of(body, path)).not.toEqual([])
  })
})
