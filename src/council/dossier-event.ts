import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { english } from '../language/english/words.ts'
import type { Words } from '../language/language.ts'
import { type Sentence, sayIn } from '../language/sentence.ts'
import type { DossierEvent, DossierEventKind } from './dossier.ts'

/** What happened to a dossier, with its sentence in English. */
export function dossierEvent(at: Date, kind: DossierEventKind, symbol: DocumentSymbol | null, ...said: readonly Sentence[]): DossierEvent {
  return { at, kind, symbol, sentence: noted(said, english), said }
}

/** What happened in a language; in English where an older version wrote it down. */
export function eventIn({ sentence, said }: Pick<DossierEvent, 'sentence' | 'said'>, words: Words): string {
  return said ? noted(said, words) : sentence
}

/** Each with its full stop: what an alert says in short has none. */
function noted(said: readonly Sentence[], words: Words): string {
  return said
    .map((one) => sayIn(one, words))
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}
