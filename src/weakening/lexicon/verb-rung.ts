/**
 * The ladders on which operative verbs and opening participles stand. No document of the United Nations ranks them; ranks are ordinal
 * inside one class and never compared across classes.
 *
 * - `call`: what States and others are asked to do
 * - `task`: what the Council decides, and what it asks of its own mandate holders and of United Nations organs
 * - `judgement`: condemnation and concern, of conduct
 * - `welcome`: approval, of reports, work and steps
 * - `affirmation`: principles
 */
export type VerbClass = 'call' | 'task' | 'judgement' | 'welcome' | 'affirmation'

export interface VerbRung {
  /** As people cite it, in the third person. */
  readonly name: string
  /** First words in folded text, third person and participle. */
  readonly forms: readonly string[]
  /** What must follow the first word, sticky on folded text; absent where nothing must. */
  readonly rest?: RegExp
  readonly ranks: Readonly<Partial<Record<VerbClass, number>>>
  readonly source: string
}

/** Where a rank comes from. */
export const gruenberg =
  'Gruenberg 2009 (Case W. Res. J. Int’l L. 41:513), as ranked at thenewhumanitarian.org/maps-and-graphics/2016/03/16/grammar-impotence'
export const ours = 'our judgement, checked against verb swaps between successive texts among 530 resolutions of the Council'

/** Words of degree before a noun of feeling; whose feeling it is. */
export const degree =
  '(?:deep|deepest|grave|serious|strong|great|profound|utmost|particular|extreme|continued|ongoing|growing|sincere|heartfelt|full|high|its|his|their)'
