import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ConfigOutcome, loadConfig } from '../../src/config/load-config.ts'
import { formatProblem } from '../../src/config/problem.ts'

let dir = ''

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mandate-watch-config-'))
  await mkdir(join(dir, 'mandates'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** Constructed: no special procedure is about letters. */
const letters = `title: Special Rapporteur on the secrecy of letters
kind: special rapporteur
short_name: Letters
lineage: [84/3, A/HRC/RES/87/9]
term_years: 3
sources: [constructed]
as_of: 2035-09-01
`
const channels = `channels:
  - id: terminal
    kind: console
`

async function load(
  watch: string | Uint8Array | null,
  mandates: Readonly<Record<string, string>> = { 'letters.yaml': letters },
): Promise<ConfigOutcome> {
  if (watch !== null) await writeFile(join(dir, 'watch.yaml'), watch)
  for (const [name, text] of Object.entries(mandates)) await writeFile(join(dir, 'mandates', name), text)
  return loadConfig(dir)
}

/** The problems as an operator sees them, with the folder left out. */
async function problems(watch: string | Uint8Array | null, mandates?: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const outcome = await load(watch, mandates)
  return outcome.kind === 'invalid' ? outcome.problems.map((problem) => formatProblem(problem).replace(`${dir}/`, '')) : []
}

describe('loadConfig', () => {
  it('takes its defaults for what is left out', async () => {
    expect(await load(channels)).toMatchObject({
      kind: 'loaded',
      config: {
        timeZone: 'Europe/Zurich',
        sessions: [],
        sources: { unDocuments: { enabled: true, sessions: 'current', gapLimit: 5 }, inbox: { enabled: true } },
        schedule: { nearAction: '*/5 * * * *', inSession: '*/30 * * * *', outOfSession: '0 */6 * * *', stillWatching: null },
        channels: [{ id: 'terminal', kind: 'console', from: 'medium', mandates: 'all', rollovers: true, operators: false }],
        rules: { off: [], severity: {}, protect: [], resist: [] },
        mandates: [{ slug: 'letters', lineage: ['A/HRC/RES/84/3', 'A/HRC/RES/87/9'] }],
      },
    })
  })

  it('reads everything that can be said', async () => {
    const outcome = await load(`
time_zone: UTC
sessions:
  - session: 90
    opens: 2035-09-10
    closes: 2035-10-12
    tabling_deadline: 2035-10-03
    action_days: [2035-10-10, 2035-10-12]
  - session: s-41
sources:
  un_documents: { enabled: false, sessions: [90, S-41], gap_limit: 9 }
  inbox: { enabled: false }
schedule: { in_session: '*/5 * * * *', out_of_session: '30 4 * * *' }
channels:
  - { id: a, kind: slack, channel: C0123ABCD, from: high, mandates: [letters], rollovers: false }
  - { id: b, kind: slack, channel: "#letters" }
  - { id: c, kind: discord, channel: "123456789012345678", operators: true, mandates: [] }
rules:
  off: [sovereignty-language]
  severity: { hedge-added: low }
  protect: [{ phrase: letters, why: It is about them. }]
  resist: [{ phrase: parcels, severity: critical, why: It is not about them. }]
`)
    expect(outcome).toMatchObject({
      kind: 'loaded',
      config: {
        timeZone: 'UTC',
        sessions: [
          { id: '90', tablingDeadline: '2035-10-03', actionDays: { first: '2035-10-10', last: '2035-10-12' } },
          { id: 'S-41', opens: null, closes: null, tablingDeadline: null, actionDays: null },
        ],
        sources: { unDocuments: { enabled: false, sessions: ['90', 'S-41'], gapLimit: 9 }, inbox: { enabled: false } },
        schedule: { inSession: '*/5 * * * *', outOfSession: '30 4 * * *' },
        channels: [
          { kind: 'slack', channel: 'C0123ABCD', from: 'high', mandates: ['letters'], rollovers: false },
          { channel: '#letters' },
          { channel: '123456789012345678', operators: true, mandates: [] },
        ],
        rules: {
          off: ['sovereignty-language'],
          severity: { 'hedge-added': 'low' },
          protect: [{ phrase: 'letters', why: 'It is about them.' }],
          resist: [{ phrase: 'parcels', severity: 'critical' }],
        },
      },
    })
  })

  it('computes the next renewal and the last one where a file does not say', async () => {
    expect(await load(channels)).toMatchObject({
      config: {
        mandates: [
          {
            latestRenewal: { session: '87', symbol: 'A/HRC/RES/87/9' },
            nextRenewal: { session: '96', period: 'September to October 2037', estimated: true },
          },
        ],
      },
    })
  })

  it('takes a stated renewal as it is, and a known renewal without its text', async () => {
    const stated = `${letters}next_renewal: { session: 90, estimated: false }\n`
    const unheld = `${letters}latest_renewal: { session: 90, evidence: a report says so, source: constructed }\n`
    expect(await load(channels, { 'stated.yaml': stated, 'unheld.yaml': unheld })).toMatchObject({
      config: {
        mandates: [
          { slug: 'stated', nextRenewal: { session: '90', period: 'September to October 2035', estimated: false } },
          { slug: 'unheld', latestRenewal: { session: '90', symbol: null }, nextRenewal: { session: '99' } },
        ],
      },
    })
  })

  describe('says what is wrong in watch.yaml, where, and what to write instead', () => {
    it.each([
      ['an unknown name', `${channels}    frm: high\n`, 'watch.yaml:4:5  channels[0].frm: there is no such setting. Did you mean "from"?'],
      [
        'an unknown name that is near nothing',
        `colour: red\n${channels}`,
        'watch.yaml:1:1  colour: there is no such setting. Known here: time_zone, sessions, sources, schedule, channels, chat, rules, version.',
      ],
      [
        'a misspelt severity',
        `${channels}    from: hihg\n`,
        'watch.yaml:4:11  channels[0].from: "hihg" is not a severity. Did you mean "high"? (low, medium, high, critical)',
      ],
      [
        'a misspelt kind',
        'channels:\n  - id: a\n    kind: slak\n',
        'watch.yaml:3:11  channels[0].kind: "slak" is not a kind of channel. Did you mean "slack"? (console, slack, discord, slack-webhook, discord-webhook, webhook, email)',
      ],
      [
        'a kind left out',
        'channels:\n  - id: a\n',
        'watch.yaml:2:5  channels[0].kind: is missing (console, slack, discord, slack-webhook, discord-webhook, webhook, email).',
      ],
      ['an id left out', 'channels:\n  - kind: console\n', 'watch.yaml:2:5  channels[0].id: is missing. It must be text.'],
      [
        'an id with spaces',
        'channels:\n  - id: CT team\n    kind: console\n',
        'watch.yaml:2:9  channels[0].id: "CT team" cannot be an id. Use small letters, digits and hyphens, such as ct-team.',
      ],
      [
        'a duplicate id',
        `${channels}  - id: terminal\n    kind: console\n`,
        'watch.yaml:4:9  channels[1].id: "terminal" is used by channels[0] already.',
      ],
      [
        'no channels',
        'time_zone: UTC\n',
        'watch.yaml:1:1  channels: is missing. It must be a list (each entry on a line of its own, after a dash).',
      ],
      ['an empty list of channels', 'channels: []\n', 'watch.yaml:1:11  channels: needs at least one channel, or nobody is told.'],
      [
        'text for a list',
        'channels: all\n',
        'watch.yaml:1:11  channels: must be a list (each entry on a line of its own, after a dash), not "all".',
      ],
      ['a number for a group', 'channels:\n  - 5\n', 'watch.yaml:2:5  channels[0]: must be a group of settings (name: value), not 5.'],
      [
        'text for yes or no',
        `${channels}    operators: sometimes\n`,
        'watch.yaml:4:16  channels[0].operators: must be true or false, not "sometimes".',
      ],
      [
        'an unknown mandate',
        `${channels}    mandates: [leters]\n`,
        'watch.yaml:4:16  channels[0].mandates[0]: "leters" is not a mandate: there is no mandates/leters.yaml. Did you mean "letters"?',
      ],
      [
        'a mandate near nothing',
        `${channels}    mandates: [dragons]\n`,
        'watch.yaml:4:16  channels[0].mandates[0]: "dragons" is not a mandate: there is no mandates/dragons.yaml. Run `npm run --silent cli -- mandates` for the list.',
      ],
      [
        'a channel that hears nothing',
        `${channels}    mandates: []\n`,
        'watch.yaml:4:15  channels[0].mandates: the list is empty, so nothing would be posted here. Write all, or name mandates.',
      ],
      [
        'a Slack channel by half a name',
        'channels:\n  - id: a\n    kind: slack\n    channel: general\n',
        'watch.yaml:4:14  channels[0].channel: "general" is not a Slack channel. Write its id (C0123ABCD, under "View channel details") or its name in quotes ("#ct-mandate").',
      ],
      [
        'a Discord id without quotes',
        'channels:\n  - id: a\n    kind: discord\n    channel: 123456789012345678\n',
        'watch.yaml:4:14  channels[0].channel: must be the channel id in quotes: such numbers are too long for a number.',
      ],
      [
        'a Discord channel by name',
        'channels:\n  - id: a\n    kind: discord\n    channel: general\n',
        'watch.yaml:4:14  channels[0].channel: "general" is not a Discord channel id. Right-click the channel, choose "Copy Channel ID", and put it in quotes.',
      ],
      [
        'a time zone that is none',
        `time_zone: Europe/Zurch\n${channels}`,
        'watch.yaml:1:12  time_zone: "Europe/Zurch" is not a time zone. Did you mean "Europe/Zurich"?',
      ],
      [
        'a time zone near nothing',
        `time_zone: Geneva\n${channels}`,
        'watch.yaml:1:12  time_zone: "Geneva" is not a time zone. Write one such as Europe/Zurich, or UTC.',
      ],
      [
        'a schedule that is none',
        `schedule:\n  in_session: every hour\n${channels}`,
        'watch.yaml:2:15  schedule.in_session: "every hour" is not a schedule. Write five fields, such as "*/10 * * * *" for every ten minutes (UTC).',
      ],
      [
        'a day that does not exist',
        `sessions:\n  - session: 90\n    opens: 2035-02-30\n${channels}`,
        'watch.yaml:3:12  sessions[0].opens: "2035-02-30" is not a date. Write it as 2027-02-22.',
      ],
      [
        'a session that is none',
        `sessions:\n  - session: ninety\n${channels}`,
        'watch.yaml:2:14  sessions[0].session: "ninety" is not a session. Write 64, or S-38 for a special session.',
      ],
      [
        'a session twice',
        `sessions:\n  - session: 90\n  - session: 90\n${channels}`,
        'watch.yaml:3:14  sessions[1].session: "90" is used by sessions[0] already.',
      ],
      [
        'days out of order',
        `sessions:\n  - session: 90\n    opens: 2035-09-10\n    tabling_deadline: 2035-09-01\n${channels}`,
        'watch.yaml:4:23  sessions[0].tabling_deadline: 2035-09-01 comes before opens (2035-09-10).',
      ],
      [
        'one day of action',
        `sessions:\n  - session: 90\n    action_days: [2035-10-10]\n${channels}`,
        'watch.yaml:3:18  sessions[0].action_days: needs two dates: the first and the last day of action on drafts.',
      ],
      [
        'sessions to walk that are none',
        `sources:\n  un_documents:\n    sessions: all\n${channels}`,
        'watch.yaml:3:15  sources.un_documents.sessions: must be current, or a list of sessions such as [64, S-38].',
      ],
      [
        'a limit too high',
        `sources:\n  un_documents:\n    gap_limit: 500\n${channels}`,
        'watch.yaml:3:16  sources.un_documents.gap_limit: must be 50 or less.',
      ],
      [
        'a misspelt kind of weakening',
        `rules:\n  off: [hedge-aded]\n${channels}`,
        'watch.yaml:2:9  rules.off[0]: "hedge-aded" is not a kind of weakening or a rule. Did you mean "hedge-added"?',
      ],
      [
        'a misspelt kind of weakening as a name',
        `rules:\n  severity:\n    hedge-aded: low\n${channels}`,
        'watch.yaml:3:5  rules.severity.hedge-aded: there is no such setting. Did you mean "hedge-added"?',
      ],
      [
        'an empty phrase',
        `rules:\n  protect:\n    - phrase: ""\n      why: because\n${channels}`,
        'watch.yaml:3:15  rules.protect[0].phrase: is too short: write at least three characters.',
      ],
    ])('%s', async (_, watch, expected) => {
      expect(await problems(watch)).toEqual([expected])
    })
  })

  describe('says what is wrong in a mandate’s file', () => {
    it.each([
      [
        'a symbol that is none',
        letters.replace('84/3', '84-3'),
        '4:11  lineage[0]: "84-3" is not a document symbol. Write it as 49/10 or A/HRC/RES/49/10.',
      ],
      [
        'a symbol read as a number',
        letters.replace('84/3', '84.3'),
        '4:11  lineage[0]: "84.3" is not a document symbol. Write it as 49/10 or A/HRC/RES/49/10.',
      ],
      [
        'a misspelt mechanism',
        letters.replace('kind: special rapporteur', 'kind: special raporteur'),
        '2:7  kind: "special raporteur" is not a kind of mechanism. Did you mean "special rapporteur"? (special rapporteur, independent expert, working group, commission of inquiry, fact-finding mission, investigative mechanism, group of experts, expert mechanism, other)',
      ],
      ['no source', letters.replace('[constructed]', '[]'), '6:10  sources: needs at least one source.'],
      [
        'a day that is none',
        letters.replace('2035-09-01', 'yesterday'),
        '7:8  as_of: "yesterday" is not a date. Write it as 2026-11-23, or 2026-11 or 2026.',
      ],
      ['no title', letters.replace(/^title.*\n/, ''), '1:1  title: is missing. It must be text.'],
      [
        'an unknown name',
        letters.replace('term_years', 'term_year'),
        '5:1  term_year: there is no such setting. Did you mean "term_years"?',
      ],
      ['a fact without its source', `${letters}holder:\n  name: Ada\n  as_of: 2035\n`, '9:3  holder.source: is missing. It must be text.'],
    ])('%s', async (_, text, expected) => {
      expect((await problems(channels, { 'letters.yaml': text })).filter((line) => !line.includes('as_of: must'))).toEqual([
        `mandates/letters.yaml:${expected}`,
      ])
    })

    it.each(['Letters.yaml', 'my letters.yaml', 'letters.yml', '../letters.yaml'.slice(3).replace('.yaml', '_x.yaml')])(
      'a file named %s',
      async (name) => {
        expect(await problems(channels, { 'letters.yaml': letters, [name === 'letters.yaml' ? 'x.yaml' : name]: letters })).toEqual([
          `mandates/${name}:1:1  a mandate’s file is named in small letters, digits and hyphens, and ends in .yaml: counter-terrorism.yaml.`,
        ])
      },
    )

    it('leaves other files alone', async () => {
      expect(await problems(channels, { 'letters.yaml': letters, 'README.md': '# about', '.swp': '' })).toEqual([])
    })
  })

  describe('says what is wrong with YAML itself', () => {
    it.each([
      ['a name twice', `${channels}channels: []\n`, 'watch.yaml:4:1  "channels" stands twice in this group. Keep one of them.'],
      ['a tab', 'channels:\n\t- id: a\n', 'watch.yaml:2:1  a tab is used to indent. Use spaces.'],
      ['an open quotation', 'time_zone: "UTC\n', 'watch.yaml:2:1  this is not valid YAML: Missing closing "quote.'],
      [
        'an open bracket',
        'channels: [\n',
        'watch.yaml:2:1  this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
      ],
      ['an at sign', 'time_zone: @here\n', 'watch.yaml:1:12  text cannot begin with @ here. Put it in quotes.'],
      [
        'an anchor that is not there',
        'channels: *all\n',
        'watch.yaml:1:1  "*all" refers to nothing. Put text that begins with * in quotes.',
      ],
      ['a tag', 'channels: !!js/function x\n', 'watch.yaml:1:11  the tag !!js/function is not known here. Leave it out.'],
      ['two documents', `${channels}---\n${channels}`, 'watch.yaml:4:1  a second document begins here (---). Keep one document a file.'],
      ['nothing', '', 'watch.yaml:1:1  the file is empty.'],
      ['comments alone', '# to do\n', 'watch.yaml:1:1  the file is empty.'],
      ['a list', '- a\n', 'watch.yaml:1:1  must be a group of settings (name: value), not a list.'],
      ['bytes that are no text', new Uint8Array([0x63, 0xff, 0xfe]), 'watch.yaml:1:1  the file is not UTF-8 text. Save it as UTF-8.'],
      [
        'a huge file',
        `# ${'x'.repeat(300_000)}\n${channels}`,
        'watch.yaml:1:1  the file is larger than 256 KiB. Split it, or check that it is the right file.',
      ],
    ])('%s', async (_, watch, expected) => {
      expect(await problems(watch)).toEqual([expected])
    })

    it('a bomb of anchors, quickly', async () => {
      const bomb = [
        'a: &a [1,1,1,1,1,1,1,1,1]',
        ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`),
      ]
      const started = performance.now()
      expect(await problems(bomb.join('\n'))).toEqual([
        'watch.yaml:1:1  the file repeats anchors (&name, *name) more than 100 times. Write the values out.',
      ])
      expect(performance.now() - started).toBeLessThan(2000)
    })

    it('deep nesting, in one line', async () => {
      const found = await problems('['.repeat(20_000))
      expect(found).toHaveLength(1)
      expect(found[0]).toMatch(/nested too deeply/)
    })

    it('names that would reach into objects', async () => {
      expect(await problems(`__proto__: { polluted: true }\nconstructor: x\n${channels}`)).toEqual([
        expect.stringMatching(/^watch\.yaml:1:1 {2}__proto__: there is no such setting/),
        expect.stringMatching(/^watch\.yaml:2:1 {2}constructor: there is no such setting/),
      ])
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    })

    it('names that would forge lines in a terminal', async () => {
      const [line = ''] = await problems(`"\\e[31mred\\nwatch.yaml:9:9  all is well": 1\n${channels}`)
      expect(line).toMatch(/^watch\.yaml:1:1 {2}\[31mred watch\.yaml:9:9 all is well: there is no such setting/)
    })
  })

  it('reads a file that begins with a byte order mark', async () => {
    expect(await load(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(channels)]))).toMatchObject({ kind: 'loaded' })
  })

  it('allows anchors where they help', async () => {
    const watch =
      'channels:\n  - id: a\n    kind: console\n    mandates: &mine [letters]\n  - id: b\n    kind: console\n    mandates: *mine\n'
    expect(await load(watch)).toMatchObject({
      kind: 'loaded',
      config: { channels: [{ mandates: ['letters'] }, { mandates: ['letters'] }] },
    })
  })

  it.each([
    [
      'watch.yaml',
      null,
      { 'letters.yaml': letters },
      'watch.yaml:1:1  the file is missing. `npm run --silent cli -- init` writes one; CONFIG_DIR names another folder.',
    ],
    ['mandates', channels, {}, 'mandates:1:1  holds no mandate. Put one file a mandate here, such as counter-terrorism.yaml.'],
  ])('says that %s is missing', async (_, watch, mandates, expected) => {
    expect(await problems(watch, mandates)).toEqual([expected])
  })

  it('says that the folder itself is missing', async () => {
    await rm(dir, { recursive: true })
    expect(await problems(null, {}).catch(String)).toEqual([
      expect.stringMatching(/^watch\.yaml:1:1 {2}the file is missing/),
      expect.stringMatching(/^mandates:1:1 {2}the folder is missing/),
    ])
  })

  it('says that a folder stands where a file should', async () => {
    await mkdir(join(dir, 'watch.yaml'))
    expect(await problems(null)).toEqual(['watch.yaml:1:1  this is a folder, not a file.'])
  })

  it('gives every problem at once, file by file and from the top', async () => {
    const watch =
      'time_zone: Mars\nchannels:\n  - id: a\n    kind: console\n    from: hihg\n  - id: a\n    kind: console\n    mandates: [dragons]\n'
    const found = await problems(watch, { 'letters.yaml': letters.replace('84/3', 'x'), 'broken.yaml': 'a: [' })
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      'watch.yaml:1:12',
      'watch.yaml:5:11',
      'watch.yaml:6:9',
      'watch.yaml:8:16',
      'mandates/letters.yaml:4:11',
      'mandates/broken.yaml:1:5',
    ])
  })

  it('does not complain twice about a mandate whose file is broken', async () => {
    expect(await problems(`${channels}    mandates: [letters]\n`, { 'letters.yaml': 'a: [' })).toHaveLength(1)
  })
})
