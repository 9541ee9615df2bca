import { type DocFile, pairs } from './doc-file.ts'
import { readSprms, type Sprm } from './doc-sprms.ts'

/** What a style of a .doc sets, its own parents' settings first. */
export interface DocStyle {
  readonly paragraph: readonly Sprm[]
  readonly character: readonly Sprm[]
}

interface StyleDraft extends DocStyle {
  readonly parent: number
}

const noParent = 0xfff
const deepestInheritance = 12
const nothing: DocStyle = { paragraph: [], character: [] }

/** Looks up styles by index. Source: [MS-DOC] 2.9.271, "STSH". */
export function docStyles(file: DocFile): (index: number) => DocStyle {
  const drafts = readStyles(file.table(pairs.styles))
  const known = new Map<number, DocStyle>()
  const resolve = (index: number, depth: number): DocStyle => {
    const draft = drafts.get(index)
    if (!draft || depth > deepestInheritance) return nothing
    const parent = draft.parent === noParent ? nothing : resolve(draft.parent, depth + 1)
    return { paragraph: [...parent.paragraph, ...draft.paragraph], character: [...parent.character, ...draft.character] }
  }
  return (index) => {
    const found = known.get(index) ?? resolve(index, 0)
    known.set(index, found)
    return found
  }
}

function readStyles(sheet: Buffer): ReadonlyMap<number, StyleDraft> {
  const drafts = new Map<number, StyleDraft>()
  if (sheet.length < 6) return drafts
  const baseBytes = sheet.readUInt16LE(4)
  let at = 2 + sheet.readUInt16LE(0)
  for (let index = 0; at + 2 <= sheet.length; index += 1) {
    const length = sheet.readUInt16LE(at)
    const style = sheet.subarray(at + 2, at + 2 + length)
    if (style.length >= baseBytes + 2 && baseBytes >= 10) drafts.set(index, readStyle(style, baseBytes))
    at += 2 + length
  }
  return drafts
}

function readStyle(style: Buffer, baseBytes: number): StyleDraft {
  const kind = style.readUInt16LE(2) & 0xf
  const parent = style.readUInt16LE(2) >> 4
  const nameAt = baseBytes + (baseBytes % 2)
  let at = nameAt + 2 + style.readUInt16LE(nameAt) * 2 + 2
  const parts: Buffer[] = []
  for (let part = 0; part < (style.readUInt16LE(4) & 0xf) && at + 2 <= style.length; part += 1) {
    const length = style.readUInt16LE(at)
    parts.push(style.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length % 2)
  }
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = parts
  if (kind === 1) return { parent, paragraph: readSprms(first.subarray(2)), character: readSprms(second) }
  return { parent, paragraph: [], character: kind === 2 ? readSprms(first) : [] }
}
