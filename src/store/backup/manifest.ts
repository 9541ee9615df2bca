import { z } from 'zod'

const count = z.int().nonnegative()

/** The first entry of a backup: what is in it, so that nothing else is taken from it. */
export const Manifest = z.strictObject({
  format: z.literal('mandate-watch-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** What the store had been through; a restored store goes through the later ones then. */
  migrations: z.array(z.string().regex(/^\d{4}-[a-z0-9-]{1,80}$/)).max(1000),
  /** Bytes of all entries that hold rows. */
  rowBytes: count,
  tables: z
    .array(z.strictObject({ name: z.string().regex(/^[a-z][a-z_]{0,60}$/), rows: count, digest: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(1000),
  /** The bytes of documents that were kept beside the store; null where only the store was backed up. */
  documents: z.strictObject({ files: count, bytes: count }).nullable(),
})
export type Manifest = Readonly<z.infer<typeof Manifest>>

/** What an entry of a backup is, by its name; null for every other name, whatever it says. */
export type EntryName = { readonly kind: 'rows'; readonly table: string } | { readonly kind: 'document'; readonly path: string }

const rowsName = /^tables\/(?<table>[a-z][a-z_]{0,60})\/\d{6}\.jsonl$/
const documentName = /^documents\/(?<path>(?<folder>[0-9a-f]{2})\/\k<folder>[0-9a-f]{62}(?:\.json)?)$/

export function entryName(name: string): EntryName | null {
  const table = rowsName.exec(name)?.groups?.table
  if (table) return { kind: 'rows', table }
  const path = documentName.exec(name)?.groups?.path
  return path ? { kind: 'document', path } : null
}
