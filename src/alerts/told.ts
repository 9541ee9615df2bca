import { english } from '../language/english/words.ts'
import type { Alert } from './alert.ts'
import type { AlertParts } from './alert-parts.ts'
import { wordedIn } from './worded.ts'

/** The words of an alert in English, and the facts that they are made of. */
export function told(
  parts: AlertParts & Required<Pick<AlertParts, 'headline'>>,
): Pick<Alert, 'headline' | 'inShort' | 'documents' | 'body' | 'doubts' | 'where' | 'parts'> {
  return { headline: '', documents: null, body: '', doubts: [], where: null, ...wordedIn(parts, english), parts }
}
