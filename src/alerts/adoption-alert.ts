import type { HeldComparison, HeldText } from '../council/dossier.ts'
import type { Adoption } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import { type AlertContext, common, nameOf } from './draft-alert.ts'
import { redlineLink, sourceLinks } from './links.ts'
import { shownChanges } from './quoted-changes.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf, doubtsOfText } from './uncertainty.ts'

/** An adopted text, by what it is compared with. */
export interface Adopted {
  readonly text: HeldText
  /** With the mandate's prior text; null where none is held. */
  readonly againstPrior: HeldComparison | null
  /** With the dossier's last version; null where the dossier has none. */
  readonly sinceVersion: HeldComparison | null
  /** The dossier's verdict until now, which stands where the adopted text itself was not compared. */
  readonly severityBefore: AlertSeverity
}

/** What became of a draft: how it was adopted, what the vote was, and whether its words changed on the way. */
export function adoptionAlert(adopted: Adopted, context: AlertContext): Alert {
  const { text, againstPrior, sinceVersion, severityBefore } = adopted
  const how = howInWords(text.resolution.adoption)
  const shown = againstPrior ? shownChanges(againstPrior.findings) : { changes: [], more: { weakened: 0, strengthened: 0 } }
  return {
    ...common(context),
    key: `adopted:${context.dossier.key}:${nameOf(text)}`,
    kind: 'adopted',
    severity: againstPrior?.verdict.severity ?? severityBefore,
    headline: `${subjectOf(context.mandates, context.dossier.title)}: adopted${how}`,
    inShort: `Adopted as ${nameOf(text)}${how}`,
    documents: againstPrior ? `${nameOf(text)} against ${nameOf(againstPrior.prior)}` : nameOf(text),
    body: [adoptedOn(text), wordsOnTheWay(sinceVersion)].filter(Boolean).join(' '),
    ...shown,
    doubts: againstPrior ? doubtsOf(againstPrior) : doubtsOfText(text),
    where: null,
    links: [...(againstPrior ? [redlineLink(againstPrior, context.publicUrl)] : []), ...sourceLinks(text)],
  }
}

/** ` without a vote`, ` by 24 votes to 6, with 17 abstentions`; empty where the text does not say. */
function howInWords(adoption: Adoption | null): string {
  if (adoption?.how.kind === 'without-vote') return ' without a vote'
  if (adoption?.how.kind !== 'vote') return ''
  const { inFavour, against, abstaining } = adoption.how.counts
  return ` by ${inFavour} votes to ${against}, with ${abstaining} ${abstaining === 1 ? 'abstention' : 'abstentions'}`
}

function adoptedOn({ resolution }: HeldText): string {
  const day = resolution.adoption?.on
  return day ? `Adopted on ${oneLine(day)}.` : ''
}

function wordsOnTheWay(sinceVersion: HeldComparison | null): string {
  if (!sinceVersion) return ''
  const changed = sinceVersion.correspondences.some(({ relation, moved }) => relation !== 'unchanged' || moved)
  const { weakened, strengthened } = shownChanges(sinceVersion.findings, 0).more
  if (!changed) return `Its words are those of ${nameOf(sinceVersion.prior)}.`
  if (weakened + strengthened === 0) return `Its words differ from ${nameOf(sinceVersion.prior)}, in nothing of substance.`
  return `Since ${nameOf(sinceVersion.prior)}: ${weakened} weakened, ${strengthened} stronger.`
}
