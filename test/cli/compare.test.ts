import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { categories, severities } from '../../src/weakening/finding.ts'
import { commandLine } from '../support/command-line.ts'

/** Constructed texts: no such resolutions exist. */
const prior = `A/HRC/RES/87/1

The Human Rights Council,

Recalling its resolution 84/1,

1. Decides to extend the mandate of the Special Rapporteur on the right to answers for a period of three years;

2. Urges all States to cooperate fully with the Special Rapporteur;

3. Decides to remain seized of the matter.
`
const weaker = prior.replace('87/1', '90/1').replace('Urges all States to cooperate fully', 'Invites States to cooperate, as appropriate,')
const same = prior.replace('87/1', '90/2')

const citation = z.strictObject({ paragraph: z.string(), quote: z.string() }).nullable()
/** The object of the machine contract, closed to everything else. */
const Contract = z.strictObject({
  prior: z.strictObject({ symbol: z.string().nullable(), title: z.string().nullable(), source: z.string() }),
  draft: z.strictObject({ symbol: z.string().nullable(), title: z.string().nullable(), source: z.string() }),
  verdict: z.strictObject({ severity: z.enum([...severities, 'none']), rollover: z.boolean(), summary: z.string().min(1) }),
  alignment: z.array(
    z.strictObject({
      relation: z.enum(['unchanged', 'edited', 'split', 'merged', 'added', 'removed']),
      moved: z.boolean(),
      prior: z.array(z.string()),
      draft: z.array(z.string()),
      redline: z.array(z.strictObject({ op: z.enum(['keep', 'strike', 'insert']), text: z.string() })).optional(),
      carriedBy: z.array(z.string()).optional(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      category: z.enum(categories),
      rule: z.string(),
      direction: z.enum(['weakens', 'strengthens']),
      severity: z.enum(severities),
      prior: citation,
      draft: citation,
      explanation: z.string().min(1),
    }),
  ),
  doubts: z.array(z.strictObject({ side: z.enum(['prior', 'draft']), paragraph: z.string().nullable(), reason: z.string() })),
})

describe('compare', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compare-'))
    await writeFile(at('prior.txt'), prior)
    await writeFile(at('weaker.txt'), weaker)
    await writeFile(at('same.txt'), same)
    await writeFile(at('page.pdf'), '<!doctype html><html><body><p>There is no such document on this server.</p></body></html>')
    await writeFile(at('pairs.csv'), 'prior,draft\nprior.txt,weaker.txt\nprior.txt,missing.txt\nprior.txt,same.txt\n')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('prints the object of the machine contract, and says by its status that something is weakened', async () => {
    const { status, out } = await commandLine(['compare', at('prior.txt'), at('weaker.txt'), '--json'])
    const result = Contract.parse(JSON.parse(out))
    expect(status).toBe(1)
    expect(result.findings.map(({ category }) => category)).toContain('verb-downgrade')
    expect(result.draft).toEqual({ symbol: 'A/HRC/RES/90/1', title: null, source: at('weaker.txt') })
    const edited = result.alignment.find(({ draft }) => draft[0] === 'OP2')
    const side = (left: string) => edited?.redline?.filter(({ op }) => op !== left).map(({ text }) => text)
    expect(side('insert')?.join('')).toBe('Urges all States to cooperate fully with the Special Rapporteur;')
    expect(side('strike')?.join('')).toBe('Invites States to cooperate, as appropriate, with the Special Rapporteur;')
  })

  it('ends with 0 when nothing is weakened, or nothing as grave as asked for', async () => {
    expect((await commandLine(['compare', at('prior.txt'), at('same.txt')])).status).toBe(0)
    expect((await commandLine(['compare', at('prior.txt'), at('weaker.txt'), '--fail-on', 'critical'])).status).toBe(0)
  })

  it('goes on past a pair that cannot be read', async () => {
    const { status, out } = await commandLine(['compare', '--pairs', at('pairs.csv'), '--json'])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(2)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toEqual({ prior: 'prior.txt', draft: 'missing.txt', error: 'missing.txt: there is no such file. Check the path.' })
    expect(Contract.parse(lines[2]).verdict.severity).toBe('none')
  })

  it('writes a page that stands alone', async () => {
    const { status } = await commandLine(['compare', at('prior.txt'), at('weaker.txt'), '--html', at('out.html')])
    const page = await readFile(at('out.html'), 'utf8')
    expect(status).toBe(1)
    expect(page).toContain('<del>')
    expect(page).not.toMatch(/(?:src|href)="(?!#)[^"]/)
  })

  it.each([
    [['missing.txt', 'weaker.txt'], /missing\.txt: there is no such file/],
    [['page.pdf', 'weaker.txt'], /page\.pdf: this is an HTML page, not a document/],
  ])('says in one line what is wrong with %j', async (names, message) => {
    const { status, out, err } = await commandLine(['compare', ...names.map(at)])
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toMatch(message)
  })
})

describe('the command line', () => {
  it.each([
    [['compare'], /needs two texts/],
    [['explain', 'no-such-rule'], /there is no such rule/],
    [['mandates', 'zzzz'], /nothing is called that/],
    [['bogus'], /unknown command/],
  ])('answers %j with one line and status 2', async (args, message) => {
    const { status, err } = await commandLine(args)
    expect(status).toBe(2)
    expect(err).toMatch(message)
  })

  it('finds a mandate however it is called', async () => {
    const { status, out } = await commandLine(['mandates', 'counterterrorism'])
    expect(status).toBe(0)
    expect(out).toContain(
      'Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism',
    )
  })

  it('lists every problem of a configuration at its place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'config-'))
    await writeFile(join(folder, 'watch.yaml'), 'channels:\n  - id: a\n    kind: console\n    from: hihg\nchanels: []\n')
    const { status, err } = await commandLine(['check-config'], { CONFIG_DIR: folder })
    await rm(folder, { recursive: true, force: true })
    expect(status).toBe(1)
    expect(err).toMatch(/watch\.yaml:4:11 {2}channels\[0\]\.from: "hihg" is not a severity\. Did you mean "high"\?/)
    expect(err).toMatch(/watch\.yaml:5:1 .*Did you mean "channels"\?/)
  })
})
