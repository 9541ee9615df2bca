import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Thrown where a body is larger than allowed, or packed in a way that nobody asked for. */
class BodyRefused extends Error {
  override readonly name = 'BodyRefused'
  readonly code = 'BODY_REFUSED'
}

/** The encodings that are asked for. */
export const acceptedEncodings = 'gzip, deflate, br'

/** Reads a body to its end and unpacks it. What is counted against the limit is what comes out, so that a small packed body cannot fill the memory. */
export async function decodedBody(body: Readable, encoding: string | undefined, limit: number): Promise<Uint8Array> {
  const unpacked = unpack(body, encoding)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of unpacked) {
      if (!Buffer.isBuffer(chunk)) continue
      size += chunk.length
      if (size > limit) throw new BodyRefused(`is larger than ${Math.floor(limit / 1_000_000)} MB`)
      chunks.push(chunk)
    }
  } finally {
    body.on('error', () => undefined).destroy()
  }
  return Buffer.concat(chunks)
}

function unpack(body: Readable, encoding: string | undefined): Readable {
  switch (encoding?.trim().toLowerCase() || 'identity') {
    case 'identity':
      return body
    case 'gzip':
    case 'x-gzip':
      return pipeline(body, createGunzip(), () => undefined)
    case 'deflate':
      return pipeline(body, createInflate(), () => undefined)
    case 'br':
      return pipeline(body, createBrotliDecompress(), () => undefined)
    default:
      throw new BodyRefused('is packed in a way that was not asked for')
  }
}
