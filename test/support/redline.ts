import type { Comparison, Correspondence, RedlineRun, Relation } from '../../src/comparison/comparison.ts'
import type { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import type { Paragraph, Resolution } from '../../src/resolution/resolution.ts'

const mark = /\[-(?<struck>[^\]]*?)-\]|\{\+(?<inserted>[^}]*?)\+\}/g
const labelled = /^(?<label>(?:PP|OP)\d+(?:\([a-z]+\))*|TITLE|ITEM)\s+/

/**
 * A constructed comparison in the field's own marks: one paragraph a line, `[-struck-]` and `{+inserted+}`. A line may begin with its
 * label (`PP2`, `OP3(a)`, `TITLE`, `ITEM`); without one it is the next operative paragraph. A wholly struck or inserted line is a
 * removed or an added paragraph, and a line that ends in ` <- 40/16` is removed text which that resolution carries.
 */
export function redline(lines: string): Comparison {
  let prior = emptyResolution
  let draft = emptyResolution
  const correspondences: Correspondence[] = []
  let operative = 0
  for (const line of lines.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const label = labelled.exec(line)?.groups?.label ?? `OP${operative + 1}`
    const { words, carriedBy } = withoutCarrier(line.replace(labelled, ''))
    const runs = runsOf(words)
    const before = joined(runs, 'strike')
    const after = joined(runs, 'insert')
    if (label === 'TITLE') {
      prior = { ...prior, title: before }
      draft = { ...draft, title: after }
    } else if (label === 'ITEM') {
      prior = withItem(prior, before)
      draft = withItem(draft, after)
    } else {
      if (label.startsWith('OP') && !label.includes('(')) operative++
      correspondences.push(correspondence(label, runs, before, after, carriedBy))
    }
  }
  return {
    prior: { ...prior, paragraphs: correspondences.flatMap((row) => row.prior) },
    draft: { ...draft, paragraphs: correspondences.flatMap((row) => row.draft) },
    correspondences,
    doubts: [],
  }
}

/** The same redline told from the other end. */
export function turnedRound(lines: string): string {
  return lines.replace(mark, (_, struck?: string, inserted?: string) => (struck === undefined ? `[-${inserted}-]` : `{+${struck}+}`))
}

function withoutCarrier(line: string): { words: string; carriedBy: readonly DocumentSymbol[] } {
  const [words = '', carrier] = line.split(' <- ')
  return { words, carriedBy: carrier ? [`A/HRC/RES/${carrier}` as DocumentSymbol] : [] }
}

function correspondence(
  label: string,
  runs: readonly RedlineRun[],
  before: string,
  after: string,
  carriedBy: readonly DocumentSymbol[],
): Correspondence {
  const relation: Relation = before === after ? 'unchanged' : before === '' ? 'added' : after === '' ? 'removed' : 'edited'
  return {
    relation,
    moved: false,
    prior: before === '' ? [] : [paragraph(label, before)],
    draft: after === '' ? [] : [paragraph(label, after)],
    redline: runs,
    carriedBy,
  }
}

function paragraph(label: string, text: string): Paragraph {
  const depth = label.split('(').length - 1
  return {
    label,
    part: label.startsWith('PP') ? 'preambular' : 'operative',
    depth,
    parent: depth === 0 ? null : label.slice(0, label.lastIndexOf('(')),
    text,
  }
}

function runsOf(line: string): RedlineRun[] {
  const runs: RedlineRun[] = []
  let at = 0
  for (const found of line.matchAll(mark)) {
    if (found.index > at) runs.push({ op: 'keep', text: line.slice(at, found.index) })
    const { struck, inserted } = found.groups ?? {}
    if (struck) runs.push({ op: 'strike', text: struck })
    if (inserted) runs.push({ op: 'insert', text: inserted })
    at = found.index + found[0].length
  }
  if (at < line.length) runs.push({ op: 'keep', text: line.slice(at) })
  return runs
}

const joined = (runs: readonly RedlineRun[], changed: 'strike' | 'insert'): string =>
  runs
    .filter(({ op }) => op === 'keep' || op === changed)
    .map(({ text }) => text)
    .join('')

const withItem = (resolution: Resolution, item: string): Resolution => ({
  ...resolution,
  masthead: { ...resolution.masthead, agendaItem: { number: Number(item), title: null } },
})

const emptyResolution: Resolution = {
  masthead: { symbol: null, kind: 'draft resolution', session: null, distribution: null, issued: null, agendaItem: null, amends: null },
  unofficial: false,
  sponsors: [],
  title: null,
  paragraphs: [],
  footnotes: [],
  annexes: [],
  adoption: null,
  doubts: [],
}
