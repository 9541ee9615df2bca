import { dueRenewal } from '../../council/due-renewal.ts'
import type { WatchRecord } from '../../council/record.ts'
import { groupVote, type StateGroup } from '../../council/state-group.ts'
import { termOf } from '../../council/term.ts'
import {
  type AdoptedText,
  adoptedText,
  inOrderOfAdoption,
  namesMatchCounts,
  outcomeInWords,
  sides,
  type VoteChange,
  voteChanges,
} from '../../council/votes.ts'
import { citedAs, type DocumentSymbol } from '../../documents/document-symbol.ts'
import type { Mandate } from '../../mandate/mandate.ts'
import type { Resolution } from '../../resolution/resolution.ts'

type Say = (line: string) => void

interface LineageText extends AdoptedText {
  readonly resolution: Resolution
}

/** The texts of a lineage that are held, in the order of their adoption. */
async function heldTexts(record: Pick<WatchRecord, 'text'>, lineage: readonly DocumentSymbol[]): Promise<readonly LineageText[]> {
  const texts = await Promise.all(lineage.map((symbol) => record.text(symbol)))
  return inOrderOfAdoption(
    texts.flatMap((text) => (text?.symbol ? [{ ...adoptedText(text.symbol, text.resolution), resolution: text.resolution }] : [])),
  )
}

/** Prints each lineage of which a text is held: adoption, vote, term and the renewal that follows; then who changed sides from text to text. */
export async function printLineages(record: Pick<WatchRecord, 'text'>, mandates: readonly Mandate[], say: Say): Promise<void> {
  const tally = { lineages: 0, texts: 0, voted: 0, matching: 0 }
  for (const mandate of mandates) {
    const texts = await heldTexts(record, mandate.lineage)
    if (texts.length === 0) continue
    const voted = texts.filter(({ outcome }) => outcome.kind === 'vote')
    tally.lineages += 1
    tally.texts += texts.length
    tally.voted += voted.length
    tally.matching += voted.filter(namesMatchCounts).length
    say(`${mandate.slug}: ${texts.length} of ${mandate.lineage.length} texts held`)
    for (const text of texts) say(`  ${textLine(mandate, text)}`)
    for (const change of voteChanges(texts)) for (const line of changeLines(change)) say(`    ${line}`)
  }
  say(
    `${tally.lineages} ${tally.lineages === 1 ? 'lineage' : 'lineages'} with ${tally.texts} texts; ${tally.matching} of ${tally.voted} recorded votes name as many States as they count.`,
  )
}

function textLine(mandate: Mandate, { symbol, on, outcome, resolution }: LineageText): string {
  const { usual, expires } = dueRenewal({ ...mandate, latestRenewal: null, nextRenewal: null }, { symbol, resolution })
  const term = termOf(resolution)
  const runs = expires === null ? '' : `, usually renewed at ${usual ?? 'none'}, runs out with ${expires}`
  return `${citedAs(symbol).padEnd(6)} ${(on ?? 'no date').padEnd(17)} ${outcomeInWords(outcome).padEnd(26)} ${term === null ? 'no term stated' : termInWords(term)}${runs}`
}

function termInWords({ months, until, fromEndOf, final }: NonNullable<ReturnType<typeof termOf>>): string {
  const length = months === null ? `until session ${until}` : inYears(months)
  return `${final ? 'last term, ' : ''}${length}${fromEndOf === null ? '' : ` from the end of session ${fromEndOf}`}`
}

function inYears(months: number): string {
  if (months % 12 !== 0) return `${months} months`
  return months === 12 ? '1 year' : `${months / 12} years`
}

/** Prints how the States of each list voted on the last text that was voted on. */
export async function printGroups(
  record: Pick<WatchRecord, 'text'>,
  { lineage }: Mandate,
  groups: readonly StateGroup[],
  say: Say,
): Promise<void> {
  const last = (await heldTexts(record, lineage)).findLast(({ outcome }) => outcome.kind === 'vote')
  if (last?.outcome.kind !== 'vote') return
  for (const group of groups) {
    const { votes, notVoting } = groupVote(group, last.outcome.byState)
    const counted = sides.map((side) => `${votes[side]} ${side}`).join(', ')
    say(`${citedAs(last.symbol)}, ${group.name} (${group.source}, as of ${group.asOf}): ${counted}, ${notVoting} not voting`)
  }
}

/** How the margin moved from one text to the next, and who changed sides; nothing where neither was voted on. */
export function changeLines(change: VoteChange): readonly string[] {
  const { prior, next, margin, changed, kind } = change
  const step = `${citedAs(prior.symbol)} > ${citedAs(next.symbol)}`
  if (kind === 'cannot-tell' || kind === 'consensus') return []
  if (kind === 'consensus-lost') return [`${step}: consensus, then a vote`]
  if (kind === 'consensus-regained') return [`${step}: a vote, then consensus`]
  const moved = changed.map(({ state, from, to }) => `${state} (${from} > ${to})`).join(', ')
  return [`${step}: margin ${margin.before} > ${margin.now}; changed sides: ${moved || 'none'}`]
}
