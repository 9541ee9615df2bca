import { readXml, type XmlAttributes } from './xml.ts'

/** Where a paragraph stands in a list: `list` is a `w:numId` (`0` takes an inherited number away). */
export interface ListPlace {
  readonly list: string | undefined
  readonly level: number | undefined
}

/** What a style says about the things we read, after inheritance. */
export interface DocxStyle {
  readonly italic: boolean
  readonly hidden: boolean
  readonly list: ListPlace
}

interface StyleDraft {
  basedOn: string | undefined
  italic: boolean | undefined
  hidden: boolean | undefined
  list: string | undefined
  level: number | undefined
}

const deepestInheritance = 20

/** Looks up the styles of `word/styles.xml` by id. An unknown id is a style that says nothing. */
export function docxStyles(source: string): (id: string | undefined) => DocxStyle {
  const drafts = readDrafts(source)
  const known = new Map<string, DocxStyle>()
  return (id) => {
    const key = id ?? ''
    const found = known.get(key) ?? resolve(drafts, key)
    known.set(key, found)
    return found
  }
}

function resolve(drafts: ReadonlyMap<string, StyleDraft>, id: string): DocxStyle {
  const chain: StyleDraft[] = []
  for (let draft = drafts.get(id); draft && chain.length < deepestInheritance; draft = drafts.get(draft.basedOn ?? '')) chain.push(draft)
  return {
    italic: chain.find((draft) => draft.italic !== undefined)?.italic ?? false,
    hidden: chain.find((draft) => draft.hidden !== undefined)?.hidden ?? false,
    list: {
      list: chain.find((draft) => draft.list !== undefined)?.list,
      level: chain.find((draft) => draft.level !== undefined)?.level,
    },
  }
}

function readDrafts(source: string): ReadonlyMap<string, StyleDraft> {
  const drafts = new Map<string, StyleDraft>()
  let draft: StyleDraft | undefined
  readXml(source, {
    open(name, attributes) {
      if (name === 'style') {
        draft = { basedOn: undefined, italic: undefined, hidden: undefined, list: undefined, level: undefined }
        drafts.set(attributes.styleId ?? '', draft)
      } else if (!draft) return
      else if (name === 'basedOn') draft.basedOn = attributes.val
      else if (name === 'i') draft.italic = isOn(attributes)
      else if (name === 'vanish') draft.hidden = isOn(attributes)
      else if (name === 'numId') draft.list = attributes.val
      else if (name === 'ilvl') draft.level = Number(attributes.val) || 0
    },
    close(name) {
      if (name === 'style') draft = undefined
    },
  })
  return drafts
}

/** An on/off property: present is on, unless it says otherwise (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: XmlAttributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes.val ?? 'true')
}
