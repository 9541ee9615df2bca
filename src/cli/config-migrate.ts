import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rewritten } from '../config/older-shapes.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'

/** Brings `watch.yaml` to the present shape, with every comment, and keeps the old file beside it. */
export async function configMigrate(): Promise<number> {
  const { configDir } = settingsFromEnvironment()
  await configFrom(configDir)
  const path = join(configDir, 'watch.yaml')
  const { text, done } = rewritten(await readFile(path, 'utf8'))
  if (done.length === 0) {
    process.stdout.write(`${path} is of the present shape.\n`)
    return 0
  }
  await copyFile(path, `${path}.before`)
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
  process.stdout.write(`${path} is brought up to date; the old file is ${path}.before.\n${done.map((line) => `  ${line}\n`).join('')}`)
  return 0
}
