import { type UnappliedInstruction, withinSession } from '../council/composition.ts'
import type { HeldAmendment, HeldComparison } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Sentence } from '../language/sentence.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import type { AlertParts, HeadlineParts } from './alert-parts.ts'
import { byDirection, paragraphsOf } from './changes-in-short.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { redlineLink, sourceLinks } from './links.ts'
import { shownChanges } from './quoted-changes.ts'
import { worse } from './severity-order.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'
import { doubtsOf } from './uncertainty.ts'
import { weakerHeadline } from './weaker-headline.ts'

const longestInstruction = 240

/** An amendment comes late and from somebody else, and is voted on by itself: advocates look at each, whatever it would do. */
export const amendmentSeverity: AlertSeverity = 'medium'

/** An amendment that was worked into the draft that it amends. */
export interface WeighedAmendment {
  readonly amendment: HeldAmendment
  readonly unapplied: readonly UnappliedInstruction[]
  /** The draft as amended with the draft. */
  readonly sinceDraft: HeldComparison
  /** The gravest severity of the draft as amended against the prior texts; null where none is held. */
  readonly asAmended: AlertSeverity | null
  /** The same of the draft itself. */
  readonly asTabled: AlertSeverity | null
  /** The revision that has taken the place of the draft that it amends. */
  readonly supersededBy: DocumentSymbol | null
}

/** What an amendment would change of the draft that it amends, weighed. */
export function weighedAmendmentAlert(weighed: WeighedAmendment, context: AlertContext): Alert {
  const { amendment, unapplied, sinceDraft } = weighed
  return {
    ...common(context),
    key: `amendment-tabled:${context.dossier.key}:${amendment.symbol}:${sinceDraft.id}`,
    kind: 'amendment-tabled',
    severity: worse(amendmentSeverity, sinceDraft.verdict.severity),
    ...told({
      headline: headlineOf(weighed, context),
      ...tabled(amendment, context, paragraphsOf(sinceDraft.findings)),
      body: [...verdictAsAmended(weighed), ...superseded(weighed)],
      doubts: [...counted(amendment, unapplied), ...doubtsOf(sinceDraft)],
    }),
    ...shownChanges(sinceDraft.findings),
    links: [redlineLink(sinceDraft, context.publicUrl), ...sourceLinks(amendment)],
  }
}

/** An amendment that is not weighed, with its first instruction word for word. `why` says why it is not. */
export function amendmentAlert(amendment: HeldAmendment, why: Sentence, context: AlertContext): Alert {
  return {
    ...common(context),
    key: `amendment-tabled:${context.dossier.key}:${amendment.symbol}`,
    kind: 'amendment-tabled',
    severity: amendmentSeverity,
    ...told({
      headline: { kind: 'amendment', subject: subjectOf(context.mandates, context.dossier.title), by: amendment.sponsors },
      ...tabled(amendment, context, { stronger: [], weaker: [] }),
      body: [instructionsSaid(amendment.instructions)],
      doubts: [why],
    }),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    links: sourceLinks(amendment),
  }
}

/** What both have in common. */
function tabled(
  { symbol, amends, sponsors }: HeldAmendment,
  { action }: AlertContext,
  paragraphs: ReturnType<typeof paragraphsOf>,
): Pick<AlertParts, 'inShort' | 'documents' | 'where'> {
  return {
    inShort: { kind: 'amendment', symbol, by: sponsors, ...paragraphs },
    documents: { kind: 'amends', draft: symbol, others: [amends] },
    where: { item: null, issued: null, sponsors: sponsors.map((name) => ({ name, onBehalfOf: null })), tabled: true, action },
  }
}

function headlineOf({ amendment, unapplied, sinceDraft }: WeighedAmendment, { mandates, dossier }: AlertContext): HeadlineParts {
  const subject = subjectOf(mandates, dossier.title)
  const name = withinSession(amendment.symbol)
  const { weakened, restored } = byDirection(sinceDraft.findings)
  if (weakened[0]) return weakerHeadline(subject, weakened[0], name)
  const effect = restored.length > 0 ? 'stronger' : unapplied.length > 0 ? 'in-part' : 'nothing'
  return { kind: 'amendment-weighed', subject, name, effect, places: restored.length }
}

function verdictAsAmended({ asTabled, asAmended }: WeighedAmendment): readonly Sentence[] {
  if (asTabled === null || asAmended === null || asTabled === asAmended) return []
  return [{ kind: 'verdict-moved', how: 'amended', before: asTabled, now: asAmended }]
}

function superseded({ amendment, supersededBy }: WeighedAmendment): readonly Sentence[] {
  return supersededBy ? [{ kind: 'replaced', amends: amendment.amends, by: supersededBy }] : []
}

function counted({ symbol }: HeldAmendment, { length }: readonly UnappliedInstruction[]): readonly Sentence[] {
  return length === 0 ? [] : [{ kind: 'not-worked-in', of: 'amendment', amendment: withinSession(symbol), count: length }]
}

function instructionsSaid(instructions: readonly string[]): Sentence {
  const [first, ...others] = instructions.map(oneLine)
  return { kind: 'instructions', first: first === undefined ? null : shorten(first, longestInstruction), more: others.length }
}
