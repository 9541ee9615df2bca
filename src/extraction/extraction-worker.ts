import { parentPort, workerData } from 'node:worker_threads'
import type { ExtractionLimits } from './limits.ts'
import { readDocument } from './read-document.ts'

/** The thread that `extract` starts with this task: reads one document and answers with its outcome. */
const task: { readonly bytes: Uint8Array; readonly limits: ExtractionLimits } = workerData

parentPort?.postMessage(await readDocument(task.bytes, task.limits))
