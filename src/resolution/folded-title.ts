import { foldSpace } from '../text/tidy.ts'

/** A title as it is compared: case, articles, punctuation and spacing left out (editing drops articles between draft and adopted text). */
export function foldedTitle(title: string | null): string {
  return foldSpace((title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')).replace(/\b(?:the|an|a) /g, '')
}
