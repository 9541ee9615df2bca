import { citedAs, type DocumentSymbol, readSymbol } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { citedSymbols } from './cited-symbols.ts'
import type { Mandate, MechanismKind } from './mandate.ts'
import { type MandateClause, mandateClauses, putTogether } from './mandate-clause.ts'
import { type MechanismMention, type MechanismName, mechanismMentions, mechanismNames } from './mechanism-name.ts'
import { nameAgreement, nameWords } from './name-agreement.ts'

/** Which mandates a text is about, and a sentence that says what shows it. */
export type MandateMatch =
  | { readonly kind: 'matched'; readonly mandates: readonly Mandate[]; readonly why: string }
  | { readonly kind: 'unmatched'; readonly nearest: readonly Mandate[] }

/** Title of an adopted text of a lineage, where it is held. */
export type TitleOf = (symbol: DocumentSymbol) => string | null

/** Three quarters of a name: `violence against women, its causes and consequences` still names the mandate that now adds girls. */
const enoughOfName = 0.75
/** Most of the words must be the name's own: `Special Rapporteur on the right to food to visit Burundi` does not name Burundi's. */
const enoughOfWords = 0.6
const shownNearest = 3
/** No text has decided on more than two mandates; what goes on like this is no resolution. */
const mostClauses = 40

/**
 * Which mandates of the catalogue a draft renews, establishes, ends or replaces: by what its deciding clauses name, then by what they cite, then
 * by the title that an unnamed mechanism stands under. A draft without such a clause is matched only where its title names the mechanism, or
 * where it carries the title of the lineage's last text, cites it and comes when the renewal is due. Citing a mandate alone is no renewal.
 */
export function matchMandate(draft: Resolution, catalogue: readonly Mandate[], titleOf: TitleOf = () => null): MandateMatch {
  const known = catalogue.map(knownBy)
  const words = wordsOf(draft, known)
  const found = mandateClauses(draft)
    .slice(0, mostClauses)
    .flatMap((clause) => matchClause(clause, words, known))
  const matches = found.length > 0 ? found : matchWithoutClause(words, known, titleOf)
  if (matches.length === 0) return { kind: 'unmatched', nearest: nearestByTitle(words, known) }
  return {
    kind: 'matched',
    mandates: [...new Set(matches.map(({ mandate }) => mandate))],
    why: [...new Set(matches.map(({ why }) => why))].join(' '),
  }
}

/** A draft with the words of its title and the texts that it cites, read once. */
interface DraftWords {
  readonly draft: Resolution
  readonly title: readonly string[]
  readonly cited: ReadonlySet<DocumentSymbol>
  /** Every mandate that a paragraph names in full. */
  named(): ReadonlySet<Mandate>
}

function wordsOf(draft: Resolution, catalogue: readonly Known[]): DraftWords {
  let named: ReadonlySet<Mandate> | undefined
  return {
    draft,
    title: nameWords(draft.title ?? ''),
    cited: new Set(draft.paragraphs.flatMap(({ text }) => citedSymbols(text))),
    named() {
      named ??= new Set(draft.paragraphs.flatMap(({ text }) => namedIn(text, catalogue)))
      return named
    },
  }
}

/** A mandate with what it can be known by in a text. */
interface Known {
  readonly mandate: Mandate
  readonly names: readonly MechanismName[]
  /** What it is about, without the mechanism; whole titles of resolutions stand among the aliases. */
  readonly subjects: readonly (readonly string[])[]
  /** Texts of its lineage, and the one that holds its terms. */
  readonly texts: ReadonlySet<DocumentSymbol>
}

function knownBy(mandate: Mandate): Known {
  const names = mechanismNames(mandate)
  const phrases = mandate.aliases.map(nameWords).filter((words) => nameAgreement(words, words).telling > 1)
  const terms = (mandate.termsOfReference ?? '').split(/[\s,;]+/).flatMap((word) => readSymbol(word) ?? [])
  return { mandate, names, subjects: [...names.map(({ words }) => words), ...phrases], texts: new Set([...mandate.lineage, ...terms]) }
}

interface Match {
  readonly mandate: Mandate
  readonly why: string
}

function matchClause(clause: MandateClause, words: DraftWords, catalogue: readonly Known[]): readonly Match[] {
  const place = clause.paragraph.label
  const named = namedIn(clause.text, catalogue)
  if (named.length > 0) {
    // A merger may name one mandate and cite the text of the other: `to integrate into it the mandate established in its resolution 53/9`.
    const merged = citedBy(putTogether(clause.text), place, catalogue).filter(({ mandate }) => !named.includes(mandate))
    return [...named.map((mandate) => ({ mandate, why: `${place} names the mandate.` })), ...merged]
  }
  const cited = citedBy(clause.text, place, catalogue)
  if (cited.length > 0) return ofKindSpokenOf(clause, cited)
  return matchUnnamed(clause, words, catalogue)
}

/** Mandates that a text names in full: the best answer to each mention. */
function namedIn(text: string, catalogue: readonly Known[]): readonly Mandate[] {
  return mechanismMentions(text).flatMap(({ kind, words }) =>
    best(catalogue, ({ names }) => Math.max(0, ...names.map((name) => (name.kind === kind ? closeness(name.words, words) : 0)))),
  )
}

/** How well a name is met by words that should be the name: 0 where it is not met. */
function closeness(name: readonly string[], words: readonly string[]): number {
  const { coverage, precision, telling } = nameAgreement(name, words)
  return telling > 0 && coverage >= enoughOfName && precision >= enoughOfWords ? coverage * precision : 0
}

/** Those with the highest score above 0; several where they score alike. */
function best(catalogue: readonly Known[], score: (known: Known) => number): readonly Mandate[] {
  const scored = catalogue.map((known) => ({ mandate: known.mandate, score: score(known) })).filter((entry) => entry.score > 0)
  const highest = Math.max(...scored.map((entry) => entry.score))
  return scored.filter((entry) => entry.score === highest).map(({ mandate }) => mandate)
}

function citedBy(text: string, place: string, catalogue: readonly Known[]): readonly Match[] {
  const cited = citedSymbols(text)
  return catalogue.flatMap(({ mandate, texts }) => {
    const symbol = cited.find((candidate) => texts.has(candidate))
    return symbol ? [{ mandate, why: `${place} cites ${citedAs(symbol)}, a text of the mandate.` }] : []
  })
}

/** Where mandates share a text (a rapporteur and a fact-finding mission on one State), the mechanism that the clause speaks of decides. */
function ofKindSpokenOf(clause: MandateClause, matches: readonly Match[]): readonly Match[] {
  const kinds = mechanismMentions(clause.text).map(({ kind }) => kind)
  const ofKind = matches.filter(({ mandate }) => kinds.includes(mandate.kind))
  return ofKind.length > 0 ? ofKind : matches
}

/** `Renews the mandate of the Special Rapporteur`: the text's title tells which, or else the one mechanism that its other paragraphs name. */
function matchUnnamed(clause: MandateClause, words: DraftWords, catalogue: readonly Known[]): readonly Match[] {
  const [spokenOf] = mechanismMentions(clause.text)
  const bare = spokenOf !== undefined && spokenOf.words.length === 0
  if (!bare && clause.action === 'establishes') return []
  const place = clause.paragraph.label
  const titled = titleAnswers(words, catalogue.filter(couldBe(spokenOf)), spokenOf?.kind)
  if (titled.length > 0) return titled.map((mandate) => ({ mandate, why: `${place} decides on the mandate that the title is about.` }))
  if (!bare) return []
  const [only, ...others] = [...words.named()].filter(({ kind }) => kind === spokenOf.kind)
  if (!only || others.length > 0) return []
  return [{ mandate: only, why: `${place} decides on the one mechanism of that kind that the text names.` }]
}

/** The Office and intergovernmental groups turn into no rapporteur; every other mechanism may have been changed into another by the draft. */
function couldBe(spokenOf: MechanismMention | undefined): (known: Known) => boolean {
  return ({ mandate }) => spokenOf?.kind !== 'other' || mandate.kind === 'other'
}

/**
 * Mandates whose subject the title states: as its own words, or among others where the draft also cites a text of the mandate. Those of the
 * kind that the clause speaks of come first.
 */
function titleAnswers({ title, cited }: DraftWords, catalogue: readonly Known[], kind: MechanismKind | undefined): readonly Mandate[] {
  const score = ({ subjects, texts }: Known): number => {
    const enough = cited.isDisjointFrom(texts) ? enoughOfWords : 0
    const agreements = subjects.map((subject) => nameAgreement(subject, title))
    const stated = agreements.filter(({ coverage, precision, telling }) => telling > 0 && coverage >= enoughOfName && precision >= enough)
    return Math.max(0, ...stated.map(({ coverage, precision }) => coverage * precision))
  }
  const ofKind = best(
    catalogue.filter(({ mandate }) => mandate.kind === kind),
    score,
  )
  return ofKind.length > 0 ? ofKind : best(catalogue, score)
}

function matchWithoutClause(words: DraftWords, catalogue: readonly Known[], titleOf: TitleOf): readonly Match[] {
  const named = namedIn(words.draft.title ?? '', catalogue)
  if (named.length > 0) return named.map((mandate) => ({ mandate, why: 'The title names the mandate; no paragraph decides on it.' }))
  return catalogue
    .filter(({ mandate }) => takesThePlaceOf(words, mandate, titleOf))
    .map(({ mandate }) => ({
      mandate,
      why: 'It has the title of the mandate’s last text and comes when the renewal is due; no paragraph decides on it.',
    }))
}

/** A text where the renewal was due, on the same subject and aware of the mandate: its silence about the mandate is what matters. */
function takesThePlaceOf({ draft, title, cited }: DraftWords, mandate: Mandate, titleOf: TitleOf): boolean {
  const last = mandate.lineage.at(-1)
  if (!last || !cited.has(last) || mandate.nextRenewal?.session !== draft.masthead.session) return false
  const lastTitle = nameWords(titleOf(last) ?? '')
  return lastTitle.length > 0 && lastTitle.join(' ') === title.join(' ')
}

/** For "which mandate?": those whose subject or texts come closest to what the draft says. */
function nearestByTitle({ title }: DraftWords, catalogue: readonly Known[]): readonly Mandate[] {
  return catalogue
    .map(({ mandate, subjects }) => {
      const agreements = subjects.map((subject) => nameAgreement(subject, title))
      return { mandate, score: Math.max(0, ...agreements.map(({ coverage, telling }) => (telling > 0 ? coverage : 0))) }
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, shownNearest)
    .map(({ mandate }) => mandate)
}
