import fc from 'fast-check'

/** A constructed resolution: its text as laid out, and the labels and words that its paragraphs have. */
export interface TreeText {
  readonly text: string
  readonly paragraphs: readonly { readonly label: string; readonly words: string }[]
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi']

const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))

const words = fc.array(
  fc.constantFrom('human', 'rights', 'of', 'all', 'persons', 'States', 'in', 'Aldovia', '2030', '(see', 'annex)', 'i.e.'),
  {
    minLength: 1,
    maxLength: 6,
  },
)

const preambular = fc.tuple(fc.constantFrom('Recalling', 'Deeply concerned at', 'Guided by', 'Noting also'), words)
const operative = fc.record({
  opening: fc.tuple(fc.constantFrom('Decides', 'Also requests', 'Strongly condemns'), words),
  inserted: fc.boolean(),
  letters: fc.array(fc.record({ words, romans: fc.array(words, { maxLength: 11 }) }), { maxLength: 30 }),
})

function render(
  preamble: readonly (readonly [string, string[]])[],
  operatives: readonly { opening: [string, string[]]; inserted: boolean; letters: { words: string[]; romans: string[][] }[] }[],
): TreeText {
  const blocks = [
    'A/HRC/90/L.99',
    'Human Rights Council\nNinetieth session\nAgenda item 3',
    'Aldovia: draft resolution',
    '90/… A constructed text',
    'The Human Rights Council,',
  ]
  const paragraphs: { label: string; words: string }[] = []
  const add = (label: string, printed: string, text: string): void => {
    paragraphs.push({ label, words: text })
    blocks.push(printed + text)
  }
  for (const [at, [opening, rest]] of preamble.entries()) add(`PP${at + 1}`, '', `${opening} ${rest.join(' ')},`)
  let number = 0
  for (const { opening, inserted, letters } of operatives) {
    const bis = inserted && number > 0
    if (!bis) number++
    const label = bis ? `OP${number} bis` : `OP${number}`
    if (paragraphs.some((paragraph) => paragraph.label === label)) continue
    const ends = letters.length > 0 ? ':' : ';'
    add(label, bis ? `${number} bis. ` : `${number}. `, `${opening[0]} ${opening[1].join(' ')}${ends}`)
    for (const [at, letter] of letters.entries()) {
      const letterLabel = `${label}(${letterOf(at)})`
      add(letterLabel, `    (${letterOf(at)}) `, `To ${letter.words.join(' ')}${letter.romans.length > 0 ? ':' : ';'}`)
      for (const [below, roman] of letter.romans.entries())
        add(`${letterLabel}(${romans[below]})`, `        (${romans[below]}) `, `To ${roman.join(' ')};`)
    }
  }
  return { text: blocks.join('\n\n'), paragraphs }
}

/** Constructed resolutions with bis numbers, runs past (i), (v) and (z), and roman figures under any letter. */
export const treeTexts: fc.Arbitrary<TreeText> = fc
  .tuple(fc.array(preambular, { minLength: 1, maxLength: 5 }), fc.array(operative, { minLength: 1, maxLength: 5 }))
  .map(([preamble, operatives]) => render(preamble, operatives))
