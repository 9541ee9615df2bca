import { shortTextName, textName } from '../council/composition.ts'
import type { HeldComparison, HeldText } from '../council/dossier.ts'
import { symbolParts } from '../documents/document-symbol.ts'
import { english } from '../language/english/words.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'
import type { Alert, QuotedChange } from './alert.ts'
import type { HeadlineParts, InShortParts } from './alert-parts.ts'
import { byDirection, paragraphsOf } from './changes-in-short.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { redlineLinks, sourceLinks } from './links.ts'
import { placePartsOf } from './place.ts'
import { differentFirst, mostChanges, quotedChange } from './quoted-changes.ts'
import { findingsAgainst, parentByParent, placedAgainst } from './several-parents.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'
import { doubtsOf } from './uncertainty.ts'
import { whereOf } from './where.ts'
import { placeIn } from './worded.ts'

/** A revision, by what it is compared with. */
export interface Revision {
  /** With the dossier's own version before it. */
  readonly sinceVersion: HeldComparison
  /** With the mandate's prior text, the gravest where there are several; null where none is held. */
  readonly againstPrior: HeldComparison | null
  readonly alsoAgainst?: readonly HeldComparison[]
  /** What that earlier version amounted to against the prior text; null where there was no such comparison. */
  readonly verdictBefore: Verdict | null
  /** What else the revision means: amendments that it leaves behind. */
  readonly said?: readonly Sentence[]
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
  return {
    ...common(context),
    key: `draft-revised:${context.dossier.key}:${sinceVersion.id}`,
    kind: 'draft-revised',
    severity: main.verdict.severity,
    ...told({
      headline: {
        kind: 'revision',
        subject: subjectOf(context.mandates, context.dossier.title),
        version: versionName(draft),
        effect: effectOf(revision),
        stronger: restored.length,
        weaker: weakened.length,
      },
      inShort: becameInShort(draft, sinceVersion.findings),
      documents: { kind: 'against', draft: textName(draft), others: [earlier, ...all.map(({ prior }) => prior)].map(textName) },
      body: [...heardInRoom(draft), ...verdictChange(revision), ...parentByParent(all, context.mandates), ...(revision.said ?? [])],
      doubts: [...notWorkedIn(draft), ...doubtsOf(...(all.length > 0 ? all : [main]))],
      where: whereOf(draft.resolution, context.action),
    }),
    ...changesOf(revision),
    links: [...redlineLinks(all.length > 0 ? all : [main], context.publicUrl), ...sourceLinks(draft)],
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

function becameInShort(draft: HeldText, findings: readonly Finding[]): InShortParts {
  const { composed } = draft
  const paragraphs = paragraphsOf(findings)
  if (!composed) return { kind: 'revised', name: textName(draft), ...paragraphs }
  return composed.kind === 'as-amended'
    ? { kind: 'said', said: { kind: 'amended', text: shortTextName(draft), ...paragraphs } }
    : { kind: 'said', said: { kind: 'orally-revised', by: composed.heardBy, ...paragraphs } }
}

/** What was read out or accepted in the room has no document: who says so is said at once. */
function heardInRoom({ composed }: HeldText): readonly Sentence[] {
  if (composed?.kind === 'orally-revised') return [{ kind: 'unofficial', how: 'heard', by: composed.heardBy }]
  return composed?.accepted ? [{ kind: 'unofficial', how: 'accepted', by: composed.accepted.saidBy }] : []
}

function notWorkedIn({ composed }: HeldText): readonly Sentence[] {
  const count = composed?.unapplied.length ?? 0
  if (!composed || count === 0) return []
  const of = composed.kind === 'as-amended' ? 'amendments' : 'oral-revision'
  return [{ kind: 'not-worked-in', of, amendment: null, count }]
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

function verdictChange({ againstPrior, verdictBefore }: Revision): readonly Sentence[] {
  const now = againstPrior?.verdict.severity
  const before = verdictBefore?.severity
  if (now === undefined || before === undefined || now === before) return []
  return [{ kind: 'verdict-moved', how: 'since', before, now }]
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
