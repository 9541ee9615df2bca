import type { Category } from '../../weakening/finding.ts'
import type { HowAdopted, Pace } from '../fact.ts'
import type { Sentences } from '../sentence.ts'
import { englishCouncilSentences } from './council-sentences.ts'
import { englishEventSentences } from './event-sentences.ts'
import { englishTextSentences } from './text-sentences.ts'
import { englishWatchSentences } from './watch-sentences.ts'

/** When the Council acts, in days from today; `first` is 0 where action is under way. */
export interface ActionTold {
  readonly first: number
  readonly last: number
  readonly estimated: boolean
}

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

/** A short name that is itself a body can be said to end; `Libya` or `Counter-terrorism` cannot. */
const body = /\b(?:mission|commission|inquiry|rapporteur|expert|experts|group|mechanism|team)$/i

/** What a weakening of a kind does, in a few plain words that follow `Counter-terrorism: `. */
const effects: Readonly<Record<Category, string>> = {
  'non-renewal': 'its renewal is in doubt',
  'term-shortened': 'a shorter term',
  'mechanism-downgrade': 'a mechanism with fewer powers',
  'accountability-to-assistance': 'from accountability to technical assistance',
  'scope-shift': 'the scope would shift',
  'task-deleted': 'a task would be dropped',
  'verb-downgrade': 'weaker wording of what is asked',
  'condemnation-softened': 'softer wording on violations',
  'hedge-added': 'a duty would be qualified',
  'national-law-subordination': 'a duty would depend on national law',
  'consent-gate': 'work would depend on the consent of the State',
  'access-removed': 'less access and cooperation',
  'reporting-reduced': 'less reporting',
  'actor-dropped': 'fewer actors named',
  'law-reference-dropped': 'a reference to law would be dropped',
  'sovereignty-language': 'sovereignty language added',
  'particularities-language': 'particularities language added',
  'cooperation-formula': 'a cooperation formula added',
  'politicisation-language': 'politicization language added',
  'expert-control': 'more control over the expert',
  'resources-limited': 'resources would be limited',
  'procedural-attack': 'changed by a procedural step',
}

const says: Sentences = { ...englishTextSentences, ...englishCouncilSentences, ...englishEventSentences, ...englishWatchSentences }

/** The frame of an alert: what channels put around the words of the texts. */
export const englishAlerts = {
  quotes: ['“', '”'] as readonly [string, string],
  notThere: 'not there before',
  leftOut: 'now left out',
  stronger: (place: string) => `Stronger: ${place}`,
  notCertain: (doubt: string, more: number) => (more > 0 ? `Not certain (+ ${more} more): ${doubt}` : `Not certain: ${doubt}`),
  /** The severity as it stands now, null where no weakening is found, and what it was. It stands in one line of a telephone. */
  presentMark: (now: string | null, before: string | null) =>
    `NOW ${now === null ? 'NO WEAKENING FOUND' : now.toUpperCase()}${before === null ? '' : `, was ${before.toLowerCase()}`}`,
  present: (said: string) => `Now: ${said}`,
  earlier: (said: string) => `Before: ${said}`,
  also: (named: string) => `Also: ${named}`,
  moreWeakened: (count: number) => `${count} more weakened`,
  moreStronger: (count: number) => `${count} stronger`,
  /** Said where a card shows sentences that are in English; empty in English itself. */
  staysEnglish: '',
  formerly: (place: string) => ` (was ${place})`,
  ofPrior: (place: string) => `${place} of the prior text`,
  measured: { against: (names: string) => `Against ${names}`, since: (name: string) => `Since ${name}` },
  versions: { 'orally-revised': 'an oral revision', 'as-amended': 'the text as amended', unnamed: 'the new version' },
  and: (_next: string): string => 'and',
  others: (count: number) => `${count} more`,
  untitled: 'A draft without a title',
  texts: {
    unofficial: (short: boolean): string => (short ? 'unofficial text' : 'an unofficial text'),
    orallyRevised: (of: string, short: boolean) => `${of} as orally revised${short ? '' : ' (unofficial)'}`,
    asAmended: (of: string, amendments: string) => `${of} as amended by ${amendments}`,
  },
  sources: {
    inbox: 'the inbox folder',
    sessions: (host: string) => `the list of sessions on ${host}`,
    outcomes: (host: string) => `the list of outcomes on ${host}`,
  },
  estimated: (day: string) => `${day} (estimated)`,
  moment: (day: string, time: string) => `${day}, ${time} UTC`,
  /** A date as the language writes it, where that is not quite as the platform does: `1er avril 2027`. */
  written: (day: string) => day,
  pace,
  says,
  where: {
    item: (number: number) => `Item ${number}`,
    issued: (day: string) => `issued ${day}`,
    sponsors: (names: string) => `sponsors: ${names}`,
    onBehalf: (name: string, group: string) => `${name} (on behalf of ${group})`,
    tabledBy: (names: string) => `Tabled by ${names}`,
    action({ first, last, estimated }: ActionTold): string {
      const underWay = last === 0 ? 'today' : last === 1 ? 'today or tomorrow' : `within ${last} days`
      const ahead = first === last ? (first === 1 ? 'tomorrow' : `in ${first} days`) : `in ${first} to ${last} days`
      return `action ${first > 0 ? ahead : underWay}${estimated ? ' (estimated)' : ''}`
    },
  },
  amends: (amendment: string, draft: string) => `${amendment} amends ${draft}`,
  links: {
    redline: 'Full redline',
    redlineAgainst: (name: string) => `Redline against ${name}`,
    source: 'Source',
    mandate: 'Mandate',
    mandates: 'Mandates',
    allMandates: 'All mandates',
  },
  buttons: { acknowledged: 'Acknowledge', 'not-a-weakening': 'Not a weakening', mute: 'Mute…', unmuted: 'Unmute' },
  reactions: {
    acknowledged: (who: string, day: string) => `Acknowledged by ${who}, ${day}`,
    notAWeakening: (who: string, day: string) => `Not a weakening, says ${who}, ${day}`,
    oneFinding: (who: string, day: string) => `One finding not a weakening, says ${who}, ${day}`,
    findings: (count: number) => `${count} findings said to be no weakening`,
    muted: { day: 'Muted for a day', 'until-vote': 'Muted until the vote', 'for-good': 'Muted for good' },
    unmuted: 'Unmuted',
    by: (said: string, who: string, day: string) => `${said} by ${who}, ${day}`,
  },
  headline: {
    weaker: (subject: string, category: Category) => `${subject}: ${effects[category]}`,
    ends: (subject: string) => (body.test(subject) ? `${subject} would end` : `${subject}: the mandate would end`),
    ifAdopted: (said: string, amendment: string) => `${said} if amendment ${amendment} is adopted`,
    onlyStronger: (subject: string, count: number) => `${subject}: no weakening found, ${count} stronger`,
    uncompared: (subject: string, ends: boolean) =>
      `${subject}: ${ends ? 'a draft would end the mandate' : 'a draft is tabled, not compared yet'}`,
    revised: {
      mixed: (stronger: number, weaker: number) => `is stronger ${inPlaces(stronger)} and weaker ${inPlaces(weaker)}`,
      'weaker-further': 'weakens the draft further',
      weaker: 'weakens the draft',
      nothing: 'changes nothing of substance',
      stronger: 'is stronger than the version before',
      'all-back': 'takes back every weakening found',
      'part-back': 'takes back part of the weakening',
    },
    revision: (subject: string, version: string, effect: string) => `${subject}: ${version} ${effect}`,
    amendment: (subject: string, by: string) => `${subject}: amendment tabled${by && ` by ${by}`}`,
    amendmentStronger: (subject: string, name: string, places: number) =>
      `${subject}: amendment ${name} would make the draft stronger ${inPlaces(places)}`,
    amendmentInPart: (subject: string, name: string) => `${subject}: amendment ${name} tabled; no weakening found in what could be applied`,
    amendmentNothing: (subject: string, name: string) => `${subject}: amendment ${name} would change nothing of substance`,
    adopted: (subject: string, how: HowAdopted) => `${subject}: adopted${howAdopted(how)}`,
    missing: {
      reminder: (session: string) => `due at session ${session}, no draft yet`,
      'not-seen-yet': (session: string) => `due at session ${session}, no draft seen yet`,
      listed: (session: string) => `a renewal at session ${session} is listed, its text is not seen yet`,
      lapsed: (session: string) => `not renewed at session ${session}, as far as can be seen`,
      expired: (session: string) => `its term ran out with session ${session}`,
    },
    about: (subject: string, said: string) => `${subject}: ${said}`,
    cannotTell: (session: string, count: number) =>
      `Session ${session}: cannot tell whether ${count === 1 ? 'one renewal was' : `${count} renewals were`} tabled`,
    seen: (subject: string, name: string) => `${subject}: ${name} is seen after all`,
    digest: (count: number) => (count === 1 ? 'Digest: one event' : `Digest: ${count} events`),
  },
  digestSeverity: (severity: string, said: string) => `${severity.toLowerCase()}: ${said}`,
  digestMore: (count: number) => `And ${count} more, on the pages.`,
  inShort: {
    revised: (name: string) => `Revised as ${name}`,
    changes: (stronger: string, weaker: string, mood: 'does' | 'would') => {
      const [strengthens, weakens] = mood === 'does' ? ['strengthens', 'weakens'] : ['would strengthen', 'would weaken']
      const said = [...(stronger ? [`${strengthens} ${stronger}`] : []), ...(weaker ? [`${weakens} ${weaker}`] : [])]
      return said.length > 0 ? `, which ${said.join(' and ')}` : ''
    },
    amendment: (symbol: string, by: string) => `Amendment ${symbol} tabled${by && ` by ${by}`}`,
    adopted: (name: string, how: HowAdopted) => `Adopted as ${name}${howAdopted(how)}`,
    seen: (name: string) => `Seen after all: ${name}`,
  },
}

function howAdopted(how: HowAdopted): string {
  if (how === null) return ''
  return how === 'without-vote'
    ? ' without a vote'
    : ` by ${how.inFavour} votes to ${how.against}, with ${many(how.abstaining, 'abstention')}`
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

function pace(seconds: Pace): string {
  const [length, unit] = units.find(([one]) => seconds !== null && seconds % one === 0) ?? []
  if (seconds === null || !length) return 'at the next look'
  return seconds === length ? `every ${unit}` : `every ${seconds / length} ${unit}s`
}

function inPlaces(count: number): string {
  return count === 1 ? 'in one place' : `in ${count} places`
}

export type AlertWords = typeof englishAlerts
