/** How much of each part of a card is shown, in lines; `changes` counts changes. */
export interface Allowance {
  readonly title: number
  /** The present state, in the first message of a thread. */
  readonly state: number
  /** What is compared with what: both texts stand on the page behind the first button. */
  readonly documents: number
  readonly body: number
  readonly changes: number
  readonly place: number
  readonly quote: number
  readonly why: number
  readonly rest: number
  readonly doubt: number
  readonly where: number
}

/** One line for each part, which makes twelve with the buttons. */
export const scant: Allowance = {
  title: 1,
  state: 1,
  documents: 1,
  body: 1,
  changes: 1,
  place: 1,
  quote: 1,
  why: 1,
  rest: 1,
  doubt: 1,
  where: 0,
}

/**
 * From generous to scant: the first that fits the screen is taken. What happens to which mandate is cut last of all; one change told whole is better than
 * two told in part; where and when gives way before the reason, and the reason before the quotations.
 */
export const allowances: readonly Allowance[] = [
  { title: 5, state: 3, documents: 3, body: 3, changes: 3, place: 2, quote: 3, why: 3, rest: 1, doubt: 3, where: 1 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 3, place: 2, quote: 3, why: 3, rest: 1, doubt: 3, where: 1 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 2, place: 2, quote: 3, why: 3, rest: 1, doubt: 3, where: 1 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 2, place: 2, quote: 2, why: 2, rest: 1, doubt: 2, where: 1 },
  { title: 3, state: 2, documents: 3, body: 3, changes: 1, place: 2, quote: 4, why: 3, rest: 2, doubt: 3, where: 2 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 1, place: 2, quote: 3, why: 3, rest: 2, doubt: 3, where: 1 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 1, place: 2, quote: 3, why: 3, rest: 1, doubt: 3, where: 1 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 1, place: 2, quote: 2, why: 3, rest: 1, doubt: 3, where: 1 },
  { title: 2, state: 2, documents: 2, body: 2, changes: 1, place: 2, quote: 2, why: 2, rest: 1, doubt: 2, where: 1 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 2, quote: 2, why: 2, rest: 1, doubt: 2, where: 1 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 2, quote: 2, why: 2, rest: 1, doubt: 2, where: 0 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 2, quote: 2, why: 0, rest: 1, doubt: 2, where: 1 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 2, quote: 2, why: 0, rest: 1, doubt: 2, where: 0 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 1, quote: 2, why: 0, rest: 1, doubt: 1, where: 0 },
  { title: 2, state: 2, documents: 0, body: 1, changes: 1, place: 1, quote: 2, why: 0, rest: 1, doubt: 1, where: 0 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 2, quote: 1, why: 1, rest: 1, doubt: 2, where: 0 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 2, quote: 1, why: 0, rest: 1, doubt: 1, where: 0 },
  { title: 2, state: 2, documents: 1, body: 1, changes: 1, place: 1, quote: 1, why: 0, rest: 1, doubt: 1, where: 0 },
  { title: 2, state: 1, documents: 1, body: 1, changes: 1, place: 1, quote: 1, why: 0, rest: 1, doubt: 1, where: 0 },
]
