/** Where a sentence turns from what it asks or judges to a description of it: ", who have been arresting", ", which resulted in". */
const description = /, (?:who|whom|whose|which|where|known as|also known as|as a result of which)\b/

/** Names after the first word: States, parties and places are told in full or for short. */
const names = /(?<=\s)\p{Lu}[\p{L}'’-]*/gu

/** What a text asks or judges, without its descriptions and names: two texts that say the same share most of this, however much either tells. */
export function gistOf(text: string): string {
  const [statement = ''] = text.split(description, 1)
  return statement.replace(names, '')
}
