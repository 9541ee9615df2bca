import type { Sponsor } from './resolution.ts'
import { splitNames } from './state-names.ts'

/** Asterisks of every make: typed, mathematical, and that of the Symbol font as Word keeps it. */
const asterisk = /[*∗＊\uf02a]/g

/** Marks of other footnotes stand where asterisks do: `Chile,† Croatia`, `Fiji,1 Ghana`. */
const otherMark = /[†‡§¹²³]|^\s*\d{1,2} (?=\p{Lu})/gu

/** Goes on with the group that the sponsor before it speaks for. */
const exception = /^(?:with the exception of|except(?:ing)?) /i

const behalf = /[([,]?\s*on behalf o[fn] (?<group>[^()[\]]{2,300})[)\]]?\s*$/i

/**
 * The sponsors in the text before `: draft resolution`. An asterisk marks a State that is not a member of the Council; it may stand after the
 * comma (`Austria,* Norway`), before it (`Bulgaria*,`), or inside the colon (`America:*`), which the caller leaves on the text.
 */
export function readSponsors(text: string): Sponsor[] {
  const sponsors: { name: string; member: boolean; onBehalfOf: string | null }[] = []
  const marked = text.replace(asterisk, '*').replace(/\s*:\s*/g, ' ')
  for (const piece of splitNames(marked)) {
    const previous = sponsors.at(-1)
    const leading = piece.startsWith('*')
    if (leading && previous) previous.member = false
    const bare = piece
      .replace(/\*/g, '')
      .replace(otherMark, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^\[([^[\]]*)\]$/, '$1')
    if (previous?.onBehalfOf && exception.test(bare)) {
      previous.onBehalfOf += `, ${bare}`
      continue
    }
    const group = behalf.exec(bare)
    if (group && group.index === 0) {
      if (previous) previous.onBehalfOf = group.groups?.group?.trim() ?? null
    } else if (bare !== '')
      sponsors.push({
        name: group ? bare.slice(0, group.index).trim() : bare,
        member: !/\*\s*[)\]]?$/.test(piece) && !/\S\s*\*\s*(?:[([]|on behalf )/i.test(piece),
        onBehalfOf: group?.groups?.group?.trim() ?? null,
      })
  }
  return sponsors
}
