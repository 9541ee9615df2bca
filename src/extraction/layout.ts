import type { Block, BlockRole } from './block.ts'
import type { RichText } from './rich-text.ts'

/** A paragraph on its way to being a block: a reader knows its text and, where the format tells, its role and page. */
export interface LaidText extends RichText {
  readonly role: BlockRole
  readonly page?: number
}

const jobNumber = /^(?:GE\.)?\d{2}-\d{5}\s*(?:\([A-Z]\))?(?:\s*\*\d{6,}\*)?$/
const barcode = /^\*\d{6,}\*$/
const pageNumber = /^(?:page\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?$/i
const rule = /^[_*\-–—\s]{3,}$/
const recycle = /^please recycle\b/i
const bareSymbol = /^A\/[A-Z0-9][A-Za-z0-9./-]{3,60}$/

const asteriskNote = /^\*{1,3}\s?\p{Lu}\p{Ll}/u

const mastheadLine =
  /^(?:United Nations|General Assembly|A|(?:Distr|Original)\b.*|(?:Arabic|Chinese|English|French|Russian|Spanish)(?: only)?|General|Limited|\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d)$/i
const councilLine = /^human rights council\b/i

/** The masthead stands among the first blocks or not at all. */
const deepestMasthead = 16

/** Blocks with their places: empty paragraphs go, and page furniture, asterisk notes and the masthead are told from the body by their words. */
export function laidOut(texts: readonly LaidText[]): readonly Block[] {
  const filled = texts.filter(({ text }) => text !== '')
  const council = filled.slice(0, deepestMasthead).findIndex(({ text }) => councilLine.test(text))
  return filled.map(({ text, italics, role, page }, index) => ({
    text,
    role: role === 'body' ? roleByWords(text, index < council) : role,
    italics,
    place: { page: page ?? null, index },
  }))
}

/** The masthead stands above the line `Human Rights Council`. */
function roleByWords(text: string, aboveCouncil: boolean): BlockRole {
  if (aboveCouncil && text.split('\n').every((line) => mastheadLine.test(line) || bareSymbol.test(line))) return 'masthead'
  if (asteriskNote.test(text)) return 'footnote'
  return isFurniture(text) ? 'furniture' : 'body'
}

/** Whether a paragraph or line is by its words a job number, a bar code, a page number, a rule or a running head. */
export function isFurniture(text: string): boolean {
  return [jobNumber, barcode, pageNumber, rule, recycle, bareSymbol].some((pattern) => pattern.test(text))
}
