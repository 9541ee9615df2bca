/* Constructed mandates: neither exists. */
import type { AlertContext } from '../../src/alerts/draft-alert.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import { key, noon } from '../store/constructed-facts.ts'

export const keepers: Mandate = {
  slug: 'lighthouse-keepers',
  title: 'Special Rapporteur on lighthouse keepers',
  kind: 'special rapporteur',
  shortName: 'Lighthouse keepers',
  aliases: [],
  lineage: [],
  latestRenewal: null,
  termsOfReference: null,
  termYears: 3,
  nextRenewal: { session: '90', period: null, estimated: false },
  holder: null,
  mainSponsors: [],
  agendaItem: 3,
  protect: [],
  resist: [],
  sources: [],
  asOf: '2026-03-24',
  notes: null,
}

export const wells: Mandate = { ...keepers, slug: 'wells', shortName: 'Wells' }

export const context: AlertContext = {
  dossier: { key, title: 'Lighthouse keepers (constructed)' },
  mandates: [keepers],
  action: { first: 5, last: 7, estimated: true },
  publicUrl: 'http://localhost:8080',
  at: noon,
}
