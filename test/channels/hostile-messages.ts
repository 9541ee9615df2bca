import fc from 'fast-check'
import { type AlertSeverity, alertKinds, type QuotedChange } from '../../src/alerts/alert.ts'
import type { OutgoingMessage } from '../../src/alerts/channel.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import { muteSpans, type Reaction, reactionKinds } from '../../src/council/reaction.ts'

/** What a hostile document could hold: pings, mark-up, forged links and lines, direction overrides, escapes, broken characters. */
const barbs = [
  '@everyone',
  '@here',
  '<!channel>',
  '<!here|now>',
  '<@U123>',
  '<@&42>',
  '<#99>',
  '<https://evil.example|docs.un.org>',
  '[docs.un.org](https://evil.example)',
  'https://evil.example/x',
  'discord.gg/evil',
  '**bold**',
  '~~struck~~',
  '_it_',
  '`code`',
  '```',
  '||spoiler||',
  '> quote',
  '# heading',
  '-# small',
  '1. item',
  ':tada:',
  '<t:0:R>',
  '<:a:1>',
  '&lt;!channel&gt;',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  '\u200b',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\r\n◆ CRITICAL  forged line',
  '\u2028',
  '\ud83d',
  'مرحبا بالعالم',
  'שלום',
  '😀😀😀😀',
  '\\',
  'supercalifragilistic'.repeat(20),
  'Decides',
  'to extend the mandate of the Special Rapporteur for a period of three years',
  'Ünïcödé',
]

const text = (words: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...barbs) },
        { weight: 2, arbitrary: fc.lorem({ maxCount: 6 }) },
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      {
        minLength: 1,
        maxLength: words,
      },
    )
    .map((parts) => parts.join(' '))

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const redline = fc.array(fc.record({ op: fc.constantFrom('keep' as const, 'strike' as const, 'insert' as const), text: text(20) }), {
  maxLength: 8,
})

/** Quotations that the redline spells out, and quotations that it does not. */
const change: fc.Arbitrary<QuotedChange> = fc
  .record({
    place: text(6),
    direction: fc.constantFrom('weakens' as const, 'strengthens' as const),
    was: maybe(text(40)),
    now: maybe(text(40)),
    redline,
    why: text(20),
    spelled: fc.boolean(),
  })
  .map(({ spelled, ...made }) =>
    spelled
      ? {
          ...made,
          was: made.redline
            .filter(({ op }) => op !== 'insert')
            .map((run) => run.text)
            .join(''),
          now: made.redline
            .filter(({ op }) => op !== 'strike')
            .map((run) => run.text)
            .join(''),
        }
      : made,
  )

const link = fc.record({
  label: text(4),
  url: fc.oneof(
    fc.webUrl(),
    fc.constantFrom('javascript:alert(1)', 'not a link', 'https://docs.un.org/A/HRC/90/L.9', `https://example.org/${'a'.repeat(4000)}`),
  ),
})

const reaction: fc.Arbitrary<Reaction> = fc.record({
  dossier: fc.constant(DossierKey.parse('90/L.9')),
  kind: fc.constantFrom(...reactionKinds),
  about: fc.constant(null),
  channel: fc.constant('ct-team'),
  span: fc.constantFrom(null, ...muteSpans),
  finding: maybe(fc.record({ key: fc.constant('0123abcd'), place: text(8) })),
  by: maybe(fc.record({ platform: fc.constantFrom('slack' as const, 'discord' as const), id: fc.constant('U2'), name: text(8) })),
  at: fc.constant(new Date('2099-03-13T09:00:00Z')),
})

/** Messages of any shape the core may make, with hostile text in every place: up to 3 changes shown of 40, the longest titles, many doubts. */
export const hostileMessages: fc.Arbitrary<OutgoingMessage> = fc
  .record({
    key: fc.string({ minLength: 1, maxLength: 200 }),
    kind: fc.constantFrom(...alertKinds),
    severity: fc.constantFrom<AlertSeverity>('critical', 'high', 'medium', 'low', 'none'),
    dossier: fc.constantFrom(null, DossierKey.parse('90/L.9'), DossierKey.parse('unofficial/1f2e3d4c')),
    headline: text(60),
    documents: maybe(text(12)),
    body: fc.oneof(fc.constant(''), text(80)),
    changes: fc.array(change, { maxLength: 3 }),
    more: fc.record({ weakened: fc.integer({ min: 0, max: 40 }), strengthened: fc.integer({ min: 0, max: 40 }) }),
    doubts: fc.array(text(20), { maxLength: 6 }),
    where: maybe(text(30)),
    links: fc.array(link, { maxLength: 8 }),
    state: fc.array(text(20), { maxLength: 5 }),
    reactions: fc.array(reaction, { maxLength: 4 }),
    verdict: fc.constantFrom<AlertSeverity>('critical', 'high', 'medium', 'low', 'none'),
  })
  .map(({ key, state, reactions, verdict, ...alert }) => ({
    key,
    state,
    reactions,
    verdict,
    alert: { ...alert, key, mandates: ['aldovia'], at: new Date('2099-03-12T09:00:00Z') },
  }))
