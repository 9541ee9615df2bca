import type { Dossier, HeldComparison, TextName } from '../council/dossier.ts'
import { heldLineage } from '../council/held-lineage.ts'
import type { WatchRecord } from '../council/record.ts'
import { heldComparison } from '../facts/held-comparison.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

/** Every text that a dossier can be read against: its versions, and the prior texts that they were compared with. */
export function textsOf({ versions, comparisons }: Dossier): readonly TextName[] {
  const all = [...comparisons.map(({ prior }) => prior), ...versions]
  return all.filter((text, index) => all.findIndex(({ id, symbol }) => id === text.id && symbol === text.symbol) === index)
}

/**
 * Two texts of a dossier compared, from the store or made now; undefined where the dossier has no such texts. Nothing is written: what was
 * assessed when a text came stays as it was told.
 */
export async function compareVersions(
  record: WatchRecord,
  dossier: Dossier,
  priorId: string,
  draftId: string,
  options: WeighOptions,
  at: Date,
): Promise<HeldComparison | undefined> {
  const texts = textsOf(dossier)
  const [priorName, draftName] = [texts.find(({ id }) => id === priorId), texts.find(({ id }) => id === draftId)]
  if (!priorName || !draftName) return undefined
  const kept = dossier.comparisons.find(({ prior, draft }) => prior.id === priorId && draft.id === draftId)
  if (kept) return record.comparison(kept.id)
  const [prior, draft] = [await record.version(priorName), await record.version(draftName)]
  if (!prior || !draft) return undefined
  const held = await heldLineage([prior.resolution, draft.resolution], async (symbol) => (await record.text(symbol))?.resolution)
  return heldComparison(prior, draft, { dossier: dossier.key, against: 'previous-version', options, held, at })
}
