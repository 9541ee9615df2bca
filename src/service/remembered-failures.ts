import { createHash } from 'node:crypto'
import type { ExtractionOutcome } from '../extraction/block.ts'

type Extract = (bytes: Uint8Array) => Promise<ExtractionOutcome>

/** More documents that cannot be read than any session has. */
const most = 200

/** Extraction that tries a document that cannot be read once while the process runs: every walk meets it again, and it may cost its whole limit. */
export function rememberedFailures(extract: Extract): Extract {
  const failures = new Map<string, ExtractionOutcome>()
  return async (bytes) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = failures.get(sha256)
    if (known) return known
    const outcome = await extract(bytes)
    if (outcome.kind === 'unreadable') {
      if (failures.size >= most) failures.clear()
      failures.set(sha256, outcome)
    }
    return outcome
  }
}
