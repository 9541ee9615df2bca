import { z } from 'zod'
import type { Span } from '../text/span.ts'
import type { Change, Side } from './change.ts'
import type { Category, Direction, Severity } from './finding.ts'
import type { Reason } from './lowered.ts'
import type { PlacedCitation } from './quotation.ts'
import type { Texts } from './texts.ts'
import type { Datum } from './told.ts'
import type { Triggered } from './trigger-index.ts'

/** What is said of one observation, a sentence for each direction. `{name}` stands for a datum of the observation. */
export type Messages<Id extends string> = Readonly<Record<Id, Readonly<Record<Direction, string>>>>

/** What a rule saw. The engine adds rule, category, direction, severity, quotations and wording. */
export interface Observation<Id extends string = string> {
  readonly message: Id
  /** The words it rests on: a span of the change's passage, or a quotation from elsewhere. Where one side is left out, the engine finds its counterpart; null says that side has none. */
  readonly prior?: Span | PlacedCitation | null
  readonly draft?: Span | PlacedCitation | null
  /** Where the rule's own severity does not fit, counted as in an operative paragraph unless `exact`. */
  readonly severity?: Severity
  /** Why a weakening weighs less than the rule says. */
  readonly reason?: Reason
  /** The severity is not lowered because the paragraph is preambular. */
  readonly exact?: boolean
  /** A clause of the draft that limits the harm: it lowers the severity one step and is quoted. */
  readonly saving?: string
  readonly data?: Readonly<Record<string, Datum>>
}

interface Declaration<Name extends string, Options extends z.ZodType, Id extends string> {
  readonly id: Name
  /** One line: what the rule looks for. */
  readonly summary: string
  readonly category: Category
  /** In an operative paragraph; one step less in the preamble. */
  readonly severity: Severity
  /** Why it matters, what it deliberately leaves alone, and where that comes from. */
  readonly rationale: string
  /** It speaks of whole paragraphs and gives way to a rule that speaks as gravely of words in them, whatever the direction. */
  readonly general?: true
  readonly options: Options
  readonly messages: Messages<Id>
}

/** Entries of the lexicon by the side whose changed words are looked at. */
export type Watches = Readonly<Partial<Record<Side, readonly Triggered[]>>>

interface ChangeDeclaration<Name extends string, Options extends z.ZodType, Id extends string> extends Declaration<Name, Options, Id> {
  readonly part: 'operative' | 'preambular' | 'any'
  /** The changes that it is asked about. */
  readonly kinds: readonly Change['kind'][]
  /** The cheap look: asked only where changed words of a side may belong to one of these. */
  readonly watches?: Watches
  /** What `change` weakens. Its mirror image is asked with the change turned round. */
  check(change: Change, options: z.output<Options>, texts: Texts): Iterable<Observation<Id>>
}

interface DocumentDeclaration<Name extends string, Options extends z.ZodType, Id extends string> extends Declaration<Name, Options, Id> {
  /** What the draft as a whole weakens. Its mirror image is asked with the texts turned round. */
  check(texts: Texts, options: z.output<Options>): Iterable<Observation<Id>>
}

interface Described {
  readonly id: string
  readonly summary: string
  readonly category: Category
  readonly severity: Severity
  readonly rationale: string
  readonly general?: true
  readonly options: z.ZodType
  readonly messages: Messages<string>
}

/** A rule that looks at one change after another. */
export interface ChangeRule extends Described {
  readonly kind: 'change'
  readonly part: 'operative' | 'preambular' | 'any'
  readonly kinds: readonly Change['kind'][]
  readonly watches?: Watches
  /** The check with its options read; undefined means the defaults. Throws ZodError where they do not fit. */
  bind(options: unknown): (change: Change, texts: Texts) => Iterable<Observation>
}

/** A rule that looks at both texts whole. */
export interface DocumentRule extends Described {
  readonly kind: 'document'
  readonly part: 'document'
  bind(options: unknown): (texts: Texts) => Iterable<Observation>
}

export type Rule = ChangeRule | DocumentRule

export const isAboutChanges = (rule: Rule): rule is ChangeRule => rule.kind === 'change'

/** True where a rule is asked about a change. */
export const concerns = ({ part, kinds }: ChangeRule, change: Pick<Change, 'part' | 'kind'>): boolean =>
  (part === 'any' || part === change.part) && kinds.includes(change.kind)

/** For rules without options. */
export const noOptions = z.strictObject({})

/** A rule whose id and messages are known to the types, so that a language which misses one is an error of types. */
type Listed<Kind extends Rule, Name extends string, Id extends string> = Kind & { readonly id: Name; readonly messages: Messages<Id> }

export function defineRule<const Name extends string, Options extends z.ZodType, const Id extends string>(
  rule: ChangeDeclaration<Name, Options, Id>,
): Listed<ChangeRule, Name, Id> {
  const bind = (options: unknown): ReturnType<ChangeRule['bind']> => {
    const read = rule.options.parse(options)
    return (change, texts) => rule.check(change, read, texts)
  }
  const asDeclared = bind({})
  return { ...rule, kind: 'change', bind: (options) => (options === undefined ? asDeclared : bind(options)) }
}

export function defineDocumentRule<const Name extends string, Options extends z.ZodType, const Id extends string>(
  rule: DocumentDeclaration<Name, Options, Id>,
): Listed<DocumentRule, Name, Id> {
  const bind = (options: unknown): ReturnType<DocumentRule['bind']> => {
    const read = rule.options.parse(options)
    return (texts) => rule.check(texts, read)
  }
  const asDeclared = bind({})
  return { ...rule, kind: 'document', part: 'document', bind: (options) => (options === undefined ? asDeclared : bind(options)) }
}
