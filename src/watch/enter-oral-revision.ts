import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Block } from '../extraction/block.ts'
import { orallyRevised } from '../facts/oral-revision.ts'
import { type Entered, type EntryPorts, enterVersion } from './enter-version.ts'

/** What an operator took down in the room. */
export interface HeardRevision {
  readonly symbol: DocumentSymbol
  readonly blocks: readonly Block[]
  readonly heardBy: string
}

/** Makes what was heard in the room a version of its dossier. */
export const enterOralRevision = (watch: EntryPorts, { symbol, blocks, heardBy }: HeardRevision): Promise<Entered> =>
  enterVersion(watch, symbol, ({ draft, at }) => {
    const heard = orallyRevised(draft, blocks, heardBy, at)
    if (heard.kind === 'not-understood') return { kind: 'refused', reason: heard.reason }
    const said = { kind: 'revision-entered', text: symbol, by: heardBy } as const
    return { kind: 'orally-revised', text: heard.text, applied: heard.applied, said }
  })
