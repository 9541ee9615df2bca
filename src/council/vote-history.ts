import type { Mandate } from '../mandate/mandate.ts'
import type { WatchRecord } from './record.ts'
import { type AdoptedText, adoptedText, inOrderOfAdoption } from './votes.ts'

/** How the texts of a mandate were adopted, oldest first, as far as they are held: those of the catalogue and those adopted since. */
export async function voteHistory(
  record: Pick<WatchRecord, 'text' | 'dossiers'>,
  { slug, lineage }: Pick<Mandate, 'slug' | 'lineage'>,
): Promise<readonly AdoptedText[]> {
  const adopted = (await record.dossiers({ mandate: slug }))
    .filter(({ state }) => state === 'adopted')
    .flatMap(({ versions }) => versions.flatMap(({ symbol }) => (symbol && /^A\/HRC\/RES\//.test(symbol) ? [symbol] : [])))
  const texts = await Promise.all([...new Set([...lineage, ...adopted])].map((symbol) => record.text(symbol)))
  return inOrderOfAdoption(texts.flatMap((text) => (text?.symbol ? [adoptedText(text.symbol, text.resolution)] : [])))
}
