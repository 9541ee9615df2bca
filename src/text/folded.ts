const marks = /\p{M}+/gu
const between = /[^\p{L}\p{N}]+/gu

/** Words for looking up: small letters without accents, one space between them and none around. `Côte d’Ivoire` becomes `cote d ivoire`. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(between, ' ').trim()
}
