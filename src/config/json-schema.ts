import { z } from 'zod'
import { GroupFile } from './group-shape.ts'
import { MandateFile } from './mandate-shape.ts'
import { WatchFile } from './watch-shape.ts'

/** A file that is made from the shapes and kept beside what it describes. */
export interface GeneratedFile {
  /** From the top of the project. */
  readonly path: string
  readonly text: string
}

/** The JSON Schemas by which editors complete and check the configuration while it is written. */
export function schemas(): readonly GeneratedFile[] {
  return [
    schemaFile('config/watch.schema.json', 'Mandate Watch: config/watch.yaml', WatchFile),
    schemaFile('config/mandate.schema.json', 'Mandate Watch: a file of config/mandates', MandateFile),
    schemaFile('config/group.schema.json', 'Mandate Watch: a file of config/groups', GroupFile),
  ]
}

function schemaFile(path: string, title: string, shape: z.ZodType): GeneratedFile {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input' })
  return { path, text: `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n` }
}
