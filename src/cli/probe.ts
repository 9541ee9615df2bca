import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchOutcome } from '../documents/fetch-page.ts'
import { fetchingFor } from '../service/fetching.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'
import { oneLine } from '../text/one-line.ts'
import type { ProbeFinding } from './probe/assumption.ts'
import { runProbe } from './probe/run-probe.ts'

const words: Readonly<Record<ProbeFinding['kind'], string>> = {
  holds: 'holds',
  differs: 'DIFFERS',
  'cannot-tell': 'cannot tell',
  'not-asked': 'not asked',
}
const longestFound = 300

/**
 * Walks through everything that is assumed of the sites, at the usual pace, and prints what holds, what differs and what could not be told. The answers
 * are kept in the data folder. Status 0 where everything holds, 1 where something differs, 2 where nothing differs but something could not be told.
 */
export async function probe(): Promise<number> {
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const at = new Date()
  const folder = join(settings.dataDir, 'probe', at.toISOString().replaceAll(':', '-').slice(0, 19))
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  const fetching = fetchingFor(settings)
  const counts = { holds: 0, differs: 0, 'cannot-tell': 0, 'not-asked': 0 }
  try {
    let about = ''
    const input = { settings, config, fetchPage: fetching.fetchPage, at, keep: keeper(folder) }
    for await (const { assumption, finding } of runProbe(input, stopping.signal)) {
      counts[finding.kind] += 1
      if (assumption.about !== about) say(`\n${assumption.about}`)
      about = assumption.about
      say(`  ${words[finding.kind].padEnd(12)} ${assumption.says} (un-sources ${assumption.source})`)
      say(`  ${' '.repeat(12)} ${oneLine(finding.found).slice(0, longestFound)}`)
    }
  } finally {
    await fetching.close()
  }
  say(`\n${counts.holds} hold, ${counts.differs} differ, ${counts['cannot-tell']} could not be told, ${counts['not-asked']} not asked.`)
  say(`The answers are kept in ${folder}.`)
  if (counts.differs > 0) return 1
  return counts['cannot-tell'] > 0 || stopping.signal.aborted ? 2 : 0
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Keeps every answer, numbered, beside a file that says what was asked and how it was answered. */
function keeper(folder: string): (url: URL, outcome: FetchOutcome) => Promise<void> {
  let number = 0
  return async (url, outcome) => {
    number += 1
    const name = join(folder, String(number).padStart(3, '0'))
    const { body = null, ...rest } = 'body' in outcome ? outcome : { ...outcome, body: null }
    await mkdir(folder, { recursive: true })
    if (body) await writeFile(`${name}.body`, body)
    await writeFile(`${name}.json`, `${JSON.stringify({ asked: url.href, ...rest }, null, 2)}\n`)
  }
}
