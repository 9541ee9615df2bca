import type { Category } from './finding.ts'

/** How a category is called in headings, filters and alerts. */
export interface CategoryWords {
  readonly name: string
}

export const categoryWords: Readonly<Record<Category, CategoryWords>> = {
  'non-renewal': { name: 'Life of the mandate' },
  'term-shortened': { name: 'Term' },
  'mechanism-downgrade': { name: 'Mechanism' },
  'accountability-to-assistance': { name: 'Accountability and assistance' },
  'scope-shift': { name: 'Scope' },
  'task-deleted': { name: 'Tasks and duties' },
  'verb-downgrade': { name: 'Operative verb' },
  'condemnation-softened': { name: 'Condemnation and praise' },
  'hedge-added': { name: 'Qualifier' },
  'national-law-subordination': { name: 'National law' },
  'consent-gate': { name: 'Consent of the State' },
  'access-removed': { name: 'Access and cooperation' },
  'reporting-reduced': { name: 'Reporting' },
  'actor-dropped': { name: 'Actors named' },
  'law-reference-dropped': { name: 'Reference to law' },
  'sovereignty-language': { name: 'Sovereignty language' },
  'particularities-language': { name: 'Particularities language' },
  'cooperation-formula': { name: 'Cooperation formula' },
  'politicisation-language': { name: 'Politicization language' },
  'expert-control': { name: 'Control of the expert' },
  'resources-limited': { name: 'Resources' },
  'procedural-attack': { name: 'Procedure' },
}
