/** What reading one document may cost at most. */
export interface ExtractionLimits {
  /** Bytes of the file as kept. */
  readonly bytes: number
  /** Bytes that the parts of a packed file may unfold to, all together. */
  readonly unpackedBytes: number
  readonly pages: number
  /** Heap of the worker, in megabytes. */
  readonly megabytes: number
  readonly seconds: number
}

/**
 * A long resolution with its annexes is under 1 MB and 40 pages, and takes under a second; the Council's longest reports reach some 250 pages.
 * The heap leaves the whole service under 300 MB.
 */
export const defaultLimits: ExtractionLimits = {
  bytes: 20_000_000,
  unpackedBytes: 12_000_000,
  pages: 400,
  megabytes: 160,
  seconds: 30,
}
