import type { Side } from './votes.ts'

/** A group of States as a dated, sourced list names it: a label is never given without its list. */
export interface StateGroup {
  /** File name in `config/groups/`. */
  readonly id: string
  readonly name: string
  readonly states: readonly string[]
  readonly source: string
  /** The day on which the list was true: `2026-11-23`, or a month or a year. */
  readonly asOf: string
}

/** How the States of a group voted; `notVoting` were in no list: no members of the Council then, or absent. */
export interface GroupVote {
  readonly group: StateGroup
  readonly votes: Readonly<Record<Side, number>>
  readonly notVoting: number
}

export function groupVote(group: StateGroup, byState: ReadonlyMap<string, Side>): GroupVote {
  const votes = { 'in favour': 0, against: 0, abstaining: 0 }
  let notVoting = 0
  for (const state of group.states) {
    const side = byState.get(state)
    if (side) votes[side] += 1
    else notVoting += 1
  }
  return { group, votes, notVoting }
}
