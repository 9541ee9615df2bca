import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configRemarks } from '../config/config-remarks.ts'
import { loadConfig } from '../config/load-config.ts'
import { rewritten } from '../config/older-shapes.ts'
import { formatProblem } from '../config/problem.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'

/**
 * Checks the configuration folder and prints every problem at once. Status 0 when there is none, 1 otherwise; with `strict`, what is allowed and
 * probably not meant counts as a problem too.
 */
export async function checkConfig(strict = false): Promise<number> {
  const { configDir } = settingsFromEnvironment()
  const outcome = await loadConfig(configDir)
  if (outcome.kind === 'invalid') {
    for (const problem of outcome.problems) process.stderr.write(`${formatProblem(problem)}\n`)
    const count = outcome.problems.length
    process.stderr.write(`${count === 1 ? 'One problem' : `${count} problems`}. Nothing was started or changed.\n`)
    return 1
  }
  const remarks = [...configRemarks(outcome.config), ...(await olderShape(join(configDir, 'watch.yaml')))]
  for (const remark of remarks) process.stderr.write(`${strict ? '' : 'note: '}${remark}\n`)
  const { mandates, channels } = outcome.config
  const count = `${mandates.length} mandates, ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}`
  if (strict && remarks.length > 0) return 1
  process.stdout.write(`${configDir}: in order. ${count}.\n`)
  return 0
}

async function olderShape(path: string): Promise<readonly string[]> {
  const { done } = rewritten(await readFile(path, 'utf8'))
  return done.length === 0
    ? []
    : [`${path} is of an older shape. It is read; \`npm run --silent cli -- config migrate\` brings it up to date.`]
}
