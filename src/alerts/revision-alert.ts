import { shortNameOfText } from '../council/composition.ts'
import type { HeldComparison, HeldText } from '../council/dossier.ts'
import { symbolParts } from '../documents/document-symbol.ts'
import { english } from '../language/english.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'
import type { Alert, QuotedChange } from './alert.ts'
import type { HeadlineParts } from './alert-parts.ts'
import { byDirection, changesInShort, labelsOf } from './changes-in-short.ts'
import { type AlertContext, common, nameOf } from './draft-alert.ts'
import { sourceLinks } from './links.ts'
import { placePartsOf } from './place.ts'
import { differentFirst, mostChanges, quotedChange } from './quoted-changes.ts'
import { findingsAgainst, parentByParent, placedAgainst, priorNames, redlineLinks } from './several-parents.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf } from './uncertainty.ts'
import { whereLine, wherePartsOf } from './where.ts'
import { headlineIn, placeIn } from './worded.ts'

/** A revision, by what it is compared with. */
export interface Revision {
  /** With the dossier's own version before it. */
  readonly sinceVersion: HeldComparison
  /** With the mandate's prior text, the gravest where there are several; null where none is held. */
  readonly againstPrior: HeldComparison | null
  readonly alsoAgainst?: readonly HeldComparison[]
  /** What that earlier version amounted to against the prior text; null where there was no such comparison. */
  readonly verdictBefore: Verdict | null
  /** Sentences about what else the revision means: amendments that it leaves behind. */
  readonly said?: readonly string[]
}

/** How many changes since the version before are shown, so that what remains weaker than the prior text has a place too. */
const mostSince = 2

/** A revised draft: what it restores and what it weakens since the version before, and what remains against the prior text. */
export function revisionAlert(revision: Revision, context: AlertContext): Alert {
  const { sinceVersion, againstPrior } = revision
  const { draft, prior: earlier } = sinceVersion
  const main = againstPrior ?? sinceVersion
  const all = againstPriors(revision)
  const { restored, weakened } = byDirection(sinceVersion.findings)
  const told: HeadlineParts = {
    kind: 'revision',
    subject: subjectOf(context.mandates, context.dossier.title),
    version: versionName(draft),
    effect: effectOf(revision),
    stronger: restored.length,
    weaker: weakened.length,
  }
  return {
    ...common(context),
    key: `draft-revised:${context.dossier.key}:${sinceVersion.id}`,
    kind: 'draft-revised',
    severity: main.verdict.severity,
    headline: headlineIn(told, english),
    inShort: `${becameInShort(draft)}${changesInShort(sinceVersion.findings, 'does')}`,
    documents: `${nameOf(draft)} against ${[nameOf(earlier), ...(all.length > 0 ? [priorNames(all)] : [])].join(' and ')}`,
    body: [heardInRoom(draft), verdictChange(revision), parentByParent(all, context.mandates), ...(revision.said ?? [])]
      .filter(Boolean)
      .join(' '),
    ...changesOf(revision),
    doubts: [...notWorkedIn(draft), ...doubtsOf(...(all.length > 0 ? all : [main]))],
    where: whereLine(draft.resolution, context.action),
    links: [...redlineLinks(all.length > 0 ? all : [main], context.publicUrl), ...sourceLinks(draft)],
    parts: {
      headline: told,
      ...(draft.composed
        ? {}
        : { inShort: { kind: 'revised', name: nameOf(draft), stronger: labelsOf(restored), weaker: labelsOf(weakened) } }),
      documents: { kind: 'against', draft: nameOf(draft), others: [earlier, ...all.map(({ prior }) => prior)].map(nameOf) },
      where: wherePartsOf(draft.resolution, context.action),
    },
  }
}

function againstPriors({ againstPrior, alsoAgainst = [] }: Revision): readonly HeldComparison[] {
  return againstPrior ? [againstPrior, ...alsoAgainst] : []
}

/** `Rev.1` for A/HRC/90/L.2/Rev.1, `L.2` for the first version; what it is for one without a symbol. */
function versionName({ symbol, composed }: HeldText): string {
  if (composed?.kind === 'orally-revised') return 'orally-revised'
  if (composed) return 'as-amended'
  const parts = symbol && symbolParts(symbol)
  const suffix = parts?.suffixes.at(-1)
  if (suffix) return `${suffix.kind}.${suffix.number}`
  return parts ? `L.${parts.number}` : 'unnamed'
}

function becameInShort(draft: HeldText): string {
  const { composed } = draft
  if (composed?.kind === 'as-amended') return `Amended: ${shortNameOfText(draft)}`
  return composed ? `Orally revised, heard by ${composed.heardBy}` : `Revised as ${nameOf(draft)}`
}

/** What was read out or accepted in the room has no document: who says so is said at once. */
function heardInRoom({ composed }: HeldText): string {
  if (composed?.kind === 'as-amended')
    return composed.accepted ? `Unofficial: accepted as entered by ${composed.accepted.saidBy}; there is no document of it.` : ''
  return composed ? `Unofficial: as heard by ${composed.heardBy}; there is no document of it.` : ''
}

function notWorkedIn({ composed }: HeldText): readonly string[] {
  const count = composed?.unapplied.length ?? 0
  if (count === 0) return []
  const whose = composed?.kind === 'as-amended' ? 'the amendments' : 'the oral revision'
  return [`${count === 1 ? 'one instruction' : `${count} instructions`} of ${whose} could not be applied; see the redline page`]
}

function effectOf({ sinceVersion, againstPrior, verdictBefore }: Revision): (HeadlineParts & { kind: 'revision' })['effect'] {
  const { restored, weakened } = byDirection(sinceVersion.findings)
  const wasWeaker = verdictBefore !== null && verdictBefore.severity !== 'none'
  if (restored.length > 0 && weakened.length > 0) return 'mixed'
  if (weakened.length > 0) return wasWeaker ? 'weaker-further' : 'weaker'
  if (restored.length === 0) return 'nothing'
  if (!wasWeaker) return 'stronger'
  return againstPrior?.verdict.severity === 'none' ? 'all-back' : 'part-back'
}

function verdictChange({ againstPrior, verdictBefore }: Revision): string {
  const now = againstPrior?.verdict.severity
  const before = verdictBefore?.severity
  if (now === undefined || before === undefined || now === before) return ''
  return `Against the prior text: ${severityInWords(before)} before, ${severityInWords(now)} now.`
}

function severityInWords(severity: Verdict['severity']): string {
  return severity === 'none' ? 'no weakening found' : severity
}

/** First what changed since the version before, then what remains weaker than the prior text. */
function changesOf(revision: Revision): Pick<Alert, 'changes' | 'more'> {
  const { sinceVersion, againstPrior } = revision
  const since = sinceVersion.findings.slice(0, mostSince)
  const remains = differentFirst(
    findingsAgainst(againstPriors(revision)).filter(
      ({ finding }) => finding.direction === 'weakens' && !since.some((shown) => sameWords(shown, finding)),
    ),
    ({ finding }) => finding,
  )
  const shown = remains.slice(0, mostChanges - since.length)
  const hidden = byDirection(sinceVersion.findings.slice(since.length))
  return {
    changes: [
      ...since.map((finding) => placedSince(finding, sinceVersion.prior)),
      ...shown.map(({ finding, against }) => placedAgainst(finding, against)),
    ],
    more: {
      weakened: againstPrior ? remains.length - shown.length : hidden.weakened.length,
      strengthened: hidden.restored.length,
    },
  }
}

function sameWords(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.draft?.paragraph === other.draft?.paragraph && one.draft?.quote === other.draft?.quote
}

function placedSince(finding: Finding, earlier: HeldText): QuotedChange {
  const placed = { ...placePartsOf(finding), since: versionName(earlier) }
  return { ...quotedChange(finding), place: placeIn(placed, english), placed }
}
