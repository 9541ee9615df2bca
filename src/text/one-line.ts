import { foldSpace } from './tidy.ts'
import { visible } from './visible.ts'

/** Unicode's tag characters: unseen, and able to carry a hidden text. */
const tags = /[\u{e0000}-\u{e007f}]/gu

/** Text of any origin as one honest line: nothing unseen, nothing reordered, no line break, every character whole. */
export function oneLine(text: string): string {
  return foldSpace(visible(text.toWellFormed().replace(tags, '')))
}
