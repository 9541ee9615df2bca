import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sources } from '../../src/sources/sources.ts'

it('lists every source of the folder', () => {
  const files = readdirSync(new URL('../../src/sources/', import.meta.url)).map((file) => file.replace('.ts', ''))
  expect(sources.map(({ id }) => id).sort()).toEqual(
    files
      .filter((file) => !['source', 'sources', 'web-page', 'library-record', 'documents-system', 'walked-symbols'].includes(file))
      .sort(),
  )
})
