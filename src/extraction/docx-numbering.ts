import type { ListInstance, ListLevel } from './automatic-numbers.ts'
import { readXml, type XmlAttributes } from './xml.ts'

interface LevelDraft {
  start: number
  format: string
  pattern: string
  restartsAfter: number | null
}

interface ListDraft {
  readonly levels: LevelDraft[]
  /** Id of a numbering style that defines the list instead (`w:numStyleLink`). */
  styledAs: string | null
}

interface InstanceDraft {
  definition: string
  readonly startsAt: Map<number, number>
  readonly levels: LevelDraft[]
}

/**
 * The lists of `word/numbering.xml` by `w:numId`. `listOfStyle` gives the `w:numId` that a numbering style stands for.
 * Source: ECMA-376 part 1, 17.9.
 */
export function docxLists(source: string, listOfStyle: (style: string) => string | undefined): ReadonlyMap<string, ListInstance> {
  const { definitions, instances } = readDrafts(source)
  const definitionOf = (id: string): ListDraft | undefined => {
    const own = definitions.get(id)
    if (!own?.styledAs) return own
    const linked = instances.get(listOfStyle(own.styledAs) ?? '')
    return (linked && definitions.get(linked.definition)) ?? own
  }
  return new Map(
    [...instances].map(([id, instance]) => {
      const levels: (ListLevel | undefined)[] = [...(definitionOf(instance.definition)?.levels ?? [])]
      instance.levels.forEach((level, at) => {
        levels[at] = level
      })
      return [id, { definition: instance.definition, levels, startsAt: instance.startsAt }]
    }),
  )
}

function readDrafts(source: string) {
  const definitions = new Map<string, ListDraft>()
  const instances = new Map<string, InstanceDraft>()
  let definition: ListDraft | undefined
  let instance: InstanceDraft | undefined
  let override = 0
  let level: LevelDraft | undefined
  readXml(source, {
    open(name, attributes) {
      if (name === 'abstractNum') {
        definition = { levels: [], styledAs: null }
        definitions.set(attributes.abstractNumId ?? '', definition)
      } else if (name === 'num') {
        instance = { definition: '', startsAt: new Map(), levels: [] }
        instances.set(attributes.numId ?? '', instance)
      } else if (name === 'numStyleLink' && definition) definition.styledAs = attributes.val ?? null
      else if (name === 'abstractNumId' && instance) instance.definition = attributes.val ?? ''
      else if (name === 'lvlOverride') override = levelNumber(attributes)
      else if (name === 'startOverride') instance?.startsAt.set(override, Number(attributes.val) || 0)
      else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', pattern: '', restartsAfter: null }
        const levels = instance?.levels ?? definition?.levels
        if (levels) levels[levelNumber(attributes)] = level
      } else if (level) readLevel(level, name, attributes)
    },
    close(name) {
      if (name === 'abstractNum') definition = undefined
      else if (name === 'num') instance = undefined
      else if (name === 'lvl') level = undefined
    },
  })
  return { definitions, instances }
}

function readLevel(level: LevelDraft, name: string, attributes: XmlAttributes): void {
  if (name === 'start') level.start = Number(attributes.val) || 0
  else if (name === 'numFmt') level.format = attributes.val ?? 'decimal'
  else if (name === 'lvlText') level.pattern = attributes.val ?? ''
  else if (name === 'lvlRestart') level.restartsAfter = Number(attributes.val) || 0
}

function levelNumber(attributes: XmlAttributes): number {
  const level = Number(attributes.ilvl)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 0
}
