/* Records facts without end and says which are recorded; somebody else ends it. */
import { writeSync } from 'node:fs'
import { DossierKey } from '../../src/council/dossier.ts'
import { openStore } from '../../src/store/store.ts'
import { constructedAlert, heldComparison, heldText, paragraph, tabledFacts } from './constructed-facts.ts'

const [dataDir = '', first = '0', databaseUrl = ''] = process.argv.slice(2)
const { ledger } = await openStore(dataDir, databaseUrl || null)
for (let number = Number(first); ; number += 1) {
  const text = heldText(`A/HRC/90/L.${number}`, [paragraph('OP1', `Constructed text ${number}`)])
  const dossierKey = DossierKey.parse(`90/L.${number}`)
  const facts = tabledFacts({
    text,
    comparisons: [heldComparison({ id: `comparison-${number}`, draft: text, dossier: dossierKey })],
    alerts: [{ alert: constructedAlert(`alert-${number}`), channels: ['console', 'team'] }],
  })
  await ledger.record({ ...facts, dossier: facts.dossier && { ...facts.dossier, key: dossierKey } })
  writeSync(1, `${number}\n`)
}
