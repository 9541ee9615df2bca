import { loadConfig } from '../config/load-config.ts'
import { formatProblem } from '../config/problem.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'

/** Checks the configuration folder and prints every problem at once. Status 0 when there is none, 1 otherwise. */
export async function checkConfig(): Promise<number> {
  const { configDir } = settingsFromEnvironment()
  const outcome = await loadConfig(configDir)
  if (outcome.kind === 'invalid') {
    for (const problem of outcome.problems) process.stderr.write(`${formatProblem(problem)}\n`)
    const count = outcome.problems.length
    process.stderr.write(`${count === 1 ? 'One problem' : `${count} problems`}. Nothing was started or changed.\n`)
    return 1
  }
  const { mandates, channels } = outcome.config
  process.stdout.write(
    `${configDir}: in order. ${mandates.length} mandates, ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}.\n`,
  )
  return 0
}
