import { isDeepStrictEqual } from 'node:util'
import type { HeldText } from '../council/dossier.ts'
import type { DocumentArchive } from '../documents/document-archive.ts'
import type { ExtractionOutcome } from '../extraction/block.ts'
import { parseResolution } from '../resolution/parse-resolution.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { readingName } from './read-listing.ts'

export interface ReExtractPorts {
  readonly archive: DocumentArchive
  extract(bytes: Uint8Array): Promise<ExtractionOutcome>
  readonly texts: {
    ofBytes(id: string): Promise<readonly HeldText[]>
    rewrite(text: Pick<HeldText, 'id' | 'symbol' | 'resolution' | 'confidence'>): Promise<void>
  }
}

/** What reading kept bytes again came to. `name` is the symbol, or the address where there is none. */
export type ReRead =
  | { readonly kind: 'same' | 'damaged'; readonly name: string }
  | { readonly kind: 'changed'; readonly name: string; readonly what: string }
  /** It could not be read when it came, and can now; or the other way round. */
  | { readonly kind: 'readable-now'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly detail: string; readonly held: boolean }

const idDigits = 16

/**
 * Reads everything that is kept again, with the present readers, and says of each what changed. `rewrite` lets the store have the new texts;
 * a text that can no longer be read stays as it is.
 */
export async function* reExtract({ archive, extract, texts }: ReExtractPorts, rewrite: boolean): AsyncIterable<ReRead> {
  for await (const { sha256, record } of archive.records()) {
    const held = await texts.ofBytes(sha256.slice(0, idDigits))
    const name = held[0]?.symbol ?? record.symbol ?? record.url
    const bytes = await archive.read(sha256)
    if (!bytes) {
      yield { kind: 'damaged', name }
      continue
    }
    const outcome = await extract(bytes)
    if (rewrite) await archive.noteReading(sha256, readingName(outcome))
    if (outcome.kind === 'unreadable') {
      yield { kind: 'unreadable', name, detail: outcome.detail, held: held.length > 0 }
      continue
    }
    if (held.length === 0) yield { kind: 'readable-now', name }
    const now = { resolution: asStored(parseResolution(outcome.blocks)), confidence: outcome.confidence }
    for (const text of held) {
      const what = difference(text, now)
      if (what !== null && rewrite) await texts.rewrite({ ...text, ...now })
      yield what === null ? { kind: 'same', name: text.symbol ?? name } : { kind: 'changed', name: text.symbol ?? name, what }
    }
  }
}

/** As it comes out of the store again: without what JSON does not hold. */
function asStored(resolution: Resolution): Resolution {
  return JSON.parse(JSON.stringify(resolution))
}

/** `2 of 25 paragraphs (OP3, OP4)`, `title`, `confidence`; null where nothing differs. */
function difference(before: Pick<HeldText, 'resolution' | 'confidence'>, now: Pick<HeldText, 'resolution' | 'confidence'>): string | null {
  const paragraphs = changedParagraphs(before.resolution, now.resolution)
  const count = Math.max(before.resolution.paragraphs.length, now.resolution.paragraphs.length)
  const parts = (Object.keys(now.resolution) as (keyof Resolution)[]).filter(
    (part) => part !== 'paragraphs' && !isDeepStrictEqual(before.resolution[part], now.resolution[part]),
  )
  const said = [
    ...(paragraphs.length > 0 ? [`${paragraphs.length} of ${count} paragraphs (${shortList(paragraphs)})`] : []),
    ...parts,
    ...(isDeepStrictEqual(before.confidence, now.confidence) ? [] : ['confidence']),
  ]
  return said.length > 0 ? said.join(', ') : null
}

function changedParagraphs(before: Resolution, now: Resolution): readonly string[] {
  const was = new Map(before.paragraphs.map((paragraph) => [paragraph.label, paragraph]))
  const is = new Map(now.paragraphs.map((paragraph) => [paragraph.label, paragraph]))
  return [...new Set([...is.keys(), ...was.keys()])].filter((label) => !isDeepStrictEqual(was.get(label), is.get(label)))
}

const mostNamed = 5

function shortList(labels: readonly string[]): string {
  const more = labels.length - mostNamed
  return `${labels.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
