import type { HeldComparison } from '../council/dossier.ts'
import { citedAs, type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'
import type { Alert, QuotedChange } from './alert.ts'
import { type AlertContext, common, nameOf } from './draft-alert.ts'
import { redlineLink, sourceLinks } from './links.ts'
import { labelInWords } from './place.ts'
import { mostChanges, quotedChange } from './quoted-changes.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf } from './uncertainty.ts'
import { listed, whereLine } from './where.ts'

/** A revision, by what it is compared with. */
export interface Revision {
  /** With the dossier's own version before it. */
  readonly sinceVersion: HeldComparison
  /** With the mandate's prior text; null where none is held. */
  readonly againstPrior: HeldComparison | null
  /** What that earlier version amounted to against the prior text; null where there was no such comparison. */
  readonly verdictBefore: Verdict | null
}

/** How many changes since the version before are shown, so that what remains weaker than the prior text has a place too. */
const mostSince = 2

/** A revised draft: what it restores and what it weakens since the version before, and what remains against the prior text. */
export function revisionAlert(revision: Revision, context: AlertContext): Alert {
  const { sinceVersion, againstPrior } = revision
  const { draft, prior: earlier } = sinceVersion
  const main = againstPrior ?? sinceVersion
  return {
    ...common(context),
    key: `draft-revised:${context.dossier.key}:${sinceVersion.id}`,
    kind: 'draft-revised',
    severity: main.verdict.severity,
    headline: `${subjectOf(context.mandates, context.dossier.title)}: ${versionName(draft.symbol)} ${effectOf(revision)}`,
    inShort: `Revised as ${nameOf(draft)}${changesInShort(sinceVersion.findings)}`,
    documents: `${nameOf(draft)} against ${nameOf(earlier)}${againstPrior ? ` and ${nameOf(againstPrior.prior)}` : ''}`,
    body: verdictChange(revision),
    ...changesOf(revision),
    doubts: doubtsOf(main),
    where: whereLine(draft.resolution, context.action),
    links: [redlineLink(main, context.publicUrl), ...sourceLinks(draft)],
  }
}

/** `Rev.1` for A/HRC/90/L.2/Rev.1, `L.2` for the first version. */
function versionName(symbol: DocumentSymbol | null): string {
  const parts = symbol && symbolParts(symbol)
  const suffix = parts?.suffixes.at(-1)
  if (suffix) return `${suffix.kind}.${suffix.number}`
  return parts ? `L.${parts.number}` : 'the new version'
}

function effectOf({ sinceVersion, againstPrior, verdictBefore }: Revision): string {
  const { restored, weakened } = byDirection(sinceVersion.findings)
  const wasWeaker = verdictBefore !== null && verdictBefore.severity !== 'none'
  if (restored.length > 0 && weakened.length > 0) return `is stronger in ${places(restored)} and weaker in ${places(weakened)}`
  if (weakened.length > 0) return wasWeaker ? 'weakens the draft further' : 'weakens the draft'
  if (restored.length === 0) return 'changes nothing of substance'
  if (!wasWeaker) return 'is stronger than the version before'
  return againstPrior?.verdict.severity === 'none' ? 'takes back every weakening found' : 'takes back part of the weakening'
}

function byDirection(findings: readonly Finding[]) {
  return {
    weakened: findings.filter(({ direction }) => direction === 'weakens'),
    restored: findings.filter(({ direction }) => direction === 'strengthens'),
  }
}

function places(findings: readonly Finding[]): string {
  return findings.length === 1 ? 'one place' : `${findings.length} places`
}

/** `, which strengthens paragraph 4 and weakens paragraph 2`; empty where nothing of substance changed. */
function changesInShort(findings: readonly Finding[]): string {
  const { restored, weakened } = byDirection(findings)
  const said = [
    ...(restored.length > 0 ? [`strengthens ${labels(restored)}`] : []),
    ...(weakened.length > 0 ? [`weakens ${labels(weakened)}`] : []),
  ]
  return said.length > 0 ? `, which ${said.join(' and ')}` : ''
}

function labels(findings: readonly Finding[]): string {
  const names = findings.flatMap(({ prior, draft }) => (draft ?? prior)?.paragraph ?? [])
  return listed([...new Set(names.map(labelInWords))])
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
function changesOf({ sinceVersion, againstPrior }: Revision): Pick<Alert, 'changes' | 'more'> {
  const since = sinceVersion.findings.slice(0, mostSince)
  const remains = byDirection(againstPrior?.findings ?? []).weakened.filter((finding) => !since.some((shown) => sameWords(shown, finding)))
  const shown = remains.slice(0, mostChanges - since.length)
  const hidden = byDirection(sinceVersion.findings.slice(since.length))
  return {
    changes: [
      ...since.map((finding) => placed(finding, `Since ${versionName(sinceVersion.prior.symbol)}`)),
      ...shown.map((finding) =>
        placed(finding, `Against ${againstPrior?.prior.symbol ? citedAs(againstPrior.prior.symbol) : 'the prior text'}`),
      ),
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

function placed(finding: Finding, against: string): QuotedChange {
  const change = quotedChange(finding)
  return { ...change, place: `${against} · ${change.place}` }
}
