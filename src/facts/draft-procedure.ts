import type { RoutedAlert } from '../alerts/ledger.ts'
import { mergedAlert, type RivalText, rivalSubjectAlert, rivalTabledAlert, sponsorsChangedAlert } from '../alerts/procedural-alerts.ts'
import { textName } from '../council/composition.ts'
import type { Dossier, DossierEvent, DossierKey, HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { sponsorChange } from '../council/sponsor-change.ts'
import type { Sentence } from '../language/sentence.ts'
import { mandateClauses, putTogether } from '../mandate/mandate-clause.ts'
import type { DraftInput } from './draft-facts.ts'
import { alertContext, routed, type Telling } from './telling.ts'

/** What a draft tells besides its comparison, each with its event. */
export interface Procedure {
  readonly alerts: readonly RoutedAlert[]
  readonly events: readonly { readonly dossier: DossierKey; readonly event: DossierEvent }[]
}

/** Who came to a draft and who left, rivals that it has, and mandates that it puts together: told of the version with which they appear. */
export function draftProcedure(input: DraftInput, telling: Telling): Procedure {
  const parts = [sponsorsOf(input, telling), mergerOf(input, telling), ...rivalsOf(input, telling)].filter((part) => part !== null)
  return { alerts: parts.flatMap(({ alerts }) => alerts), events: parts.flatMap(({ events }) => events) }
}

function sponsorsOf({ text, previous, dossier }: DraftInput, telling: Telling): Procedure | null {
  const names = (of: HeldText) => of.resolution.sponsors.map(({ name }) => name)
  const change = previous && dossier.mandates.length > 0 ? sponsorChange(names(previous), names(text)) : null
  if (!change) return null
  const alert = sponsorsChangedAlert(text, change, alertContext(dossier, text.resolution.masthead.session, telling))
  return {
    alerts: [routed(alert, dossier.known, telling)],
    events: [eventOf(dossier.key, 'sponsors-changed', text, { kind: 'sponsors', ...change, text: textName(text) }, telling)],
  }
}

/** Two mandates in one text are no merger by themselves: a clause has to put them together. */
function mergerOf({ text, previous, dossier }: DraftInput, telling: Telling): Procedure | null {
  const merges = dossier.mandates.length > 1 && mandateClauses(text.resolution).some((clause) => putTogether(clause.text) !== '')
  if (!merges || previous) return null
  const alert = mergedAlert(text, alertContext(dossier, text.resolution.masthead.session, telling))
  const said: Sentence = { kind: 'puts-together', text: null, mandates: dossier.mandates.map(({ shortName }) => shortName) }
  return { alerts: [routed(alert, dossier.known, telling)], events: [eventOf(dossier.key, 'merged', text, said, telling)] }
}

/** A rival is told where the first draft was told; one on the subject alone stands by itself. */
function rivalsOf({ text, dossier, linked, rivalTo = [], previous }: DraftInput, telling: Telling): readonly Procedure[] {
  const rival = rivalText(text)
  const session = text.resolution.masthead.session
  if (!rival || previous) return []
  return [
    ...linked.rivals.map((other) => {
      const shared = dossier.mandates.filter(({ slug }) => other.mandates.includes(slug))
      return beside(rival, other, shared, telling)
    }),
    ...rivalTo.map((mandate): Procedure => {
      const alert = rivalSubjectAlert(rival, mandate, alertContext(dossier, session, telling))
      const said: Sentence = { kind: 'renews-nothing', text: rival.symbol, item: mandate.agendaItem }
      return { alerts: [routed(alert, undefined, telling)], events: [eventOf(dossier.key, 'rival-tabled', text, said, telling)] }
    }),
  ]
}

function beside(rival: RivalText, other: Dossier, mandates: DraftInput['dossier']['mandates'], telling: Telling): Procedure {
  const context = alertContext({ key: other.key, title: other.title, mandates, known: other }, other.session, telling)
  return { alerts: [routed(rivalTabledAlert(rival, mandates, context), other, telling)], events: [] }
}

function rivalText({ symbol, resolution, url }: HeldText): RivalText | null {
  return symbol && { symbol, item: resolution.masthead.agendaItem?.number ?? null, url }
}

function eventOf(dossier: DossierKey, kind: DossierEvent['kind'], { symbol }: HeldText, said: Sentence, { at }: Telling) {
  return { dossier, event: dossierEvent(at, kind, symbol, said) }
}
