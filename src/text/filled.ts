const placeholder = /\{(?<name>\w+)\}/g

/** A sentence with its data in place of each `{name}`. */
export function filled(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(placeholder, (_, name: string) => String(data[name] ?? ''))
}

/**
 * What a sentence is filled with in words that were made of it; undefined where they were made of another. Where it fits in several ways, the one in
 * which what comes first is shortest. Time is linear in the words.
 */
export function fillingOf(sentence: string, words: string): Readonly<Record<string, string>> | undefined {
  const [opening = '', ...rest] = sentence.split(placeholder)
  if (!words.startsWith(opening)) return undefined
  const data: Record<string, string> = {}
  let at = opening.length
  for (let next = 0; next < rest.length; next += 2) {
    const [name = '', fixed = ''] = [rest[next], rest[next + 1]]
    const isLast = next + 2 === rest.length
    const end = isLast ? words.length - fixed.length : words.indexOf(fixed, at)
    if (end <= at || !words.startsWith(fixed, end)) return undefined
    data[name] = words.slice(at, end)
    at = end + fixed.length
  }
  return at === words.length ? data : undefined
}
