import { type CheerioAPI, load } from 'cheerio'
import type { SessionId } from '../../documents/document-symbol.ts'
import { parseSessionCalendar } from '../../sources/session-calendar.ts'
import { parseSessionOutcomes } from '../../sources/session-outcomes.ts'
import { type Assumption, cannotTell, differs, holds, type Probe, type ProbeFinding, refusal, unanswered } from './assumption.ts'
import { robotsOf } from './robots-of.ts'

const about = 'High Commissioner'
const branch = '/en/hr-bodies/hrc/regular-sessions'
/** A list of sessions with fewer is none. */
const fewestSessions = 3
/** Hosts that the tables were seen to link to. */
const knownHosts = /(?:^|\.)(?:undocs\.org|docs\.un\.org|documents\.un\.org|daccess-ods\.un\.org|ohchr\.org)$/

const sessionsUrl = ({ bases }: Probe): URL => new URL(branch, bases.ohchr)
const outcomesUrl = ({ bases, session }: Probe): URL => new URL(`${branch}/session${session}/res-dec-stat`, bases.ohchr)

/** Whether a page is served, in whichever way it is not. */
async function served(probe: Probe, url: URL): Promise<ProbeFinding> {
  const outcome = await probe.ask(url, { accept: 'text/html' })
  if (outcome.kind === 'missing') return differs(`it answers ${outcome.status}`)
  return outcome.kind === 'fetched'
    ? holds(`${outcome.status}, ${Math.round(outcome.body.length / 1000)} KB`)
    : (refusal(outcome) ?? unanswered(outcome))
}

async function page(probe: Probe, url: URL): Promise<CheerioAPI | ProbeFinding> {
  const outcome = await probe.ask(url, { accept: 'text/html' })
  return outcome.kind === 'fetched' ? load(Buffer.from(outcome.body)) : unanswered(outcome)
}

export const ohchrAssumptions: readonly Assumption[] = [
  {
    id: 'ohchr-robots',
    about,
    says: 'robots.txt allows the Council’s pages',
    source: '2.4',
    check: (probe) => robotsOf(probe, probe.bases.ohchr, outcomesUrl(probe)),
  },
  {
    id: 'ohchr-sessions',
    about,
    says: 'the list of sessions is served without a challenge',
    source: '2.1, 2.4',
    check: (probe) => served(probe, sessionsUrl(probe)),
  },
  {
    id: 'ohchr-session-dates',
    about,
    says: 'sessions stand there with their dates, as “63rd session of the Human Rights Council 07 September 2026 to 09 October 2026”',
    source: '2.1',
    async check(probe) {
      const list = await page(probe, sessionsUrl(probe))
      if (typeof list !== 'function') return list
      const sessions = parseSessionCalendar(list)
      return sessions.length >= fewestSessions
        ? holds(`${sessions.length} sessions, the last is ${sessions.at(-1)?.session}`)
        : differs(`${sessions.length} were found`)
    },
  },
  {
    id: 'ohchr-dates-agree',
    about,
    says: 'its dates agree with those in config/watch.yaml',
    source: '2.1',
    async check(probe) {
      const list = await page(probe, sessionsUrl(probe))
      if (typeof list !== 'function') return list
      const listed = new Map<SessionId, string>(parseSessionCalendar(list).map((one) => [one.session, `${one.opens} to ${one.closes}`]))
      const both = probe.dates.filter(({ id, opens, closes }) => opens && closes && listed.has(id))
      if (both.length === 0) return cannotTell('no session has its dates in both')
      const other = both.find(({ id, opens, closes }) => listed.get(id) !== `${opens} to ${closes}`)
      return other ? differs(`session ${other.id} is ${listed.get(other.id)} there`) : holds(`${both.length} compared`)
    },
  },
  {
    id: 'ohchr-session-links',
    about,
    says: 'every session links to session{number}/regular-session',
    source: '2.1',
    async check(probe) {
      const list = await page(probe, sessionsUrl(probe))
      if (typeof list !== 'function') return list
      const hrefs = list('a.sessions-view-label')
        .toArray()
        .map((link) => list(link).attr('href') ?? '')
      const fitting = hrefs.filter((href) => /session\d+\/regular-session/.test(href)).length
      return fitting > 0 ? holds(`${fitting} of ${hrefs.length}`) : differs(`none of ${hrefs.length} links`)
    },
  },
  {
    id: 'ohchr-outcomes',
    about,
    says: 'the list of a session’s outcomes is served without a challenge',
    source: '2.2, 2.4',
    check: (probe) => served(probe, outcomesUrl(probe)),
  },
  {
    id: 'ohchr-outcome-rows',
    about,
    says: 'its tables are understood by their heads, every row of them',
    source: '2.2',
    async check(probe) {
      const list = await page(probe, outcomesUrl(probe))
      if (typeof list !== 'function') return list
      const { outcomes, unparsed } = parseSessionOutcomes(list, probe.session)
      if (unparsed.length > 0) return differs(`${unparsed.length} rows were not understood, such as “${unparsed[0]?.slice(0, 80)}”`)
      if (outcomes.length > 0) return holds(`${outcomes.length} outcomes`)
      const rows = list('table tr').length
      return rows > 1 ? differs(`none of ${rows} rows was understood`) : cannotTell('the page has no table yet')
    },
  },
  {
    id: 'ohchr-outcome-drafts',
    about,
    says: 'most rows name the draft that became the outcome',
    source: '2.2',
    async check(probe) {
      const list = await page(probe, outcomesUrl(probe))
      if (typeof list !== 'function') return list
      const { outcomes } = parseSessionOutcomes(list, probe.session)
      if (outcomes.length === 0) return cannotTell('no outcome was understood')
      const named = outcomes.filter(({ draft }) => draft !== null).length
      return named * 2 >= outcomes.length ? holds(`${named} of ${outcomes.length}`) : differs(`${named} of ${outcomes.length}`)
    },
  },
  {
    id: 'ohchr-outcome-links',
    about,
    says: 'rows link to hosts of the United Nations; the symbol is in the words, not always in the address',
    source: '2.2',
    async check(probe) {
      const list = await page(probe, outcomesUrl(probe))
      if (typeof list !== 'function') return list
      const hrefs = list('table a')
        .toArray()
        .map((link) => list(link).attr('href') ?? '')
      const hosts = new Set(hrefs.flatMap((href) => URL.parse(href, outcomesUrl(probe))?.hostname ?? []))
      if (hosts.size === 0) return cannotTell('no row links anywhere')
      const foreign = [...hosts].filter((host) => !knownHosts.test(host) && host !== probe.bases.ohchr.hostname)
      return foreign.length > 0 ? differs(`they link to ${foreign.join(', ')}`) : holds([...hosts].join(', '))
    },
  },
  {
    id: 'ohchr-missing-page',
    about,
    says: 'a page that does not exist gets 404, so that a refusal is a refusal',
    source: '2.4',
    async check(probe) {
      const outcome = await probe.ask(new URL(`${branch}/session999/res-dec-stat`, probe.bases.ohchr), { accept: 'text/html' })
      if (outcome.kind === 'missing') return holds(String(outcome.status))
      return outcome.kind === 'fetched' ? differs(String(outcome.status)) : unanswered(outcome)
    },
  },
]
