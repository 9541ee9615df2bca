import { at } from './at.ts'
import type { Matching } from './matching.ts'

/**
 * Links the paragraphs with equal keys: first those whose key stands once on each side (Heckel's unique lines), then equal
 * neighbours of these, then what repeats ("Calls upon States:"), in its order and place. Paragraphs that are linked already
 * keep their links; only free ones are asked for their key.
 */
export function linkEqual<Key>(matching: Matching, keyOfPrior: (index: number) => Key, keyOfDraft: (index: number) => Key): void {
  const prior = new Map(matching.freePrior.map((index) => [index, keyOfPrior(index)]))
  const draft = new Map(matching.freeDraft.map((index) => [index, keyOfDraft(index)]))
  linkUnique(matching, prior, draft)
  if (!sharesKey(matching, prior, draft)) return
  linkNeighbours(matching, prior, draft)
  linkRepeated(matching, prior, draft)
}

type Keys<Key> = ReadonlyMap<number, Key>

function linkUnique<Key>(matching: Matching, prior: Keys<Key>, draft: Keys<Key>): void {
  const inDraft = placesOf(draft)
  for (const [key, place] of placesOf(prior)) {
    const other = inDraft.get(key)
    if (other !== undefined && place !== repeated && other !== repeated) matching.link([place], [other], 1)
  }
}

const repeated = -1

function placesOf<Key>(keys: Keys<Key>): Map<Key, number> {
  const places = new Map<Key, number>()
  for (const [index, key] of keys) places.set(key, places.has(key) ? repeated : index)
  return places
}

function sharesKey<Key>(matching: Matching, prior: Keys<Key>, draft: Keys<Key>): boolean {
  const waiting = new Set(matching.freePrior.map((index) => prior.get(index)))
  return matching.freeDraft.some((index) => waiting.has(draft.get(index)))
}

function linkNeighbours<Key>(matching: Matching, prior: Keys<Key>, draft: Keys<Key>): void {
  const extend = (index: number, step: 1 | -1): void => {
    const partner = matching.linkOfPrior(index - step)?.draft[0]
    if (partner === undefined || !draft.has(partner + step) || prior.get(index) !== draft.get(partner + step)) return
    if (matching.isFree([index], [partner + step])) matching.link([index], [partner + step], 1)
  }
  for (const index of prior.keys()) extend(index, 1)
  for (const index of [...prior.keys()].reverse()) extend(index, -1)
}

function linkRepeated<Key>(matching: Matching, prior: Keys<Key>, draft: Keys<Key>): void {
  const gaps = matching.gaps()
  linkInTurn(
    matching,
    (index) => `${at(gaps.ofPrior, index)} ${prior.get(index)}`,
    (index) => `${at(gaps.ofDraft, index)} ${draft.get(index)}`,
  )
  linkInTurn(
    matching,
    (index) => prior.get(index),
    (index) => draft.get(index),
  )
}

/** The first of a key with the first, the second with the second. */
function linkInTurn<Key>(matching: Matching, keyOfPrior: (index: number) => Key, keyOfDraft: (index: number) => Key): void {
  const waiting = new Map<Key, number[]>()
  for (const index of matching.freeDraft.toReversed()) {
    const key = keyOfDraft(index)
    const list = waiting.get(key)
    if (list) list.push(index)
    else waiting.set(key, [index])
  }
  for (const index of matching.freePrior) {
    const other = waiting.get(keyOfPrior(index))?.pop()
    if (other !== undefined) matching.link([index], [other], 1)
  }
}
