import { writeFile } from 'node:fs/promises'
import { compareResolutions } from '../comparison/compare-resolutions.ts'
import type { Comparison } from '../comparison/comparison.ts'
import type { WatchRecord } from '../council/record.ts'
import { machineComparison } from '../machine-contract.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import { WatchError } from '../watch-error.ts'
import { type Assessment, type Severity, severities } from '../weakening/finding.ts'
import { weigh } from '../weakening/weigh.ts'
import { failure } from './failure.ts'
import { readText } from './read-text.ts'

export interface CompareRequest {
  readonly prior?: string
  readonly draft?: string
  readonly pairs?: string
  readonly json?: boolean
  readonly html?: string
  readonly store?: boolean
  readonly failOn: Severity
}

interface Compared {
  readonly comparison: Comparison
  readonly assessment: Assessment
}

/** Compares one pair, or each pair of a list. Status 0: nothing at or above `failOn`; 1: something; 2: something could not be read. */
export async function compare(request: CompareRequest): Promise<number> {
  const { openRecord } = request.store ? await import('./open-record.ts') : { openRecord: undefined }
  const opened = await openRecord?.()
  try {
    return request.pairs ? await compareMany(request.pairs, request.failOn, opened?.record) : await compareOne(request, opened?.record)
  } finally {
    await opened?.close()
  }
}

async function compareOne({ prior, draft, json, html, failOn }: CompareRequest, record: WatchRecord | undefined): Promise<number> {
  if (!prior || !draft) throw new WatchError('USAGE', 'compare needs two texts: compare PRIOR DRAFT, or a list: compare --pairs PAIRS.csv')
  const compared = await compareTwo(await readText(prior, prior, record), await readText(draft, draft, record), record)
  if (html) await writePage(html, compared, prior, draft)
  if (json) printLine(compared, prior, draft)
  else if (!html) {
    const { printed } = await import('./printed-comparison.ts')
    process.stdout.write(printed(compared.comparison, compared.assessment, { prior, draft }))
  }
  return reaches(compared.assessment, failOn) ? 1 : 0
}

async function compareMany(list: string, failOn: Severity, record: WatchRecord | undefined): Promise<number> {
  const { readPairs } = await import('./pairs.ts')
  let status = 0
  for (const { prior, draft, priorFile, draftFile } of await readPairs(list)) {
    try {
      const compared = await compareTwo(await readText(prior, priorFile, record), await readText(draft, draftFile, record), record)
      printLine(compared, prior, draft)
      if (reaches(compared.assessment, failOn)) status = Math.max(status, 1)
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ prior, draft, error: oneLine(failure(error)) })}\n`)
      status = 2
    }
  }
  return status
}

/** With a store, the stored lineage resolves what the two texts carry by reference. */
async function compareTwo(prior: Resolution, draft: Resolution, record: WatchRecord | undefined): Promise<Compared> {
  if (!record) return weighed(compareResolutions(prior, draft))
  const { heldLineage } = await import('../council/held-lineage.ts')
  const held = await heldLineage([draft, prior], async (symbol) => (await record.text(symbol))?.resolution)
  return weighed(compareResolutions(prior, draft, held))
}

const weighed = (comparison: Comparison): Compared => ({ comparison, assessment: weigh(comparison) })

function printLine({ comparison, assessment }: Compared, prior: string, draft: string): void {
  process.stdout.write(`${JSON.stringify(machineComparison(comparison, assessment, { prior, draft }))}\n`)
}

function reaches({ findings }: Assessment, failOn: Severity): boolean {
  return findings.some(({ direction, severity }) => direction === 'weakens' && severities.indexOf(severity) <= severities.indexOf(failOn))
}

async function writePage(file: string, { comparison, assessment }: Compared, prior: string, draft: string): Promise<void> {
  const { standaloneRedline } = await import('../pages/standalone-redline.ts')
  await writeFile(file, await standaloneRedline(comparison, assessment, { prior, draft })).catch((cause: NodeJS.ErrnoException) => {
    throw new WatchError('USAGE', `${oneLine(file)}: the page cannot be written there (${cause.code ?? cause.message}).`, { cause })
  })
}
