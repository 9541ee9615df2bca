import { checkCatalogue, type KeptText, type MandateCheck } from '../../council/mandate-check.ts'
import { citedAs, symbolParts } from '../../documents/document-symbol.ts'
import type { Mandate } from '../../mandate/mandate.ts'
import type { Store } from '../../store/store.ts'

/** Prints where the catalogue and the texts in the store differ. Status 1 where they do, 0 otherwise; what is not held cannot be told. */
export async function verifyCatalogue(
  { record, memory }: Pick<Store, 'record' | 'memory'>,
  mandates: readonly Mandate[],
  say: (line: string) => void,
): Promise<number> {
  const texts: KeptText[] = []
  for (const symbol of await memory.heldSymbols()) {
    const text = symbolParts(symbol)?.series === 'RES' ? await record.text(symbol) : undefined
    if (text) texts.push({ symbol, resolution: text.resolution })
  }
  const checks = checkCatalogue(mandates, texts)
  for (const { mandate, differences } of checks) for (const difference of differences) say(`${mandate.slug}: ${difference}`)
  const differing = checks.filter(({ differences }) => differences.length > 0)
  const blind = checks.filter((check) => check.differences.length === 0 && !isLastHeld(check))
  const missing = checks.reduce((sum, { unheld }) => sum + unheld.length, 0)
  if (blind.length > 0) say(`Cannot tell, as the last text is not held: ${blind.map(lastOf).join(', ')}.`)
  say(
    `${checks.length} mandates, ${texts.length} texts held, ${missing} texts of lineages not held: ${differing.length} mandates differ, ${checks.length - differing.length - blind.length} agree, of ${blind.length} nobody can tell.`,
  )
  return differing.length === 0 ? 0 : 1
}

function isLastHeld({ mandate, unheld }: MandateCheck): boolean {
  const last = mandate.lineage.at(-1)
  return last !== undefined && !unheld.includes(last)
}

function lastOf({ mandate }: { readonly mandate: Mandate }): string {
  const last = mandate.lineage.at(-1)
  return last ? `${mandate.slug} (${citedAs(last)})` : mandate.slug
}
