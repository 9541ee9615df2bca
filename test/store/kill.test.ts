import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { DossierKey } from '../../src/council/dossier.ts'
import { eachStore, type StorePlace } from '../support/stores.ts'

/** How many facts are acknowledged before the process is killed; each round starts where the last one ended. */
const rounds = [1, 2, 5, 9, 14, 20]

eachStore('a process killed while it writes', (open, place) => {
  it('loses nothing that it acknowledged, and leaves nothing half done', { timeout: 90_000 }, async () => {
    const acknowledged: number[] = []
    for (const count of rounds) acknowledged.push(...(await recordUntilKilled(await place(), acknowledged.length * 3, count)))
    const { record, outbox } = await open()
    const dossiers = await record.dossiers()
    expect(dossiers.map((dossier) => dossier.key)).toEqual(expect.arrayContaining(acknowledged.map((number) => `90/L.${number}`)))
    for (const dossier of dossiers) expect([dossier.versions.length, dossier.events.length, dossier.comparisons.length]).toEqual([1, 1, 1])
    expect(await record.dossier(DossierKey.parse(`90/L.${acknowledged.at(-1)}`))).toBeDefined()
    expect((await outbox.depth()).queued).toBe(dossiers.length * 2)
  })
})

async function recordUntilKilled({ dataDir, databaseUrl }: StorePlace, first: number, count: number): Promise<readonly number[]> {
  const script = fileURLToPath(new URL('./record-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataDir, String(first), databaseUrl ?? ''], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: number[] = []
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(Number(line))
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}
