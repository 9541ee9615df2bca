import type { Category, Finding } from '../weakening/finding.ts'

/** What a weakening of a kind does, in a few plain words that follow `Counter-terrorism: `. */
const effects: Readonly<Record<Category, string>> = {
  'non-renewal': 'its renewal is in doubt',
  'term-shortened': 'a shorter term',
  'mechanism-downgrade': 'a mechanism with fewer powers',
  'accountability-to-assistance': 'from accountability to technical assistance',
  'scope-shift': 'the scope would shift',
  'task-deleted': 'a task would be dropped',
  'verb-downgrade': 'weaker wording of what is asked',
  'condemnation-softened': 'softer wording on violations',
  'hedge-added': 'a duty would be qualified',
  'national-law-subordination': 'a duty would depend on national law',
  'consent-gate': 'work would depend on the consent of the State',
  'access-removed': 'less access and cooperation',
  'reporting-reduced': 'less reporting',
  'actor-dropped': 'fewer actors named',
  'law-reference-dropped': 'a reference to law would be dropped',
  'sovereignty-language': 'sovereignty language added',
  'particularities-language': 'particularities language added',
  'cooperation-formula': 'a cooperation formula added',
  'politicisation-language': 'politicization language added',
  'expert-control': 'more control over the expert',
  'resources-limited': 'resources would be limited',
  'procedural-attack': 'changed by a procedural step',
}

/** A short name that is itself a body can be said to end; `Libya` or `Counter-terrorism` cannot. */
const body = /\b(?:mission|commission|inquiry|rapporteur|expert|experts|group|mechanism|team)$/i

/** What the worst finding does to a mandate: `Libya fact-finding mission would end`, `Counter-terrorism: the scope would shift`. */
export function whatHappens(subject: string, worst: Finding): string {
  const ends = worst.category === 'non-renewal' && worst.severity === 'critical'
  if (!ends) return `${subject}: ${effects[worst.category]}`
  return body.test(subject) ? `${subject} would end` : `${subject}: the mandate would end`
}
