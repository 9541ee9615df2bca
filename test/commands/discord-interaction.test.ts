import { InteractionType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { askerOf, Interaction } from '../../src/commands/discord-interaction.ts'

const asked = {
  id: '1',
  application_id: '2',
  token: 'a-token',
  channel_id: '300',
  user: { id: '5', username: 'ben' },
  type: InteractionType.ApplicationCommand,
  data: { name: 'mandate' },
}

describe('the language in which a person reads Discord', () => {
  it.each([
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['en-GB', 'en'],
    ['de', null],
    [undefined, null],
    [null, null],
    ['x'.repeat(5000), null],
    [7, null],
  ])('%s: %s', (locale, language) => {
    expect(askerOf(Interaction.parse({ ...asked, locale })).language).toBe(language)
  })
})
