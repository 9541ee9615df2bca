import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Measures the pages under load: a server over a real store in one process, readers over loopback in this one. Prints requests a second, times and the
 * server's memory. Nothing here is a test: figures depend on the machine.
 */

const paragraphs = 60
const connections = 20
const secondsEach = 8
const ownFile = fileURLToPath(import.meta.url)

interface Serving {
  readonly port: number
  readonly path: string
  readonly dossier: string
}

/** A constructed resolution of that many paragraphs; every third one differs between the two. */
function constructed(isDraft: boolean): string {
  const verbs = isDraft ? ['Invites', 'Encourages', 'Takes note of'] : ['Urges', 'Requests', 'Welcomes']
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const verb = verbs[index % 3] ?? ''
    const tail = isDraft && index % 3 === 0 ? ', as appropriate and in accordance with national law' : ''
    return `${index + 1}. ${verb} all States to cooperate fully with the Special Rapporteur in the performance of task number ${index + 1}, to answer the communications that concern it without delay, and to consider favourably the requests to visit their countries${tail};`
  })
  return `The Human Rights Council,\n\n${lines.join('\n\n')}`
}

/** The server's process: a store with one comparison of the two texts, and the pages over it. */
async function serve(): Promise<void> {
  const [
    { openStore },
    { pages },
    { listen },
    { heldComparison },
    { parseResolution },
    { blocksOfText },
    { DossierKey },
    { DocumentSymbol, SessionId },
  ] = await Promise.all([
    import('../src/store/store.ts'),
    import('../src/pages/server.ts'),
    import('../src/service/listen.ts'),
    import('../src/facts/held-comparison.ts'),
    import('../src/resolution/parse-resolution.ts'),
    import('../src/extraction/blocks-of-text.ts'),
    import('../src/council/dossier.ts'),
    import('../src/documents/document-symbol.ts'),
  ])
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-bench-'))
  const store = await openStore(dataDir)
  const at = new Date('2035-10-02T08:00:00Z')
  const held = (symbol: string, id: string, isDraft: boolean) => ({
    id,
    symbol: DocumentSymbol.parse(symbol),
    source: 'constructed',
    url: 'https://example.org',
    fetchedAt: at,
    confidence: { level: 'certain', reasons: [] } as const,
    resolution: { ...parseResolution(blocksOfText(constructed(isDraft))), title: 'Mandate of Special Rapporteur on a constructed subject' },
  })
  const [prior, draft] = [held('A/HRC/RES/87/1', 'a'.repeat(16), false), held('A/HRC/90/L.1', 'b'.repeat(16), true)]
  const key = DossierKey.parse('90/L.1')
  const comparison = heldComparison(prior, draft, { dossier: key, against: 'prior-mandate', options: {}, held: () => undefined, at })
  await store.ledger.record({
    text: draft,
    dossier: {
      key,
      session: SessionId.parse('90'),
      title: draft.resolution.title,
      mandates: [],
      state: 'tabled',
      event: { at, kind: 'tabled', symbol: draft.symbol, sentence: 'Tabled as A/HRC/90/L.1.' },
      amendment: null,
    },
    comparisons: [comparison],
    alerts: [],
  })
  const anew = { now: false, made: 0 }
  const record = { ...store.record, state: async () => (anew.now ? String(anew.made++) : await store.record.state()) }
  const { port, stop } = await listen(pages({ record, mandates: () => [] }), () => [], '127.0.0.1', 0)
  process.on('message', (asked) => {
    if (asked === 'memory') {
      globalThis.gc?.()
      process.send?.(process.memoryUsage().rss)
    }
    if (asked === 'anew' || asked === 'keep') anew.now = asked === 'anew'
    if (asked === 'stop')
      void stop().then(async () => {
        await store.close()
        rmSync(dataDir, { recursive: true, force: true })
        process.exit(0)
      })
  })
  process.send?.({
    port,
    path: `/redline/${comparison.id}`,
    dossier: `/dossiers/${key}/compare?prior=${prior.id}&draft=${draft.id}`,
  } satisfies Serving)
}

interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly worst: number
  readonly bytes: number
}

/** Readers that ask one after another on kept connections. `pathOf` gives each request its address. */
async function load(port: number, pathOf: (asked: number) => string, readers: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const times: number[] = []
  let bytes = 0
  let asked = 0
  const until = performance.now() + seconds * 1000
  const read = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const began = performance.now()
      request({ host: '127.0.0.1', port, path, agent }, (answer) => {
        let size = 0
        answer.on('data', (piece: Buffer) => {
          size += piece.length
        })
        answer.on('end', () => {
          if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`))
          times.push(performance.now() - began)
          bytes = size
          resolve()
        })
      })
        .on('error', reject)
        .end()
    })
  const reader = async () => {
    while (performance.now() < until) await read(pathOf(asked++))
  }
  await Promise.all(Array.from({ length: readers }, reader))
  agent.destroy()
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), worst: at(1), bytes }
}

function row(what: string, { perSecond, p50, p99, worst, bytes }: Load, memory: number): void {
  const ms = (value: number) => value.toFixed(1).padStart(8)
  process.stdout.write(
    `${what.padEnd(34)} ${perSecond.toFixed(0).padStart(8)} ${ms(p50)} ${ms(p99)} ${ms(worst)} ${(bytes / 1000).toFixed(0).padStart(8)} ${(memory / 1e6).toFixed(0).padStart(8)}\n`,
  )
}

async function measure(): Promise<void> {
  const server = fork(ownFile, ['serve'], { execArgv: ['--expose-gc'] })
  const message = <T>(): Promise<T> => new Promise((resolve) => server.once('message', (given: T) => resolve(given)))
  const { port, path, dossier } = await message<Serving>()
  const memory = () => {
    const answer = message<number>()
    server.send('memory')
    return answer
  }
  try {
    process.stdout.write(`${'what'.padEnd(34)} a second   p50 ms   p99 ms worst ms    KB      MB server\n`)
    await load(port, () => path, 2, 1)
    for (const round of [1, 2, 3]) row(`redline, kept (${round})`, await load(port, () => path, connections, secondsEach), await memory())
    server.send('anew')
    row('redline, made anew, one reader', await load(port, () => path, 1, secondsEach), await memory())
    server.send('keep')
    row('any two compared, kept', await load(port, () => dossier, connections, secondsEach), await memory())
    row('home', await load(port, () => '/', connections, secondsEach), await memory())
    row('search', await load(port, () => '/search?q=favourably', 4, secondsEach), await memory())
    row('Word file', await load(port, () => `${path}.docx`, 2, secondsEach), await memory())
  } finally {
    server.send('stop')
  }
}

if (process.argv[2] === 'serve') await serve()
else await measure()
