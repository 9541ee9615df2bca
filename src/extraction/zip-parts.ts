import { Unzip, UnzipInflate } from 'fflate'
import type { ExtractionLimits } from './limits.ts'
import { UnreadableDocument } from './unreadable.ts'

/** More parts than any word processor writes. */
const mostParts = 5000
/** Deflate packs up to a thousandfold, so that one piece of this size unfolds to some four megabytes before the limit is looked at. */
const chunkBytes = 4096

/**
 * The wanted parts of a zip archive as UTF-8 text, by name. Unpacking stops at the limit, whatever sizes the archive declares;
 * parts that are not wanted are never unpacked.
 */
export function zipParts(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ExtractionLimits): ReadonlyMap<string, string> {
  if (!hasEndRecord(bytes)) throw new UnreadableDocument('truncated', 'stops in the middle (its end is missing). Fetch or drop it again.')
  const chunks = new Map<string, Uint8Array[]>()
  const finished = new Set<string>()
  let names = 0
  let unpacked = 0
  const unzip = new Unzip((part) => {
    names += 1
    if (names > mostParts) throw tooLarge()
    if (!wanted(part.name) || chunks.has(part.name)) return
    const own: Uint8Array[] = []
    chunks.set(part.name, own)
    part.ondata = (error, data, final) => {
      if (error) throw asUnreadable(error)
      unpacked += data.length
      if (unpacked > limits.unpackedBytes) throw tooLarge()
      own.push(data)
      if (final) finished.add(part.name)
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length)
  } catch (error) {
    throw asUnreadable(error)
  }
  if (finished.size < chunks.size) throw new UnreadableDocument('truncated', 'stops in the middle of a part. Fetch or drop it again.')
  return new Map([...chunks].map(([name, parts]) => [name, new TextDecoder().decode(Buffer.concat(parts))]))
}

/** What the unpacker throws is passed through its own callbacks, our own errors too. */
function asUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error
  return new UnreadableDocument('broken', 'is a damaged archive. Fetch or drop it again.', { cause: error })
}

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'unfolds to far more than a document holds (a “zip bomb”). Do not open it; tell whoever supplied it.',
  )
}

/** The end-of-central-directory record stands in the last 22 to 65,557 bytes. */
function hasEndRecord(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06) return true
  return false
}
