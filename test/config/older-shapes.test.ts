import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { presentVersion, rewritten } from '../../src/config/older-shapes.ts'
import { formatProblem } from '../../src/config/problem.ts'

const first = `# What we watch.
# Second line.

# Where days begin.
time_zone: UTC # ours
schedule:
  # Every ten minutes.
  in_session: "*/10 * * * *"   # as agreed

channels:
    - {id: team, kind: console}   # all of us
`

describe('a file of the first shape', () => {
  it('is rewritten by adding lines, and keeps every comment, quote and space', () => {
    const { text, done } = rewritten(first)
    expect(text).toBe(
      first.replace('# Where days', 'version: 2\n\n# Where days').replace('# as agreed\n', '# as agreed\n  near_action: "*/10 * * * *"\n'),
    )
    expect(done).toEqual(['schedule.near_action: */10 * * * * (in_session held for the days before the vote too)', 'version: 2'])
    expect(rewritten(text)).toEqual({ text, done: [] })
  })

  it.each([
    ['channels: []', 'version: 2\nchannels: []'],
    ['# a\nchannels: []', '# a\nversion: 2\nchannels: []'],
    ['version: 1 # old\nchannels: []\n', 'version: 2 # old\nchannels: []\n'],
    ['schedule: { in_session: "0 * * * *" }\n', 'version: 2\nschedule: { in_session: "0 * * * *", near_action: "0 * * * *" }\n'],
    ['a: 1\nschedule:\n  in_session: "0 * * * *"', 'version: 2\na: 1\nschedule:\n  in_session: "0 * * * *"\n  near_action: "0 * * * *"\n'],
  ])('%j', (before, after) => {
    expect(rewritten(before).text).toBe(after)
  })

  it.each(['', '- a\n', 'a: [', 'version: new\n', 'version: 3\n'])('%j is left as it is', (text) => {
    expect(rewritten(text)).toEqual({ text, done: [] })
  })

  it('is read as one of the present shape, with problems at their places', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
    onTestFinished(() => rmSync(dir, { recursive: true }))
    mkdirSync(join(dir, 'mandates'))
    writeFileSync(
      join(dir, 'mandates', 'keepers.yaml'),
      'title: Special Rapporteur on keepers\nkind: special rapporteur\nshort_name: Keepers\nsources: [constructed]\nas_of: "2035"\n',
    )
    const load = async (text: string) => {
      writeFileSync(join(dir, 'watch.yaml'), text)
      return loadConfig(dir)
    }
    expect(await load(first)).toMatchObject({
      kind: 'loaded',
      config: { schedule: { inSession: '*/10 * * * *', nearAction: '*/10 * * * *' } },
    })
    expect(await load(rewritten(first).text)).toEqual(await load(first))
    const wrong = await load(first.replace('kind: console', 'kind: consol'))
    expect(wrong.kind === 'invalid' && wrong.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/watch\.yaml:11:24 {2}channels\[0\]\.kind: "consol" .*Did you mean "console"\?/),
    ])
    const newer = await load(`version: ${presentVersion + 1}\n${first}`)
    expect(newer.kind === 'invalid' && newer.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/watch\.yaml:1:10 {2}version: is 3, of a newer Mandate Watch; this one reads 2\./),
    ])
  })
})
