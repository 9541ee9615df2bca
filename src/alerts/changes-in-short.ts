import { english } from '../language/english.ts'
import type { Finding } from '../weakening/finding.ts'
import { labelsIn } from './worded.ts'

/** The findings of each direction. */
export function byDirection(findings: readonly Finding[]) {
  return {
    weakened: findings.filter(({ direction }) => direction === 'weakens'),
    restored: findings.filter(({ direction }) => direction === 'strengthens'),
  }
}

/** `, which strengthens paragraph 4 and weakens paragraph 2`, or `would strengthen` and `would weaken`; empty where nothing of substance changed. */
export function changesInShort(findings: readonly Finding[], mood: 'does' | 'would'): string {
  const { restored, weakened } = byDirection(findings)
  return english.alert.inShort.changes(labelsIn(labelsOf(restored), english), labelsIn(labelsOf(weakened), english), mood)
}

/** The paragraphs in which findings stand, each once. */
export function labelsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ prior, draft }) => (draft ?? prior)?.paragraph ?? []))]
}

/** `in one place`, `in 3 places`. */
export function inPlaces(findings: readonly Finding[]): string {
  return findings.length === 1 ? 'in one place' : `in ${findings.length} places`
}
