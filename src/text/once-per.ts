/** The same answer, found once for each thing it is about: for questions about values that never change. */
export function oncePer<Thing extends object, Answer>(answer: (about: Thing) => Answer): (about: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (about) => {
    const found = known.get(about)
    if (found) return found.answer
    const fresh = { answer: answer(about) }
    known.set(about, fresh)
    return fresh.answer
  }
}
