import { Worker } from 'node:worker_threads'
import type { ExtractionOutcome, Unreadable } from './block.ts'
import { defaultLimits, type ExtractionLimits } from './limits.ts'

/**
 * Reads a document in a worker thread of its own, within the limits of memory and time too: a hostile file costs the service nothing but
 * the wait. Never throws for what a file does.
 */
export function extract(bytes: Uint8Array, limits: ExtractionLimits = defaultLimits): Promise<ExtractionOutcome> {
  const worker = new Worker(new URL('./extraction-worker.ts', import.meta.url), {
    workerData: { bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const end = (outcome: ExtractionOutcome): void => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(tooSlow(limits)), limits.seconds * 1000)
    worker.once('message', end)
    worker.once('error', (error) => end(isOutOfMemory(error) ? tooHungry(limits) : broken))
    worker.once('exit', () => end(broken))
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooSlow({ seconds }: ExtractionLimits): Unreadable {
  return {
    kind: 'unreadable',
    reason: 'too-slow',
    detail: `this file takes longer than ${seconds} seconds to read. Drop a simpler copy, or the Word file.`,
  }
}

function tooHungry({ megabytes }: ExtractionLimits): Unreadable {
  return {
    kind: 'unreadable',
    reason: 'too-large',
    detail: `this file needs more than ${megabytes} MB of memory to read. Drop a simpler copy, or the Word file.`,
  }
}

const broken: Unreadable = { kind: 'unreadable', reason: 'broken', detail: 'this file is damaged. Fetch or drop it again.' }
