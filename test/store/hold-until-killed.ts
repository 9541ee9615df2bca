/* Takes a duty and a delivery, says so, and holds both until somebody ends it. */
import { openStore } from '../../src/store/store.ts'
import { noon } from './constructed-facts.ts'

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2)
const store = await openStore(dataDir, databaseUrl || null)
const turn = await store.turn('sweep')
const claimed = await store.outbox.claim(noon, 10)
process.send?.({ turn, claimed: claimed.map(({ alert }) => alert.key) })
setInterval(() => {}, 1000)
