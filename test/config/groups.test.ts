import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { formatProblem } from '../../src/config/problem.ts'
import { statesNamed } from '../../src/council/state-name.ts'

function withGroup(text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const folder of ['mandates', 'groups']) mkdirSync(join(dir, folder))
  writeFileSync(join(dir, 'watch.yaml'), 'channels: [{ id: terminal, kind: console }]\n')
  const letters = 'title: Special Rapporteur on letters\nkind: special rapporteur\nshort_name: Letters\n'
  writeFileSync(join(dir, 'mandates', 'letters.yaml'), `${letters}sources: [constructed]\nas_of: 2035-09-01\n`)
  writeFileSync(join(dir, 'groups', 'shores.yaml'), text)
  return dir
}

it('takes a group of States by its dated, sourced list', async () => {
  const dir = withGroup('name: Group of Shores\nstates: [Aldovia, Bremony, Aldovia]\nsource: constructed\nas_of: 2035-09-01\n')
  expect(await loadConfig(dir)).toMatchObject({
    kind: 'loaded',
    config: {
      groups: [{ id: 'shores', name: 'Group of Shores', states: ['Aldovia', 'Bremony'], source: 'constructed', asOf: '2035-09-01' }],
    },
  })
})

it('refuses a label without a list, a source or a day', async () => {
  const dir = withGroup('name: Group of Shores\nstates: []\n')
  const outcome = await loadConfig(dir)
  const problems = outcome.kind === 'invalid' ? outcome.problems.map((problem) => formatProblem(problem)).join('\n') : ''
  expect(problems).toContain('needs at least one State.')
  expect(problems).toMatch(/source: /)
  expect(problems).toMatch(/as_of: /)
})

it('ships lists whose States bear the names by which votes are kept', async () => {
  const shipped = await loadConfig('config')
  const groups = shipped.kind === 'loaded' ? shipped.config.groups : []
  expect(groups.map(({ id, states }) => [id, states.length])).toEqual([
    ['council-members-2026', 47],
    ['joint-statement-sri-lanka', 22],
  ])
  for (const { states } of groups) expect(states.flatMap(statesNamed)).toEqual(states)
})
