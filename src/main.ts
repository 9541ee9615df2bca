import { keepProcessSmall } from './service/small-process.ts'

keepProcessSmall()

try {
  const { run } = await import('./service/run.ts')
  await run(process.argv.slice(2))
} catch (error) {
  const { shownFailure } = await import('./cli/shown-failure.ts')
  process.stderr.write(`${shownFailure(error)}\n`)
  process.exitCode = 2
}
