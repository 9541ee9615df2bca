/* Constructed alerts about drafts, one for each way in which they are worded. Nothing in them is taken from a United Nations document. */
import { adoptionAlert } from '../../src/alerts/adoption-alert.ts'
import type { Alert } from '../../src/alerts/alert.ts'
import { amendmentAlert, weighedAmendmentAlert } from '../../src/alerts/amendment-alert.ts'
import { correctionAlert } from '../../src/alerts/correction-alert.ts'
import { draftAlert } from '../../src/alerts/draft-alert.ts'
import { lateAmendmentAlert } from '../../src/alerts/late-amendment-alert.ts'
import { lateTextAlert } from '../../src/alerts/late-text-alert.ts'
import { listedAdoptionAlert } from '../../src/alerts/listed-adoption-alert.ts'
import { type Heard, heardAlert, mergedAlert, rivalSubjectAlert, rivalTabledAlert } from '../../src/alerts/procedural-alerts.ts'
import { revisionAlert } from '../../src/alerts/revision-alert.ts'
import type { Composition } from '../../src/council/composition.ts'
import { type Dossier, DossierKey, type HeldComparison, type HeldText } from '../../src/council/dossier.ts'
import { type AdoptedText, type Side, voteChange } from '../../src/council/votes.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { draftFacts } from '../../src/facts/draft-facts.ts'
import { reissuedOutcomeFacts } from '../../src/facts/reissued-outcome-facts.ts'
import type { Telling } from '../../src/facts/telling.ts'
import { baselineDoubts } from '../../src/mandate/baseline-doubts.ts'
import { parsingDoubts } from '../../src/resolution/parsing-doubts.ts'
import { filled } from '../../src/text/filled.ts'
import type { Finding, Verdict } from '../../src/weakening/finding.ts'
import { draftText, heldComparison, heldText, key, noon, paragraph, priorText, verbFinding } from '../store/constructed-facts.ts'
import { context, keepers, wells } from './constructed-mandates.ts'

const symbol = (text: string) => DocumentSymbol.parse(text)
const verdict = (severity: Verdict['severity'], summary = ''): Verdict => ({ severity, rollover: false, summary })
const weaker = (label: string): Finding => ({
  ...verbFinding,
  rule: 'resources-capped',
  draft: { paragraph: label, quote: 'Urges' },
  explanation: '“if possible” was added.',
  told: { message: 'added', data: { phrase: 'if possible' } },
})
const stronger = (label: string): Finding => ({ ...weaker(label), direction: 'strengthens', explanation: '“if possible” was removed.' })
/** A comparison in which nothing is doubted. */
const compared = (more: Partial<HeldComparison>) => heldComparison({ findings: [weaker('OP4')], doubts: [], ...more })
const none = { findings: [], verdict: verdict('none', 'No weakening found in the text.') }
const secondPrior = heldText('A/HRC/RES/86/7', [paragraph('OP1', 'Urges all States to dig every well')])
const lineage = [
  { ...keepers, lineage: [symbol('A/HRC/RES/87/4')] },
  { ...wells, lineage: [symbol('A/HRC/RES/86/7')] },
]
const both = { ...context, mandates: lineage }

const amendment = {
  id: 'a'.repeat(16),
  symbol: symbol('A/HRC/90/L.31'),
  amends: symbol('A/HRC/90/L.2'),
  sponsors: ['Estavia', 'Florimund'],
  instructions: ['Delete paragraph 7', 'Delete paragraph 8'],
  words: [],
  url: 'https://documents.example/A/HRC/90/L.31',
}
const unapplied = { verbatim: 'Delete it', reason: 'it names no paragraph', paragraphs: [] }
const of = { id: draftText.id, symbol: symbol('A/HRC/90/L.2') }
const made = (composed: Composition): HeldText => ({ ...draftText, id: 'c'.repeat(16), symbol: null, composed })
const asAmended = made({ kind: 'as-amended', of, by: amendment, unapplied: [] })
const accepted = made({ kind: 'as-amended', of, by: amendment, accepted: { saidBy: 'Ana', enteredAt: noon }, unapplied: [] })
const heardText = made({ kind: 'orally-revised', of, heardBy: 'Ana', enteredAt: noon, unapplied: [unapplied, unapplied] })
const unofficial: HeldText = { ...draftText, symbol: null }

const revision = (draft: HeldText, findings: readonly Finding[], now: HeldComparison | null, before: Verdict['severity'] = 'critical') =>
  revisionAlert(
    {
      sinceVersion: compared({ id: 'since', against: 'previous-version', prior: draftText, draft, findings, verdict: verdict('none') }),
      againstPrior: now,
      verdictBefore: verdict(before),
    },
    context,
  )
const rev1 = heldText('A/HRC/90/L.2/Rev.1', [])

const weighed = (findings: readonly Finding[], more: Partial<Parameters<typeof weighedAmendmentAlert>[0]> = {}) =>
  weighedAmendmentAlert(
    {
      amendment,
      unapplied: [],
      sinceDraft: compared({ prior: draftText, draft: asAmended, findings }),
      asAmended: null,
      asTabled: null,
      supersededBy: null,
      ...more,
    },
    context,
  )

const count = { kind: 'vote', counts: { inFavour: 24, against: 17, abstaining: 6 }, inFavour: [], against: [], abstaining: [] } as const
const adopted = heldText('A/HRC/RES/90/5', [], { adoption: { on: '8 July 2026', meeting: '40th', how: count } })
const outcome = (text: string, of: AdoptedText['outcome']): AdoptedText => ({ symbol: symbol(text), on: null, outcome: of })
const voted = (text: string, inFavour: number, against: number, ...states: readonly (readonly [string, Side])[]) =>
  outcome(text, { kind: 'vote', counts: { inFavour, against, abstaining: 1 }, byState: new Map(states) })
const fell = voteChange(
  voted('A/HRC/RES/87/4', 20, 10, ['Caldera', 'in favour'], ['Dovrania', 'abstaining']),
  voted('A/HRC/RES/90/5', 18, 12, ['Caldera', 'against'], ['Dovrania', 'in favour']),
)
const lost = voteChange(outcome('A/HRC/RES/87/4', { kind: 'without-vote' }), voted('A/HRC/RES/90/5', 24, 17))
const adoption = (more: Partial<Parameters<typeof adoptionAlert>[0]>) =>
  adoptionAlert({ text: adopted, againstPrior: null, sinceVersion: null, severityBefore: 'high', ...more }, context)

const meaning = { draft: symbol('A/HRC/90/L.2'), heardBy: 'Ana', ends: false, others: [], before: null }
const heard = (what: Heard, more: Partial<Parameters<typeof heardAlert>[1]> = {}) => heardAlert(what, { ...meaning, ...more }, context)
const rejected = { kind: 'rejected', votes: { inFavour: 13, against: 20, abstaining: 14 } } as const

const notHeld = { kind: 'not-weighed', amends: 'A/HRC/90/L.2', why: 'not-held' } as const
const noneApplied = (count: number) => ({ kind: 'none-applied', text: '90/L.2', count, reason: null }) as const

const rival = { symbol: symbol('A/HRC/90/L.9'), item: 10, url: 'https://documents.example/A/HRC/90/L.9' }
const telling: Telling = {
  subscriptions: [],
  weighOptions: () => ({}),
  action: () => context.action,
  publicUrl: context.publicUrl,
  at: noon,
}
const dossier: Dossier = {
  key,
  session: SessionId.parse('90'),
  title: 'Lighthouse keepers (constructed)',
  mandates: ['lighthouse-keepers'],
  state: 'unofficial',
  openedAt: noon,
  versions: [],
  amendments: [],
  comparisons: [],
  events: [],
}
const draftOf = (more: Partial<Parameters<typeof draftFacts>[0]>): Readonly<Record<string, Alert>> => {
  const { alerts } = draftFacts(
    {
      text: draftText,
      dossier: { key, title: dossier.title, mandates: [keepers], known: undefined },
      parents: { priors: [priorText], doubts: [], held: () => undefined },
      previous: undefined,
      next: undefined,
      linked: { unofficial: [], rivals: [] },
      dropped: undefined,
      nearest: [],
      ...more,
    },
    telling,
  )
  return Object.fromEntries(alerts.map(({ alert }) => [alert.kind, alert]))
}
const noPriors = { priors: [], doubts: [], held: () => undefined }
const known = (text: HeldText): Dossier => ({
  ...dossier,
  state: 'tabled',
  versions: [{ ...text, title: text.resolution.title }],
  amendments: [amendment],
})
const late = (before: readonly HeldComparison[], now: readonly [HeldComparison, ...HeldComparison[]]) =>
  lateTextAlert({ came: [symbol('A/HRC/RES/84/1')], before, now }, context)
const carrying = compared({}).correspondences.map((one) => ({ ...one, carriedBy: [symbol('A/HRC/RES/84/1')] }))

function draftAlerts(): Readonly<Record<string, Alert | undefined>> {
  return {
    'a draft against the texts of two mandates': draftAlert(compared({ findings: [weaker('OP4'), stronger('OP5')] }), both, {
      alsoAgainst: [compared({ ...none, prior: secondPrior })],
    }),
    'an unofficial draft against a prior text of no mandate': draftAlert(compared({ draft: unofficial }), context, {
      alsoAgainst: [compared({ ...none, draft: unofficial, prior: secondPrior })],
    }),
    'a draft beside others': draftOf({
      linked: { unofficial: [dossier], rivals: [{ ...known(heldText('A/HRC/90/L.9', [])), key: DossierKey.parse('90/L.9') }] },
    })['draft-assessed'],
    'a draft that was dropped before, without one of its main sponsors': draftOf({
      linked: { unofficial: [dossier], rivals: [] },
      dropped: { ...priorText, symbol: null },
      dossier: { key, title: null, mandates: [{ ...keepers, mainSponsors: ['Caldera'] }], known: undefined },
    })['draft-assessed'],
    'a draft that is the same as what was dropped': draftOf({ linked: { unofficial: [dossier], rivals: [] }, dropped: draftText })[
      'draft-assessed'
    ],
    'a draft that cannot be read': draftOf({ text: heldText('A/HRC/90/L.2', []), parents: noPriors })['draft-assessed'],
    'an amendment to nobody knows what': draftOf({
      text: { ...draftText, resolution: { ...draftText.resolution, masthead: { ...draftText.resolution.masthead, kind: 'amendment' } } },
      parents: noPriors,
    })['draft-assessed'],
    'a draft without a prior text': draftOf({ parents: noPriors })['draft-assessed'],
    'a draft whose prior text is missing': draftOf({
      parents: { ...noPriors, doubts: [filled(baselineDoubts.priorNotHeld, { symbol: '87/4' })] },
    })['draft-assessed'],
    'a revision that leaves an amendment behind': draftOf({
      text: heldText('A/HRC/90/L.2/Rev.1', [paragraph('OP1', 'Urges all States to light every lamp')]),
      previous: draftText,
      dossier: { key, title: null, mandates: [keepers], known: known(draftText) },
    })['draft-revised'],
    'new sponsors': draftOf({
      text: { ...rev1, resolution: { ...draftText.resolution, sponsors: [{ name: 'Caldera', member: true, onBehalfOf: null }] } },
      previous: draftText,
    })['sponsors-changed'],
    'a merger': mergedAlert(draftText, both),
    'a merger of three': mergedAlert(draftText, { ...both, mandates: [...lineage, { ...wells, shortName: 'Rivers' }] }),
    'a rival text': rivalTabledAlert(rival, [keepers], context),
    'a rival text without an item': rivalTabledAlert({ ...rival, item: null }, [keepers], context),
    'a text on the same subject': rivalSubjectAlert(rival, keepers, context),
    'a text on the same subject as a mandate without an item': rivalSubjectAlert(rival, { ...keepers, agendaItem: null }, context),
    'a vote that is called': heard({ kind: 'vote-called', by: null }),
    'a vote that a State asked for': heard({ kind: 'vote-called', by: 'Caldera' }),
    'a rejection': heard(rejected),
    'a rejection of the end': heard({ kind: 'rejected', votes: null }, { ends: true }),
    'a withdrawal beside another draft': heard({ kind: 'withdrawn' }, { others: [symbol('A/HRC/90/L.9')] }),
    'a withdrawal beside two': heard({ kind: 'withdrawn' }, { others: [symbol('A/HRC/90/L.9'), symbol('A/HRC/90/L.10')] }),
    'a corrigendum': correctionAlert({ ...draftText, symbol: symbol('A/HRC/90/L.2/Corr.1') }, context),
    'a revision': revision(rev1, [stronger('OP4'), weaker('OP6')], compared({ draft: rev1, verdict: verdict('medium') })),
    'a revision that takes back everything': revision(rev1, [stronger('OP4')], compared({ ...none, draft: rev1 })),
    'an oral revision': revision(heardText, [stronger('OP4')], compared({ draft: heardText, verdict: verdict('high') })),
    'accepted amendments': revision(accepted, [], null),
    'an amendment that is not weighed': amendmentAlert(amendment, notHeld, { ...context, action: null }),
    'an amendment that cannot be read': amendmentAlert({ ...amendment, instructions: [], sponsors: [] }, noneApplied(0), context),
    'an amendment with three instructions': amendmentAlert(
      { ...amendment, instructions: ['One', 'Two', 'Three'] },
      noneApplied(3),
      context,
    ),
    'an amendment that weakens': weighed([weaker('OP4')], { asAmended: 'high', asTabled: 'none', unapplied: [unapplied] }),
    'an amendment that strengthens': weighed([stronger('OP4')], { unapplied: [unapplied, unapplied] }),
    'an amendment to a version that was replaced': weighed([], { supersededBy: symbol('A/HRC/90/L.2/Rev.1') }),
    'an adoption by vote': adoption({
      votes: fell,
      sinceVersion: compared({ prior: draftText, draft: adopted, findings: [weaker('OP4'), stronger('OP5')] }),
    }),
    'an adoption by vote of what was adopted without one': adoption({ votes: lost, wordsOf: heardText }),
    'an adoption of another text': adoption({
      votes: fell,
      againstPrior: compared({ draft: adopted, verdict: verdict('critical') }),
      sinceVersion: compared({ prior: draftText, draft: adopted, findings: [] }),
    }),
    'an adoption of another text after one without a vote': adoption({
      votes: lost,
      againstPrior: compared({ draft: adopted, verdict: verdict('critical') }),
      sinceVersion: compared({ prior: draftText, draft: adopted, correspondences: [], findings: [] }),
    }),
    'an adoption that a list names': listedAdoptionAlert(
      { outcome: symbol('A/HRC/RES/90/5'), draft: of.symbol, title: null, action: 'Adopted without a vote' },
      'high',
      context,
    ),
    'an adoption of which a list says no more': listedAdoptionAlert(
      { outcome: symbol('A/HRC/RES/90/5'), draft: of.symbol, title: null, action: null },
      'high',
      context,
    ),
    'an adopted text that was issued again': reissuedOutcomeFacts(
      {
        text: adopted,
        dossier: { key, title: null, mandates: [keepers], known: known(draftText) },
        parents: noPriors,
        lastVersion: undefined,
        composed: [],
      },
      telling,
    ).alerts[0]?.alert,
    'a text that came late': late([compared({ verdict: verdict('medium') })], [compared({ ...none, correspondences: carrying })]),
    'a text that came late and changed little': late(
      [compared({ ...none, correspondences: [] })],
      [compared({ ...none, correspondences: [...carrying, ...carrying], findings: [stronger('OP4')] })],
    ),
    'two texts that came late': lateTextAlert(
      {
        came: [symbol('A/HRC/RES/84/1'), symbol('A/HRC/RES/83/2')],
        before: [compared(none)],
        now: [compared({ verdict: verdict('high') }), compared({ ...none, prior: secondPrior })],
      },
      both,
    ),
    'a late verdict on an amendment': lateAmendmentAlert(
      { worst: compared({ draft: asAmended, verdict: verdict('high') }), alsoAgainst: [], asTabled: 'none' },
      context,
    ),
    'a late verdict on an amendment that heals': lateAmendmentAlert(
      { worst: compared({ ...none, draft: asAmended }), alsoAgainst: [], asTabled: 'high' },
      context,
    ),
    doubts: draftAlert(
      compared({
        draft: { ...draftText, confidence: { level: 'likely', reasons: ['read from a scan'] } },
        doubts: [
          { side: 'draft', paragraph: 'OP3', reason: parsingDoubts.noNumber },
          { side: 'prior', paragraph: 'PP2', reason: parsingDoubts.noNumber },
          { side: 'prior', paragraph: 'OP4', reason: parsingDoubts.noNumber },
          { side: 'prior', paragraph: 'TITLE', reason: parsingDoubts.noNumber },
          { side: 'prior', paragraph: 'ITEM', reason: parsingDoubts.noNumber },
        ],
      }),
      context,
    ),
  }
}

/** By what each is about. */
export const everyDraftAlert: ReadonlyMap<string, Alert> = new Map(
  Object.entries(draftAlerts()).map(([name, alert]) => {
    if (!alert) throw new Error(`${name} tells nothing`)
    return [name, alert]
  }),
)
