import { foldSpace } from './tidy.ts'

/** Text of any origin as one honest line: nothing unseen, nothing reordered, no line break, every character whole. */
export function oneLine(text: string): string {
  return foldSpace(text.toWellFormed())
}
