import type { Finding } from '../weakening/finding.ts'

/** The findings of each direction. */
export function byDirection(findings: readonly Finding[]) {
  return {
    weakened: findings.filter(({ direction }) => direction === 'weakens'),
    restored: findings.filter(({ direction }) => direction === 'strengthens'),
  }
}

/** The paragraphs that findings strengthen and weaken. */
export function paragraphsOf(findings: readonly Finding[]) {
  const { restored, weakened } = byDirection(findings)
  return { stronger: labelsOf(restored), weaker: labelsOf(weakened) }
}

/** The paragraphs in which findings stand, each once. */
function labelsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ prior, draft }) => (draft ?? prior)?.paragraph ?? []))]
}
