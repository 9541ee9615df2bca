import type { ICommentOptions, Paragraph as WordParagraph } from 'docx'
import type { RedlineRun } from '../comparison/comparison.ts'
import type { HeldComparison } from '../council/dossier.ts'
import type { Words } from '../language/language.ts'
import { visible } from '../text/visible.ts'
import type { Finding } from '../weakening/finding.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { nameIn } from './edition.ts'
import { placeInWords } from './paragraph-label.ts'
import { explanationText, quoted } from './said.ts'
import { type TrackedLine, trackedLines } from './tracked-lines.ts'

/** Twips of one level of sub-paragraphs. */
const indent = 567

type Docx = typeof import('docx')

/**
 * The redline as a Word file: every change is a tracked change of `Mandate Watch`, the findings stand in the margin as comments. Rejecting all gives the prior
 * text, accepting all the draft.
 */
export async function redlineDocx(comparison: HeldComparison, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx')
  const revision = revisions(comparison.comparedAt)
  const title = titleLine(comparison)
  const placed = new Set<Finding>()
  const body = [
    title,
    ...trackedLines({
      prior: comparison.prior.resolution,
      draft: comparison.draft.resolution,
      correspondences: comparison.correspondences,
    }),
  ]
  const paragraphs = body.map((line, index) => {
    const own = comparison.findings.filter(
      (finding) => !placed.has(finding) && (restsOn(finding, line) || (index === 0 && isOnTop(finding, body))),
    )
    for (const finding of own) placed.add(finding)
    return paragraphOf(
      docx,
      line,
      own.map((finding) => comparison.findings.indexOf(finding)),
      index === 0,
      revision(index),
    )
  })
  const closing = new docx.Paragraph({
    children: [new docx.TextRun({ text: closingLine(comparison, words), italics: true, size: 18 })],
    spacing: { before: 360 },
  })
  const file = new docx.Document({
    creator: 'Mandate Watch',
    title: `${nameIn(comparison.prior, { words })} – ${nameIn(comparison.draft, { words })}`,
    description: words.site.byRule,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 22 } } } },
    comments: { children: comparison.findings.map((finding, id) => commentOf(docx, finding, id, comparison.comparedAt, words)) },
    sections: [
      {
        headers: {
          default: new docx.Header({
            children: [new docx.Paragraph({ children: [new docx.TextRun({ text: words.site.byRule, size: 16 })] })],
          }),
        },
        children: [...paragraphs, closing],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(file))
}

/** What the file ends with: which texts it compares, and what it is. */
export function closingLine({ prior, draft }: Pick<HeldComparison, 'prior' | 'draft'>, words: Words): string {
  return `${words.redline.against(nameIn(draft, { words }), nameIn(prior, { words }))}. Mandate Watch: ${words.site.byRule}`
}

/** The titles as the first line. */
function titleLine({ prior, draft }: HeldComparison): TrackedLine {
  const [was, now] = [visible(prior.resolution.title ?? ''), visible(draft.resolution.title ?? '')]
  const runs: readonly RedlineRun[] =
    was === now
      ? [{ op: 'keep', text: now }]
      : [
          { op: 'strike', text: was },
          { op: 'insert', text: now },
        ]
  return { runs: runs.filter(({ text }) => text !== ''), end: 'keep', depth: 0, prior: ['TITLE'], draft: ['TITLE'] }
}

function restsOn({ prior, draft }: Finding, line: TrackedLine): boolean {
  return draft ? line.draft.includes(draft.paragraph) : prior !== null && line.prior.includes(prior.paragraph)
}

/** A finding on the agenda item, or on the text as a whole. */
function isOnTop(finding: Finding, lines: readonly TrackedLine[]): boolean {
  return !lines.some((line) => restsOn(finding, line))
}

/** LibreOffice takes changes within a minute of one another for one. */
const apartMs = 120_000

/**
 * Each tracked change has a number of its own. Those of neighbouring lines differ in time: else LibreOffice joins what is inserted at the end of one line
 * with what is inserted in the next, and takes the end of the paragraph between them along.
 */
function revisions(at: Date) {
  let id = 0
  return (line: number) => () => ({
    id: ++id,
    author: 'Mandate Watch',
    date: new Date(at.getTime() - (line % 2) * apartMs).toISOString(),
  })
}

function paragraphOf(
  docx: Docx,
  line: TrackedLine,
  comments: readonly number[],
  isTitle: boolean,
  revision: ReturnType<ReturnType<typeof revisions>>,
): WordParagraph {
  const runs = line.runs.map(({ op, text }) => {
    const run = { text, bold: isTitle }
    if (op === 'keep') return new docx.TextRun(run)
    return op === 'strike' ? new docx.DeletedTextRun({ ...run, ...revision() }) : new docx.InsertedTextRun({ ...run, ...revision() })
  })
  return new docx.Paragraph({
    spacing: { after: 160 },
    indent: { left: line.depth * indent },
    run: line.end === 'strike' ? { deletion: revision() } : line.end === 'insert' ? { insertion: revision() } : {},
    children: [
      ...comments.map((id) => new docx.CommentRangeStart(id)),
      ...runs,
      ...comments.flatMap((id) => [new docx.CommentRangeEnd(id), new docx.TextRun({ children: [new docx.CommentReference(id)] })]),
    ],
  })
}

function commentOf(docx: Docx, finding: Finding, id: number, date: Date, words: Words): ICommentOptions {
  const { direction, severity, category, prior, draft } = finding
  const mark =
    direction === 'strengthens' ? `△ ${words.redline.strongerMark}` : `${severityWords[severity].shape} ${words.severities[severity]}`
  const quotation = (word: string, citation: Finding['prior']) =>
    citation
      ? `${word} ${quoted(visible(citation.quote), words)} (${placeInWords(citation.paragraph, words)})`
      : `${word} ${words.common.nothing}`
  const lines = [
    `${mark}: ${words.categories[category]}`,
    quotation(words.redline.was, prior),
    quotation(words.redline.now, draft),
    explanationText(finding, words),
  ]
  return {
    id,
    author: 'Mandate Watch',
    initials: 'MW',
    date,
    children: lines.map((text) => new docx.Paragraph({ children: [new docx.TextRun({ text: text.toWellFormed() })] })),
  }
}
