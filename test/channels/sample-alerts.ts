import type { Alert } from '../../src/alerts/alert.ts'
import type { OutgoingMessage } from '../../src/alerts/channel.ts'
import { DossierKey } from '../../src/council/dossier.ts'

/** Constructed alerts of a session that does not exist. */
export const missionEnds: Alert = {
  key: 'draft-assessed:90/L.9:1f2e3d4c',
  kind: 'draft-assessed',
  severity: 'critical',
  dossier: DossierKey.parse('90/L.9'),
  mandates: ['aldovia'],
  headline: 'Aldovia fact-finding mission would end',
  documents: 'A/HRC/90/L.9 against A/HRC/RES/84/25',
  body: '',
  changes: [
    {
      place: 'Term, paragraph 1 (was 40)',
      direction: 'weakens',
      was: 'for nine months',
      now: 'for a final, non-extendable period of nine months',
      redline: [
        { op: 'keep', text: 'for ' },
        { op: 'insert', text: 'a final, non-extendable period of ' },
        { op: 'keep', text: 'nine months' },
      ],
      why: 'The mandate would end after this period.',
    },
    {
      place: 'Verb, paragraph 4',
      direction: 'weakens',
      was: 'Urges',
      now: 'Encourages',
      redline: [
        { op: 'strike', text: 'Urges' },
        { op: 'insert', text: 'Encourages' },
      ],
      why: 'The Council would ask for this less firmly.',
    },
    {
      place: 'Task, paragraph 7(c)',
      direction: 'weakens',
      was: 'To preserve evidence of alleged violations',
      now: null,
      redline: [{ op: 'strike', text: 'To preserve evidence of alleged violations' }],
      why: 'The task is left out.',
    },
  ],
  more: { weakened: 0, strengthened: 1 },
  doubts: [],
  where: 'Item 10 · issued 12 March 2099 · sponsors: Bremony, Caldera · action in 5 to 7 days (estimated)',
  links: [
    { label: 'Full redline', url: 'http://localhost:8080/comparisons/1f2e3d4c-5b6a7980' },
    { label: 'Source', url: 'https://docs.un.org/A/HRC/90/L.9' },
  ],
  at: new Date('2099-03-12T09:00:00Z'),
}

export const rollover: Alert = {
  ...missionEnds,
  key: 'draft-assessed:90/L.2:00aa11bb',
  severity: 'none',
  dossier: DossierKey.parse('90/L.2'),
  headline: 'Clean water: A/HRC/90/L.2 renews for three years on the terms of 84/16',
  documents: null,
  body: 'Citations updated, no other change found.',
  changes: [],
  more: { weakened: 0, strengthened: 0 },
  where: null,
}

export function messageOf(alert: Alert, state: readonly string[] = []): OutgoingMessage {
  return { key: alert.key, alert, state }
}
