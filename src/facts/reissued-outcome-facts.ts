import type { Alert } from '../alerts/alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { subjectOf } from '../alerts/subject.ts'
import { told } from '../alerts/told.ts'
import { textName } from '../council/composition.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Sentence } from '../language/sentence.ts'
import { type AdoptionInput, adoptionFacts } from './adoption-facts.ts'
import type { Telling } from './telling.ts'

/** What an adopted text tells that was issued once more with other bytes: `lastVersion` is how it was issued before. */
export function reissuedOutcomeFacts(input: AdoptionInput, telling: Telling): Facts {
  const facts = adoptionFacts(input, telling)
  const { text, dossier } = input
  const name = text.symbol ? citedAs(text.symbol) : textName(text)
  const said: Sentence = { kind: 'was-issued', text: name, again: true }
  const reissued = (alert: Alert): Alert => ({
    ...alert,
    ...told({
      ...alert.parts,
      headline: { kind: 'about', subject: subjectOf(dossier.mandates, dossier.title), said },
      inShort: { kind: 'said', said },
    }),
    key: `reissued:${dossier.key}:${text.id}`,
  })
  const event = dossierEvent(telling.at, 'reissued', text.symbol, { kind: 'other-contents', text: name })
  return {
    ...facts,
    dossier: facts.dossier && { ...facts.dossier, event, furtherEvents: [] },
    alerts: facts.alerts.map(({ alert, channels }) => ({ alert: reissued(alert), channels })),
  }
}
