import type { ExtractionOutcome } from './block.ts'
import { picturesOnly } from './pdf.ts'
import { readScan } from './scan.ts'
import { findScanTools } from './scan-tools.ts'

/**
 * What became of a document, pictures of pages read where the programs for it are installed. `path` is the `PATH` they are looked for in; where they are
 * not there, the refusal names them.
 */
export async function withScans(outcome: ExtractionOutcome, bytes: Uint8Array, path: string): Promise<ExtractionOutcome> {
  if (outcome.kind !== 'unreadable' || outcome.reason !== 'no-text-layer') return outcome
  const found = await findScanTools(path)
  if (found.kind === 'found') return readScan(bytes, found.tools)
  const detail = `this file ${picturesOnly}. Install ${found.names.join(' and ')} to read scans, or drop the Word file.`
  return { ...outcome, detail }
}
