import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/commands/command.ts'
import { discordButtonAnswer, discordReply } from '../../src/commands/discord-reply.ts'
import { slackButtonAnswer, slackReply } from '../../src/commands/slack-reply.ts'
import { contractIsHere, contractTitle, discordContract } from '../support/discord-contract.ts'
import { slackRules } from '../support/slack-rules.ts'

const barbs = [
  '@everyone',
  '<!channel>',
  '[a](https://evil.example)',
  '**b**',
  '\u202e',
  '\u001b[31m',
  '\n',
  '\ud83d',
  '😀',
  '',
  ' ',
  '&',
  'x'.repeat(700),
]
const text = fc.array(fc.oneof(fc.constantFrom(...barbs), fc.lorem({ maxCount: 5 })), { maxLength: 12 }).map((parts) => parts.join(' '))
const fact = fc.record({ label: text, value: text })
const link = fc.record({ label: text, url: fc.webUrl() })
const choice = fc.uniqueArray(fc.record({ label: text, value: fc.stringMatching(/^[a-z-]{1,60}$/) }), {
  selector: ({ value }) => value,
  maxLength: 60,
})

const reply: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    title: text,
    facts: fc.array(fact, { maxLength: 20 }),
    links: fc.array(link, { maxLength: 3 }),
    again: fc.stringMatching(/^[a-z-]{1,120}$/),
  }),
  fc.record({ kind: fc.constant('choose' as const), prompt: text, choices: choice }),
  fc.record({ kind: fc.constant('nothing-found' as const), asked: text, nearest: choice.map((choices) => choices.slice(0, 3)) }),
  fc.record({ kind: fc.constant('help' as const), title: text, facts: fc.array(fact, { maxLength: 12 }) }),
)
/** Up to twenty findings and one button for all. */
const buttonAnswer = fc.record({
  text,
  choices: fc.uniqueArray(fc.record({ label: text, name: fc.stringMatching(/^react:not-a-weakening:[0-9a-f]{8}:\d{19}$/) }), {
    selector: ({ name }) => name,
    maxLength: 20,
  }),
})
const sharer = fc.option(text, { nil: null })

describe('answers', () => {
  it('break no rule of Slack, whatever they hold', () => {
    fc.assert(
      fc.property(reply, sharer, (given, shared) => {
        const response = { ...slackReply(given, shared), response_type: 'ephemeral' }
        expect(slackRules.response.safeParse(response).error).toBeUndefined()
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(buttonAnswer, (given) => {
        const response = { ...slackButtonAnswer(given), response_type: 'ephemeral' }
        expect(slackRules.response.safeParse(response).error).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })
})

describe.skipIf(!contractIsHere)(`answers ${contractTitle}`, () => {
  it('break no rule of Discord, whatever they hold', () => {
    const violations = discordContract()
    fc.assert(
      fc.property(reply, sharer, (given, shared) => {
        expect(violations({ method: 'PATCH', path: '/webhooks/1/token/messages/@original', body: discordReply(given, shared) })).toEqual([])
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(buttonAnswer, (given) => {
        const body = discordButtonAnswer(given)
        expect(violations({ method: 'PATCH', path: '/webhooks/1/token/messages/@original', body })).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
