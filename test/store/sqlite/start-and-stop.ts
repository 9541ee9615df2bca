import { openStore } from '../../../src/store/store.ts'

await (await openStore(process.argv[2] ?? '')).close()
