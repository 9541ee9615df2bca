import { adoptedText, inOrderOfAdoption, namesMatchCounts, outcomeInWords, voteChanges } from '../../council/votes.ts'
import { citedAs, type DocumentSymbol, symbolParts } from '../../documents/document-symbol.ts'
import type { Mandate } from '../../mandate/mandate.ts'
import { foldedTitle } from '../../resolution/folded-title.ts'
import type { Resolution } from '../../resolution/resolution.ts'
import type { Store } from '../../store/store.ts'
import { changeLines } from './lineage-report.ts'

interface SubjectText {
  readonly symbol: DocumentSymbol
  readonly resolution: Resolution
}

/** Prints the subjects on which several texts with one title are held and that are no watched mandate, where one of them was voted on. */
export async function printSubjects(
  { record, memory }: Pick<Store, 'record' | 'memory'>,
  mandates: readonly Mandate[],
  say: (line: string) => void,
): Promise<void> {
  const listed = new Set(mandates.flatMap(({ lineage }) => lineage))
  const texts: SubjectText[] = []
  for (const symbol of await memory.heldSymbols()) {
    if (symbolParts(symbol)?.series !== 'RES' || listed.has(symbol)) continue
    const text = await record.text(symbol)
    if (text) texts.push({ symbol, resolution: text.resolution })
  }
  const subjects = sameTitle(texts)
  let voted = 0
  for (const subject of subjects) {
    const adopted = inOrderOfAdoption(subject.map(({ symbol, resolution }) => adoptedText(symbol, resolution)))
    if (!adopted.some(({ outcome }) => outcome.kind === 'vote')) continue
    voted += 1
    say(subject[0]?.resolution.title ?? 'without a title')
    say(`  ${adopted.map(({ symbol, outcome }) => `${citedAs(symbol)} ${outcomeInWords(outcome)}`).join('; ')}`)
    for (const change of voteChanges(adopted)) for (const line of changeLines(change)) say(`    ${line}`)
  }
  const votes = texts.map(({ symbol, resolution }) => adoptedText(symbol, resolution)).filter(({ outcome }) => outcome.kind === 'vote')
  const matching = votes.filter(namesMatchCounts).length
  say(
    `${subjects.length} other subjects with several texts, ${voted} of them voted on; ${matching} of ${votes.length} recorded votes on other subjects name as many States as they count.`,
  )
}

function sameTitle(texts: readonly SubjectText[]): readonly (readonly SubjectText[])[] {
  const byTitle = new Map<string, SubjectText[]>()
  for (const text of texts) {
    const title = foldedTitle(text.resolution.title)
    if (title !== '') byTitle.set(title, [...(byTitle.get(title) ?? []), text])
  }
  return [...byTitle].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, group]) => (group.length > 1 ? [group] : []))
}
