import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/text/markdown.ts'

describe('escapeMarkdown', () => {
  it.each([
    ['Counter-terrorism: A/HRC/90/L.2 (item 3)', 'Counter-terrorism: A/HRC/90/L.2 (item 3)'],
    ['**bold** _it_ ~~no~~ `code` ||spoiler||', String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|`],
    ['[the vote](https://evil.example)', String.raw`\[the vote\](https\://evil.example)`],
    ['@everyone <@&1> <#2>', String.raw`@${'\u200b'}everyone \<@${'\u200b'}&1\> \<#2\>`],
    ['a :tada: b', String.raw`a \:tada: b`],
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['1. Decides', String.raw`1\. Decides`],
    [String.raw`\*`, String.raw`\\\*`],
  ])('writes %s so that it shows as it stands', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })

  it('leaves no mark without its backslash', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('*', '_', '~', '`', '|', '[', ']', '<', '>', '@', '\\', ':', '/', 'a', ' ') }),
        (text) => {
          const bare = escapeMarkdown(text).replace(/\\[\\*_~`|[\]<>:]/g, 'x')
          expect(bare).not.toMatch(/[\\*_~`|[\]<>]|@[^\u200b]|:\/\//)
        },
      ),
    )
  })
})
