import { readFile, writeFile } from 'node:fs/promises'
import { schemas } from '../src/config/json-schema.ts'
import { describeRules } from '../src/weakening/describe-rules.ts'
import { rules } from '../src/weakening/rules.ts'

/** The files that are made from the code. `--check` says which are stale and ends with status 1; without it they are written. */
const generated = [...schemas(), { path: 'docs/rules.md', text: describeRules(rules) }]
const checking = process.argv.includes('--check')

for (const { path, text } of generated) {
  const file = new URL(`../${path}`, import.meta.url)
  const held = await readFile(file, 'utf8').catch(() => '')
  if (held === text) continue
  if (checking) {
    process.stderr.write(`${path}: not fresh. Run npm run generate and commit it.\n`)
    process.exitCode = 1
  } else {
    await writeFile(file, text)
    process.stdout.write(`${path}: written\n`)
  }
}
