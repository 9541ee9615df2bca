import { strToU8, zipSync } from 'fflate'

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Parts of a constructed .docx, as the XML inside their root elements. */
export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly header?: string
}

/** The bytes of a constructed .docx. */
export function docxFile({ body, numbering = '', styles = '', footnotes = '', header = '' }: DocxParts): Uint8Array {
  return zipped({
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`,
    'word/header1.xml': `<w:hdr ${namespaces}>${header}</w:hdr>`,
  })
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function inList(level: number, list = 1): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A list numbered `1.`, `(a)`, `(i)`. */
export const resolutionList = `<w:abstractNum w:abstractNumId="7">${[
  ['decimal', '%1.'],
  ['lowerLetter', '(%2)'],
  ['lowerRoman', '(%3)'],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`
