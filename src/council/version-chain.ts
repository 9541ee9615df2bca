import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Nameable } from './composition.ts'

/** A correction or an addendum: it stands beside a draft and holds a part of it only, so it is no version. */
export function isCorrection(symbol: DocumentSymbol): boolean {
  return symbolParts(symbol)?.suffixes.some(({ kind }) => kind !== 'Rev') ?? false
}

/**
 * Where a text stands in the life of its draft, whenever it came to hand: a dropped text before the draft, L.7 before L.7/Rev.1, what was read
 * out in the room or accepted there after the version that it changes, the adopted text last. Null for what only stands beside a version: a text as
 * amended, which is a proposal, and a correction.
 */
export function stageOf({ symbol, composed }: Nameable): number | null {
  if (composed?.kind === 'as-amended' && !composed.accepted) return null
  if (composed) return (stageOf({ symbol: composed.of.symbol }) ?? 0) + 0.5
  if (symbol === null) return -1
  if (isCorrection(symbol)) return null
  const parts = symbolParts(symbol)
  if (parts?.series !== 'L') return Number.POSITIVE_INFINITY
  return parts.suffixes.findLast(({ kind }) => kind === 'Rev')?.number ?? 0
}

/** The versions of a dossier in that order; of two at one stage the one that came later stands later. */
export function versionChain<Version extends Nameable>(versions: readonly Version[]): readonly Version[] {
  return versions
    .flatMap((version) => {
      const stage = stageOf(version)
      return stage === null ? [] : [{ version, stage }]
    })
    .toSorted((one, other) => one.stage - other.stage || 0)
    .map(({ version }) => version)
}

/** The document that stood last before a stage was reached; what was only heard or dropped is left out. */
export function documentBefore<Version extends Nameable>(versions: readonly Version[], stage: number): Version | undefined {
  return documents(versions).findLast((version) => (stageOf(version) ?? stage) <= stage)
}

/** The last draft that was issued, whatever was adopted of it. */
export function lastDraft<Version extends Nameable>(versions: readonly Version[]): Version | undefined {
  return documentBefore(versions, Number.MAX_VALUE)
}

/** The documents that stand after a stage, next first. */
export function documentsAfter<Version extends Nameable>(versions: readonly Version[], stage: number): readonly Version[] {
  return documents(versions).filter((version) => (stageOf(version) ?? stage) > stage)
}

/** The last revision that has taken the place of a draft version; undefined while none has. */
export function revisionAfter<Version extends Nameable>(versions: readonly Version[], symbol: DocumentSymbol): Version | undefined {
  return documentsAfter(versions, stageOf({ symbol }) ?? 0).findLast((version) => Number.isFinite(stageOf(version)))
}

function documents<Version extends Nameable>(versions: readonly Version[]): readonly Version[] {
  return versionChain(versions).filter(({ symbol, composed }) => symbol !== null && !composed)
}
