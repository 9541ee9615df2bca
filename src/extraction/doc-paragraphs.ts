import type { DocFile } from './doc-file.ts'
import { characterStretches, paragraphStretches, stretchAt } from './doc-properties.ts'
import { type Sprm, sprms } from './doc-sprms.ts'
import { docStyles } from './doc-styles.ts'
import type { DocCharacter } from './doc-text.ts'
import type { Run } from './rich-text.ts'

export interface DocParagraph {
  readonly runs: readonly Run[]
  /** Its list place; undefined where it has no automatic number. */
  readonly list: { readonly id: string; readonly level: number } | undefined
  /** Counts the counted note marks in it. */
  readonly notes: number
}

/** What is true of one character. */
interface Look {
  readonly italic: boolean
  readonly raised: boolean
  readonly special: boolean
  readonly dropped: boolean
}

export interface DocReading {
  paragraphs(characters: readonly DocCharacter[]): readonly DocParagraph[]
  /** Whether tracked changes were seen so far: they are read as if accepted. */
  tracked(): boolean
}

/** Characters with a meaning of their own ([MS-DOC] 2.4.1 and 2.8.25). */
const noteMark = '\u0002'
const fieldBegin = '\u0013'
const fieldResult = '\u0014'
const fieldEnd = '\u0015'
const paragraphEnds = new Set(['\r', '\u0007', '\u000c'])
const characters: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '\u2011', '\u001f': '' }

/** Turns characters of a .doc into paragraphs, with the properties that stand elsewhere in the file. */
export function docReading(file: DocFile): DocReading {
  const styles = docStyles(file)
  const paragraphAt = stretchAt(paragraphStretches(file))
  const charactersAt = stretchAt(characterStretches(file))
  let tracked = false

  const look = (place: number, paragraphStyle: number): Look => {
    const own = charactersAt(place)?.sprms ?? []
    const style = own.findLast(({ code }) => code === sprms.characterStyle)?.value
    const inherited = [...styles(paragraphStyle).character, ...(style === undefined ? [] : styles(style).character)]
    if (own.some(({ code }) => code === sprms.deleted || code === sprms.inserted)) tracked = true
    return {
      italic: isOn(sprms.italic, inherited, own),
      raised: settingOf(sprms.raised, own, settingOf(sprms.raised, inherited, 0)) === 1,
      special: settingOf(sprms.special, own, 0) !== 0,
      dropped: isOn(sprms.hidden, inherited, own) || isOn(sprms.deleted, [], own),
    }
  }

  const list = (place: number): { style: number; list: DocParagraph['list'] } => {
    const own = paragraphAt(place)
    const style = own?.style ?? 0
    const all = [...styles(style).paragraph, ...(own?.sprms ?? [])]
    const instance = settingOf(sprms.listInstance, all, 0)
    const numbered = instance > 0 && instance < 0x7ff
    return { style, list: numbered ? { id: String(instance), level: settingOf(sprms.listLevel, all, 0) } : undefined }
  }

  return {
    tracked: () => tracked,
    paragraphs(text) {
      return splitParagraphs(text).map((own) => {
        const { style, list: place } = list(own.at(-1)?.place ?? 0)
        const { runs, notes } = readRuns(own, (at) => look(at, style))
        return { runs, list: place, notes }
      })
    },
  }
}

function splitParagraphs(text: readonly DocCharacter[]): DocCharacter[][] {
  const paragraphs: DocCharacter[][] = []
  let open: DocCharacter[] = []
  for (const one of text) {
    open.push(one)
    if (paragraphEnds.has(one.character)) {
      paragraphs.push(open)
      open = []
    }
  }
  if (open.length > 0) paragraphs.push(open)
  return paragraphs
}

function readRuns(text: readonly DocCharacter[], look: (place: number) => Look): { runs: Run[]; notes: number } {
  const runs: (Run & { raised: boolean })[] = []
  const fields: ('instruction' | 'result')[] = []
  let notes = 0
  for (const { character, place } of text) {
    const { italic, raised, special, dropped } = look(place)
    if (character === fieldBegin) fields.push('instruction')
    else if (character === fieldResult) fields[fields.length - 1] = 'result'
    else if (character === fieldEnd) fields.pop()
    else if (character === noteMark && special) notes += 1
    else if (!dropped && !fields.includes('instruction')) add(runs, { text: printed(character, special), italic, raised })
  }
  return { runs: runs.filter((run) => !(run.raised && /^\s*\d{1,3}\s*$/.test(run.text))), notes }
}

function add(runs: (Run & { raised: boolean })[], run: Run & { raised: boolean }): void {
  const last = runs.at(-1)
  if (last && last.italic === run.italic && last.raised === run.raised) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

/** A special `(` is a symbol of a picture font; other control characters stand for pictures and drawings. */
function printed(character: string, special: boolean): string {
  if (special && character === '(') return '\ufffd'
  return characters[character] ?? (character < ' ' && character !== '\t' ? '' : character)
}

function settingOf(code: number, list: readonly Sprm[], otherwise: number): number {
  return list.findLast((sprm) => sprm.code === code)?.value ?? otherwise
}

/** A toggle: 0 off, 1 on, 0x80 as the style has it, 0x81 the contrary of the style ([MS-DOC] 2.9.330, "ToggleOperand"). */
function isOn(code: number, inherited: readonly Sprm[], own: readonly Sprm[]): boolean {
  const style = settingOf(code, inherited, 0) === 1
  const value = settingOf(code, own, 0x80)
  return value === 0x80 ? style : value === 0x81 ? !style : value === 1
}
