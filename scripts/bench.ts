import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ConstructedText, readConstructedTexts } from '../fixtures/sample-session/constructed-text.ts'
import { serveDocument } from '../fixtures/sample-session/served-document.ts'
import { keepProcessSmall } from '../src/service/small-process.ts'

/*
 * Measures reading and sweeping with constructed documents, each in a process of its own, and prints a table. Nothing here is a test: figures depend on
 * the machine.
 */

const formats = ['docx', 'doc', 'pdf', 'html', 'txt'] as const
type Format = (typeof formats)[number]

/** What one measured process answers. */
interface Measured {
  readonly perSecond: number
  readonly megabytes: number
  readonly note: string
}

const secondsEach = 3
const sweptSymbols = 60
/** Afterwards every constructed document is published. */
const afterTheSession = new Date('2035-10-31T00:00:00Z')
const ownFile = fileURLToPath(import.meta.url)

/** Documents of a format: the longest constructed text, or the one .doc file that there is. */
function documentOf(format: Format): Uint8Array {
  const longest = readConstructedTexts()
    .filter(({ file, damage }) => file !== 'pdf' && !damage)
    .toSorted((one, other) => other.paragraphs.length - one.paragraphs.length)[0]
  if (!longest) throw new Error('there are no constructed texts')
  switch (format) {
    case 'docx':
      return serveDocument(longest).native.bytes
    case 'pdf':
      return serveDocument(longest).pdf.bytes
    case 'doc':
      return readFileSync(new URL('../fixtures/documents/automatic-numbers/automatic-numbers.doc', import.meta.url))
    case 'html':
      return Buffer.from(
        `<!doctype html><body>${wordsOf(longest)
          .map((words) => `<p>${words}</p>`)
          .join('\n')}</body>`,
      )
    case 'txt':
      return Buffer.from(wordsOf(longest).join('\n\n'))
  }
}

function wordsOf({ paragraphs }: ConstructedText): readonly string[] {
  return paragraphs.map(({ number, runs }) => `${number ? `${number} ` : ''}${runs.map(({ text }) => text).join('')}`)
}

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024

/** Reads one document again and again in worker threads, as the service does; and once in this thread when everything is loaded. */
async function measureReading(format: Format): Promise<Measured> {
  const { extract } = await import('../src/extraction/extract.ts')
  const bytes = documentOf(format)
  const began = performance.now()
  let read = 0
  let seconds = 0
  for (; seconds < secondsEach; seconds = (performance.now() - began) / 1000, read += 1) {
    const outcome = await extract(bytes)
    if (outcome.kind !== 'read') throw new Error(outcome.detail)
  }
  const measured = { perSecond: read / seconds, megabytes: peakMegabytes() }
  return { ...measured, note: `${Math.round(bytes.length / 1000)} KB, of which reading ${(await warmMilliseconds(bytes)).toFixed(1)} ms` }
}

async function warmMilliseconds(bytes: Uint8Array): Promise<number> {
  const { readDocument } = await import('../src/extraction/read-document.ts')
  for (let times = 0; times < 3; times += 1) await readDocument(bytes)
  const began = performance.now()
  await readDocument(bytes)
  return performance.now() - began
}

/** One whole sweep of a session of sixty drafts, without pace, from an empty store; the site stands in the parent's process. */
async function measureSweep(siteUrl: string): Promise<Measured> {
  const { readSettings } = await import('../src/config/settings.ts')
  const { configFrom } = await import('../src/service/surroundings.ts')
  const { startService } = await import('../src/service.ts')
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-bench-'))
  const outcome = readSettings({
    DATA_DIR: dataDir,
    INBOX_DIR: join(dataDir, 'inbox'),
    PORT: '0',
    FETCH_PACE_SECONDS: '0',
    ...Object.fromEntries(['UN_DOCUMENTS_URL', 'UN_VIEWER_URL', 'OHCHR_URL', 'UN_LIBRARY_URL'].map((name) => [name, siteUrl])),
  })
  if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
  const service = await startService({
    settings: outcome.settings,
    config: await configFrom(fileURLToPath(new URL('../fixtures/sample-session/config', import.meta.url))),
    clock: () => afterTheSession,
    random: () => 0.5,
    log: { info() {}, warn() {} },
    terminal: { write() {}, shape: () => ({ width: 80, styled: false }) },
  })
  try {
    const began = performance.now()
    const { recorded } = await service.sweepNow(AbortSignal.timeout(300_000))
    const seconds = (performance.now() - began) / 1000
    return {
      perSecond: recorded.length / seconds,
      megabytes: peakMegabytes(),
      note: `${recorded.length} recorded in ${seconds.toFixed(1)} s`,
    }
  } finally {
    await service.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Measures in a process of its own, so that its memory is its own. */
function inProcess(task: readonly string[]): Promise<Measured> {
  const child = fork(ownFile, task)
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Measured) => resolve(measured))
    child.once('exit', (code) => reject(new Error(`measuring ${task[0]} ended with status ${code}`)))
  })
}

function row(what: string, { perSecond, megabytes, note }: Measured): string {
  return `${what.padEnd(22)} ${perSecond.toFixed(1).padStart(8)} ${megabytes.toFixed(0).padStart(8)}   ${note}\n`
}

async function measureAll(): Promise<void> {
  process.stdout.write(`${'what'.padEnd(22)} ${'a second'.padStart(8)} ${'MB peak'.padStart(8)}   note\n`)
  for (const format of formats) process.stdout.write(row(`read .${format}`, await inProcess(['read', format])))
  const { startSampleSite } = await import('../fixtures/sample-session/sample-un-site.ts')
  const drafts = readConstructedTexts().filter(({ symbol }) => /^A\/HRC\/90\/L\.\d+$/.test(symbol)).length
  const site = await startSampleSite({ clock: () => afterTheSession, moreDrafts: sweptSymbols - drafts })
  try {
    const swept = await inProcess(['sweep', site.url])
    process.stdout.write(row(`sweep ${sweptSymbols} drafts`, { ...swept, note: `${swept.note}, ${site.requests.length} requests` }))
  } finally {
    await site.stop()
  }
}

const [task, argument = ''] = process.argv.slice(2)
const format = formats.find((one) => one === argument)
if (task) {
  keepProcessSmall() // as the service begins
  process.send?.(task === 'read' && format ? await measureReading(format) : await measureSweep(argument))
  process.disconnect?.()
} else await measureAll()
