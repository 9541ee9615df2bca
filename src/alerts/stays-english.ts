import { doubtIn } from '../language/doubts.ts'
import { englishDoubts } from '../language/english/doubts.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Alert } from './alert.ts'

/** What a message shows of an alert. */
export interface Shown {
  readonly body: boolean
  readonly doubts: boolean
  /** For each of the first changes, whether its reason is shown. */
  readonly why: readonly boolean[]
}

/** True where something that is shown of an alert is known in English alone. */
export function staysEnglish({ parts = {}, body, doubts, changes }: Alert, shown: Shown): boolean {
  const { headline, digest } = parts
  return (
    !headline ||
    ('said' in headline && holdsEnglish(headline.said)) ||
    (shown.body && body !== '' && !digest && (parts.body?.some(holdsEnglish) ?? true)) ||
    (shown.doubts && doubts.length > 0 && (parts.doubts?.some(holdsEnglish) ?? true)) ||
    changes.some(({ explained }, index) => !explained && shown.why[index])
  )
}

/** What a source, a platform or an older version says is passed on in its own words. */
function holdsEnglish(said: Sentence): boolean {
  switch (said.kind) {
    case 'as-it-came':
      return isForeign(said.words)
    case 'doubt':
    case 'reading':
      return isForeign(said.reason)
    case 'none-applied':
      return said.reason !== null && isForeign(said.reason)
    case 'cannot-be-told':
    case 'nothing-raised':
    case 'lines':
      return true
    default:
      return false
  }
}

/** True for a sentence that the languages have no words for. */
const isForeign = (recorded: string): boolean => doubtIn(recorded, englishDoubts) === undefined
