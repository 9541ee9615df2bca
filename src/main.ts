import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// The service waits most of its time. Small heaps keep it a hundred megabytes smaller, at no cost that anybody would notice.
setFlagsFromString('--optimize-for-size')
setFlagsFromString('--semi-space-growth-factor=1')
enableCompileCache()

try {
  const { run } = await import('./service/run.ts')
  await run()
} catch (error) {
  const { failure } = await import('./cli/failure.ts')
  process.stderr.write(`${failure(error)}\n`)
  process.exitCode = 2
}
