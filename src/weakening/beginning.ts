/** A longer act is quoted by its first words; they tell which it is. */
const longestQuoted = 14

/** An act as a sentence quotes it: whole, or its first words. */
export function beginningOf(act: string): string {
  const words = act
    .replace(/[;.]\s*$/, '')
    .trim()
    .split(' ')
  return words.length > longestQuoted ? `${words.slice(0, longestQuoted).join(' ')} …` : words.join(' ')
}
