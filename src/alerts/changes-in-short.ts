import type { Finding } from '../weakening/finding.ts'
import { labelInWords } from './place.ts'
import { listed } from './where.ts'

/** The findings of each direction. */
export function byDirection(findings: readonly Finding[]) {
  return {
    weakened: findings.filter(({ direction }) => direction === 'weakens'),
    restored: findings.filter(({ direction }) => direction === 'strengthens'),
  }
}

/** `in one place`, `in 3 places`. */
export function inPlaces(findings: readonly Finding[]): string {
  return findings.length === 1 ? 'in one place' : `in ${findings.length} places`
}

/** `, which strengthens paragraph 4 and weakens paragraph 2`, or `would strengthen` and `would weaken`; empty where nothing of substance changed. */
export function changesInShort(findings: readonly Finding[], mood: 'does' | 'would'): string {
  const { restored, weakened } = byDirection(findings)
  const [strengthens, weakens] = mood === 'does' ? ['strengthens', 'weakens'] : ['would strengthen', 'would weaken']
  const said = [
    ...(restored.length > 0 ? [`${strengthens} ${labels(restored)}`] : []),
    ...(weakened.length > 0 ? [`${weakens} ${labels(weakened)}`] : []),
  ]
  return said.length > 0 ? `, which ${said.join(' and ')}` : ''
}

function labels(findings: readonly Finding[]): string {
  const names = findings.flatMap(({ prior, draft }) => (draft ?? prior)?.paragraph ?? [])
  return listed([...new Set(names.map(labelInWords))])
}
