import { describe, expect, it } from 'vitest'
import { type Asker, bind } from '../../src/commands/command.ts'
import { discordReply } from '../../src/commands/discord-reply.ts'
import { mandateCommand } from '../../src/commands/mandate-command.ts'
import { slackReply } from '../../src/commands/slack-reply.ts'
import { ports } from './sample-ports.ts'

const command = bind(mandateCommand, ports)
const factsOf = async (typed: string) => {
  const reply = await command.answer(typed)
  return reply.kind === 'status' ? Object.fromEntries(reply.facts.map(({ label, value }) => [label, value])) : reply
}

describe('/mandate', () => {
  it('says where a mandate stands', async () => {
    expect(await command.answer('tides')).toEqual({
      kind: 'status',
      title: 'Special Rapporteur on the human rights implications of tides',
      facts: [
        { label: 'Holder', value: 'Ada Example (as of 2099-01-01)' },
        { label: 'Terms today', value: 'of 81/3 (not in the archive), carried by 84/16 and 87/10' },
        { label: 'Prior text', value: 'A/HRC/RES/87/10' },
        { label: 'Next renewal', value: 'Council session 97 (February to April 2101, estimated from a three-year term)' },
        { label: 'Right now', value: 'A/HRC/90/L.9. ◆ Critical: The mandate would end after nine months.' },
        { label: 'Last renewed', value: '87/10, session 87' },
        { label: 'Watched by', value: 'ct-team (medium and above)' },
      ],
      links: [
        { label: 'Full redline', url: 'http://localhost:8080/redline/1f2e3d4c-5b6a7980', to: { kind: 'redline' } },
        { label: 'Mandate', url: 'http://localhost:8080/mandates/tides', to: { kind: 'mandate' } },
      ],
      again: 'tides',
      language: 'en',
    })
  })

  it.each(['Sea Levels', 'TIDES', '87/10', 'resolution 84/16', 'Ada Example', '  tides  '])('knows the mandate by %j', async (typed) => {
    expect(await command.answer(typed)).toMatchObject({ kind: 'status', again: 'tides' })
  })

  it('says what is not known, and guesses nothing', async () => {
    expect(await factsOf('bells')).toMatchObject({
      'Terms today': 'not known',
      'Prior text': 'not known',
      'Next renewal': 'not known',
      'Right now': 'no draft has been seen',
      'Watched by': 'no channel',
    })
    expect(await factsOf('bells')).not.toHaveProperty('Holder')
  })

  it('says where the session of a renewal is over and nothing is known of it', async () => {
    expect(await factsOf('echoes')).toMatchObject({
      'Next renewal': 'Council session 81 (estimated from a three-year term). That session is over; what it decided is not known here',
    })
  })

  it('offers the nearest names for a typo', async () => {
    expect(await command.answer('tydes')).toMatchObject({
      kind: 'nothing-found',
      asked: 'tydes',
      nearest: [{ label: 'Tides', value: 'tides' }],
    })
  })

  it('asks which one where several are meant', async () => {
    expect(await command.answer('bel')).toMatchObject({ kind: 'choose', choices: [{ value: 'bells' }, { value: 'belfries' }] })
  })

  it.each(['', '   ', 'list'])('offers everything to choose from for %j', async (typed) => {
    const reply = await command.answer(typed)
    expect(reply.kind === 'choose' && reply.choices.map(({ value }) => value)).toEqual(['tides', 'aldovia', 'bells', 'belfries', 'echoes'])
  })

  it('explains itself on one screen', async () => {
    const reply = await command.answer('help')
    expect(reply.kind === 'help' && reply.facts.length).toBeLessThanOrEqual(10)
  })

  it('quotes what the latest draft changes', async () => {
    expect(await factsOf('tides changes')).toMatchObject({
      'critical, OP1': 'was “for three years”, now “for a final period of nine months”. The mandate would end after this period.',
      'high, OP4': 'was “To visit @everyone <!channel> **States**”, now nothing. The task is left out.',
    })
    expect(await factsOf('bells changes')).toMatchObject({ 'Right now': 'no draft has been compared' })
  })

  it('tells the history, the terms and the renewal', async () => {
    expect(await factsOf('tides history')).toMatchObject({ '12 March 2099': 'Tabled as A/HRC/90/L.9.' })
    expect(await factsOf('tides terms')).toMatchObject({ 'Texts, oldest first': '81/3 → 84/16 → 87/10', Term: '3 years' })
    expect(await factsOf('tides renewal')).toMatchObject({ 'Tabled by': 'Aldovia, Bremony', 'Agenda item': '3' })
  })

  it('lists what comes up next, soonest first', async () => {
    const reply = await command.answer('due')
    expect(reply.kind === 'status' && reply.facts.map(({ label }) => label)).toEqual(['Aldovia', 'Tides', 'Belfries', 'Not known'])
    expect(await factsOf('due')).toMatchObject({ 'Not known': '2 whose last known renewal has run out, or was never found' })
  })

  it.each(['x'.repeat(10_000), '😀'.repeat(5000), '<!channel> @everyone **x**', '\u0000\u202e', '((((a+)+)+)+)$'])(
    'answers %.20s in short',
    async (typed) => {
      expect(JSON.stringify(await command.answer(typed)).length).toBeLessThan(600)
    },
  )

  it('suggests while it is being typed', () => {
    expect(command.suggest('').length).toBe(5)
    expect(command.suggest('tid')).toEqual([{ label: 'Tides', value: 'tides' }])
    expect(command.suggest('x'.repeat(10_000))).toEqual([])
  })
})

describe('/mandate in the language of whoever asks', () => {
  const asker = (language: Asker['language']): Asker => ({
    person: { platform: 'discord', id: '5', name: 'Ben' },
    channel: { id: '300', name: null },
    managesChannel: false,
    ...(language !== undefined && { language }),
  })
  const labels = async (typed: string, language: 'fr' | 'es') => {
    const reply = await command.answer(typed, asker(language))
    return reply.kind === 'status' ? [...reply.facts.map(({ label }) => label), ...reply.links.map(({ label }) => label)] : reply
  }

  it('says where a mandate stands in French', async () => {
    const reply = await command.answer('tides', asker('fr'))
    expect(reply).toMatchObject({
      language: 'fr',
      facts: [
        { label: 'Titulaire', value: 'Ada Example (au 2099-01-01)' },
        { label: 'Mandat actuel', value: 'défini par 81/3 (non disponible), maintenu par 84/16 et 87/10' },
        { label: 'Texte antérieur', value: 'A/HRC/RES/87/10' },
        { label: 'Prochaine prorogation', value: '97ᵉ session du Conseil (estimation selon une durée de 3 ans)' },
        { label: 'En ce moment', value: expect.stringMatching(/^A\/HRC\/90\/L\.9\. ◆ Critique\u00A0: /) },
        { label: 'Dernière prorogation', value: '87/10, 87ᵉ session' },
        { label: 'Suivi par' },
      ],
      links: [{ label: 'Comparaison complète' }, { label: 'Mandat' }],
    })
    expect(JSON.stringify(discordReply(reply))).toContain('Partager ici')
  })

  it.each([
    ['changes', ['crítico, OP1', 'Comparación completa', 'Mandato']],
    ['redline', ['◆ Crítico', 'Comparación completa', 'Mandato']],
    ['terms', ['Mandato actual', 'Se mantiene por remisión', 'Duración', 'Textos, del más antiguo al más reciente', 'Mandato']],
    ['renewal', ['Próxima prórroga', 'Última prórroga', 'Patrocinadores', 'Tema de la agenda', 'Mandato']],
  ])('sees %s in Spanish', async (view, expected) => {
    expect(await labels(`tides ${view}`, 'es')).toEqual(expect.arrayContaining(expected))
  })

  it('lists what is due, and knows no other mandate', async () => {
    expect(await labels('due', 'fr')).toEqual(expect.arrayContaining(['Inconnu', 'Tous les mandats']))
    const nothing = await command.answer('tydes', asker('fr'))
    expect(JSON.stringify(slackReply(nothing))).toContain('Aucun mandat connu sous le nom « tydes ».')
    expect(JSON.stringify(discordReply(nothing))).toContain('Vouliez-vous dire')
  })

  it('is English where the platform tells none that there is', async () => {
    expect(await command.answer('tides', asker(null))).toEqual(await command.answer('tides'))
  })
})
