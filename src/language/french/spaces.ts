/** Before these French sets a space that does not break. */
const before = / (?=[:;?!])/g

/**
 * The words of a catalogue with such spaces. Sentences that are matched again (findings, doubts) are left as they are, and so is everything that
 * is no text.
 */
export function withFrenchSpaces<Branch>(branch: Branch): Branch {
  return spaced(branch) as Branch // every leaf stays what it was: text, or what gives text
}

const left: ReadonlySet<string> = new Set(['findings', 'doubts', 'quotes'])

function spaced(branch: unknown): unknown {
  if (typeof branch === 'string') return branch.replace(before, '\u00a0')
  if (typeof branch === 'function') return (...given: readonly unknown[]) => spaced(branch(...given))
  if (typeof branch !== 'object' || branch === null || Array.isArray(branch)) return branch
  return Object.fromEntries(Object.entries(branch).map(([key, inner]) => [key, left.has(key) ? inner : spaced(inner)]))
}
