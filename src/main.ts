import { keepProcessSmall } from './service/small-process.ts'

keepProcessSmall()

try {
  const { run } = await import('./service/run.ts')
  await run()
} catch (error) {
  const { failure } = await import('./cli/failure.ts')
  process.stderr.write(`${failure(error)}\n`)
  process.exitCode = 2
}
