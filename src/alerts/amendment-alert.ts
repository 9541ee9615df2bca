import { type UnappliedInstruction, withinSession } from '../council/composition.ts'
import { readActionAhead } from '../council/days-until-action.ts'
import type { HeldAmendment, HeldComparison } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { english } from '../language/english.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import type { HeadlineParts, WhereParts } from './alert-parts.ts'
import { byDirection, changesInShort, labelsOf } from './changes-in-short.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { redlineLink, sourceLinks } from './links.ts'
import { shownChanges } from './quoted-changes.ts'
import { worse } from './severity-order.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf } from './uncertainty.ts'
import { weakerHeadline } from './weaker-headline.ts'
import { listed } from './where.ts'
import { headlineIn, whereIn } from './worded.ts'

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
  const told = headlineOf(weighed, context)
  const { weakened, restored } = byDirection(sinceDraft.findings)
  const common = tabled(amendment, context)
  return {
    ...common,
    key: `amendment-tabled:${context.dossier.key}:${amendment.symbol}:${sinceDraft.id}`,
    severity: worse(amendmentSeverity, sinceDraft.verdict.severity),
    headline: headlineIn(told, english),
    inShort: `Amendment ${amendment.symbol} tabled${bySponsors(amendment)}${changesInShort(sinceDraft.findings, 'would')}`,
    body: [verdictAsAmended(weighed), superseded(weighed)].filter(Boolean).join(' '),
    ...shownChanges(sinceDraft.findings),
    doubts: [...counted(amendment, unapplied), ...doubtsOf(sinceDraft)],
    links: [redlineLink(sinceDraft, context.publicUrl), ...sourceLinks(amendment)],
    parts: {
      ...common.parts,
      headline: told,
      inShort: { ...common.parts.inShort, stronger: labelsOf(restored), weaker: labelsOf(weakened) },
    },
  }
}

/** An amendment that is not weighed, with its first instruction word for word. `why` says why it is not. */
export function amendmentAlert(amendment: HeldAmendment, why: string, context: AlertContext): Alert {
  const told: HeadlineParts = { kind: 'amendment', subject: subjectOf(context.mandates, context.dossier.title), by: amendment.sponsors }
  const common = tabled(amendment, context)
  return {
    ...common,
    key: `amendment-tabled:${context.dossier.key}:${amendment.symbol}`,
    severity: amendmentSeverity,
    headline: headlineIn(told, english),
    inShort: `Amendment ${amendment.symbol} tabled${bySponsors(amendment)}`,
    body: instructionsInWords(amendment.instructions),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [why],
    links: sourceLinks(amendment),
    parts: { ...common.parts, headline: told },
  }
}

/** What both have in common. */
function tabled(amendment: HeldAmendment, context: AlertContext) {
  const { symbol, amends, sponsors } = amendment
  const where: WhereParts = {
    item: null,
    issued: null,
    sponsors: sponsors.map((name) => ({ name, onBehalfOf: null })),
    tabled: true,
    action: readActionAhead(context.action),
  }
  return {
    ...common(context),
    kind: 'amendment-tabled' as const,
    documents: `${symbol} amends ${amends}`,
    where: whereIn(where, english) || null,
    parts: {
      inShort: { kind: 'amendment' as const, symbol, by: sponsors, stronger: [], weaker: [] },
      documents: { kind: 'amends' as const, draft: symbol, others: [amends] },
      where,
    },
  }
}

function bySponsors({ sponsors }: HeldAmendment): string {
  return sponsors.length > 0 ? ` by ${listed(sponsors)}` : ''
}

function headlineOf({ amendment, unapplied, sinceDraft }: WeighedAmendment, { mandates, dossier }: AlertContext): HeadlineParts {
  const subject = subjectOf(mandates, dossier.title)
  const name = withinSession(amendment.symbol)
  const { weakened, restored } = byDirection(sinceDraft.findings)
  if (weakened[0]) return weakerHeadline(subject, weakened[0], name)
  const effect = restored.length > 0 ? 'stronger' : unapplied.length > 0 ? 'in-part' : 'nothing'
  return { kind: 'amendment-weighed', subject, name, effect, places: restored.length }
}

function verdictAsAmended({ asTabled, asAmended }: WeighedAmendment): string {
  if (asTabled === null || asAmended === null || asTabled === asAmended) return ''
  return `Against the prior text: ${inWords(asTabled)} as tabled, ${inWords(asAmended)} as amended.`
}

function inWords(severity: AlertSeverity): string {
  return severity === 'none' ? 'no weakening found' : severity
}

function superseded({ amendment, supersededBy }: WeighedAmendment): string {
  return supersededBy ? `It amends ${amendment.amends}, which ${supersededBy} has replaced: it may no longer fit.` : ''
}

function counted({ symbol }: HeldAmendment, unapplied: readonly UnappliedInstruction[]): readonly string[] {
  if (unapplied.length === 0) return []
  const count = unapplied.length === 1 ? 'one instruction' : `${unapplied.length} instructions`
  const shown = unapplied.length === 1 ? 'it is' : 'they are'
  return [`${count} of amendment ${withinSession(symbol)} could not be applied; ${shown} shown word for word on the redline page`]
}

function instructionsInWords(instructions: readonly string[]): string {
  const [first, ...others] = instructions.map(oneLine)
  if (first === undefined) return 'Its instructions could not be read.'
  const rest = others.length > 0 ? ` (+ ${others.length} more ${others.length === 1 ? 'instruction' : 'instructions'})` : ''
  return `‘${shorten(first, longestInstruction)}’${rest}`
}
