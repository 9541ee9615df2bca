import { enableCompileCache } from 'node:module'

// Before anything else is loaded, so that the compiled code of all of it is kept for the next run.
enableCompileCache()
await import('./cli/program.ts')
