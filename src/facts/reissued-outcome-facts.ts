import type { Alert } from '../alerts/alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { subjectOf } from '../alerts/subject.ts'
import { nameOfText } from '../council/composition.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { type AdoptionInput, adoptionFacts } from './adoption-facts.ts'
import type { Telling } from './telling.ts'

/** What an adopted text tells that was issued once more with other bytes: `lastVersion` is how it was issued before. */
export function reissuedOutcomeFacts(input: AdoptionInput, telling: Telling): Facts {
  const facts = adoptionFacts(input, telling)
  const { text, dossier } = input
  const name = text.symbol ? citedAs(text.symbol) : nameOfText(text)
  const told = (alert: Alert): Alert => ({
    ...alert,
    key: `reissued:${dossier.key}:${text.id}`,
    headline: `${subjectOf(dossier.mandates, dossier.title)}: ${name} was issued again`,
    inShort: `${name} was issued again`,
  })
  const event = {
    at: telling.at,
    kind: 'reissued',
    symbol: text.symbol,
    sentence: `${name} was issued again with other contents.`,
  } as const
  return {
    ...facts,
    dossier: facts.dossier && { ...facts.dossier, event, furtherEvents: [] },
    alerts: facts.alerts.map(({ alert, channels }) => ({ alert: told(alert), channels })),
  }
}
