import { letterValue } from './paragraph-level.ts'
import { readParagraphs } from './paragraph-tree.ts'
import { printedNumber } from './printed-number.ts'
import type { Paragraph } from './resolution.ts'

/** A paragraph that is there already: new ones take its place or stand beside it. */
export type Beside = Pick<Paragraph, 'label' | 'part' | 'depth' | 'parent'>

const suffixes = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies']

/** `OP5 bis` after `OP5`, `OP5(c bis)` after `OP5(c)`, `PP1 ante` before `PP1`: the first that no paragraph carries; null where all are taken. */
function nextLabel(label: string, way: 'bis' | 'ante', taken: ReadonlySet<string>): string | null {
  const isSub = label.endsWith(')')
  const base = label.replace(/ [a-z]+(?=\)?$)/, '')
  const additions = way === 'bis' ? suffixes : ['ante', ...suffixes.map((suffix) => `ante ${suffix}`)]
  const labels = additions.map((addition) => (isSub ? `${base.slice(0, -1)} ${addition})` : `${base} ${addition}`))
  return labels.find((free) => !taken.has(free)) ?? null
}

/** The lines numbered in a row as if they stood alone: paragraphs `1.`, `2.`, or sub-paragraphs `(a)`, `(b)` under a paragraph of no account. */
function renumbered(lines: readonly string[], depth: number): string[] {
  let count = 0
  const numbered = lines.map((line) => {
    const words = line.replace(/^[“„«"]\s*/, '')
    const number = printedNumber(words)
    const body = number ? words.slice(number.end) : words
    if (depth === 0) return number?.style === 'letter' ? words : `${++count}. ${body}`
    const isBelow = number?.style === 'letter' && letterValue(number.token) === null
    return isBelow ? words : `(${String.fromCharCode(97 + (count++ % 26))}) ${body}`
  })
  return depth === 0 ? numbered : ['1. Chapeau:', ...numbered]
}

/**
 * The paragraphs that an instruction quotes, a line each, with their sub-paragraphs. The first takes the place of `beside` or stands beside it
 * as its `bis` or `ante`, the others follow; numbers printed in them are those of the amendment's author and give way to these. Null where they
 * cannot be read.
 */
export function newParagraphs(
  text: string,
  beside: Beside,
  way: 'in-place' | 'bis' | 'ante',
  taken: ReadonlySet<string>,
): Paragraph[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const { paragraphs } = readParagraphs(renumbered(lines, beside.depth))
  const skipped = beside.depth === 0 ? paragraphs : paragraphs.slice(1)
  const topDepth = beside.depth === 0 ? 0 : 1
  const labels = new Map<string, string>()
  const used = new Set(taken)
  for (const { label } of skipped.filter(({ depth }) => depth === topDepth)) {
    const own = labels.size === 0 && way === 'in-place' ? beside.label : nextLabel(beside.label, way === 'ante' ? 'ante' : 'bis', used)
    if (own === null) return null
    labels.set(label, own)
    used.add(own)
  }
  const relabelled = (label: string): string => {
    const top = [...labels.keys()].find((own) => label === own || label.startsWith(`${own}(`)) ?? label
    return (labels.get(top) ?? top) + label.slice(top.length)
  }
  if (labels.size === 0) return null
  return skipped.map(({ label, depth, parent, text: words }) => ({
    label: relabelled(label),
    part: beside.part,
    depth: depth - topDepth + beside.depth,
    parent: depth === topDepth ? beside.parent : parent === null ? null : relabelled(parent),
    text: words,
  }))
}
