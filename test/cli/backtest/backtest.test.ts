import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandLine } from '../../support/command-line.ts'

/** Constructed texts: no such resolutions exist. */
const prior = `A/HRC/RES/87/1

The Human Rights Council,

1. Decides to extend the mandate of the Special Rapporteur on the right to answers for a period of three years;

2. Urges all States to cooperate fully with the Special Rapporteur.
`
const draft = prior.replace('87/1', '90/1').replace('Urges all States to cooperate fully', 'Invites States to cooperate, as appropriate,')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtest-'))
  await writeFile(join(folder, 'A_HRC_RES_87_1.txt'), prior)
  await writeFile(join(folder, 'A_HRC_RES_90_1.txt'), draft)
  await writeFile(join(folder, 'A_HRC_RES_90_2.txt'), '<!doctype html><html><body>Busy</body></html>')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function backtestOf(pairs: number) {
  const list = join(folder, 'pairs.csv')
  await writeFile(
    list,
    ['prior,draft', ...Array.from({ length: pairs }, () => 'A/HRC/RES/87/1,A/HRC/RES/90/1'), 'A/HRC/RES/87/1,A/HRC/RES/90/2'].join('\n'),
  )
  const { status, out, err } = await commandLine(['backtest', '--from', folder, '--pairs', list])
  return { status, err, findings: Number(/pairs, (\d+) findings/.exec(out)?.[1]), pairs: Number(/^(\d+) pairs/.exec(out)?.[1]) }
}

describe('a backtest', () => {
  it('finds in many pairs, shared among threads, as much as in each alone, and says what it could not read', async () => {
    const [one, many] = [await backtestOf(1), await backtestOf(99)]
    expect(one.findings).toBeGreaterThan(1)
    expect(many).toMatchObject({ status: 2, pairs: 100, findings: 99 * one.findings })
    expect(many.err).toContain('this is an HTML page')
  })
})
