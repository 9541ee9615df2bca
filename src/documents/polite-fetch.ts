import { Agent, request } from 'undici'
import { guardedLookup, isLoopback, isPublicAddress, RefusedAddress } from './address-guard.ts'
import { type Breaker, newBreaker } from './breaker.ts'
import { acceptedEncodings, decodedBody } from './decoded-body.ts'
import { fetchFault } from './fetch-fault.ts'
import type { FetchOutcome, FetchPage, FetchPageOptions } from './fetch-page.ts'
import { type FetchClock, newPace, type Pace } from './pace.ts'
import { type Answer, readAnswer } from './read-answer.ts'
import { noRules, parseRobots, type RobotsRules, robotsAllow } from './robots.ts'

/** What one request may cost at most. */
export interface FetchLimits {
  readonly decodedBytes: number
  readonly redirects: number
  readonly connectSeconds: number
  /** Until the answer begins, and between two pieces of it. */
  readonly silenceSeconds: number
  readonly totalSeconds: number
  /** A host that asks for less patience than this is asked again at once. */
  readonly retryWithinSeconds: number
}

/** ODS was seen to take ten seconds for an answer; the longest documents are a few megabytes. */
export const defaultFetchLimits: FetchLimits = {
  decodedBytes: 10_000_000,
  redirects: 4,
  connectSeconds: 15,
  silenceSeconds: 30,
  totalSeconds: 120,
  retryWithinSeconds: 30,
}

export interface PoliteFetchSettings {
  /** Address or page of whoever runs the watch, for the User-Agent; null while it is not set. */
  readonly contact: string | null
  /** Pause between requests to one host; less than a second is heeded for loopback addresses only. */
  readonly paceSeconds: number
  /** Base addresses of the sources, as the operator named them. A loopback or private one among them is the operator's consent to it. */
  readonly bases: readonly URL[]
  readonly clock: FetchClock
  /** A number from 0 up to 1. */
  random(): number
  readonly limits?: FetchLimits
}

export interface PoliteFetch {
  readonly fetchPage: FetchPage
  close(): Promise<void>
}

/** The token by which robots.txt may address us. */
const product = 'MandateWatch'
const version = '0.1'
/** Pace of hosts that are not loopback where the settings say less than a second. */
const usualPace = 3
/** How often a host that asks for time is asked again where there is patience. */
const patientTries = 4
const robotsKeptMs = 24 * 60 * 60 * 1000
/** Hosts of the United Nations that send readers on to one another. */
const families: readonly (readonly string[])[] = [['un.org', 'undocs.org'], ['ohchr.org']]

interface Host {
  readonly pace: Pace
  readonly breaker: Breaker
  /** The site's rules, read or being read. */
  robots: { readonly rules: Promise<RobotsRules | FetchOutcome>; readonly readAt: Date } | undefined
}

/** Fetching that the sites of the United Nations can live with, and that lives with them. */
export function politeFetch(settings: PoliteFetchSettings): PoliteFetch {
  const fetching = new PoliteFetching(settings)
  return { fetchPage: (url, signal, options = {}) => fetching.fetchPage(url, signal, options), close: () => fetching.close() }
}

class PoliteFetching {
  readonly #settings: PoliteFetchSettings
  readonly #limits: FetchLimits
  readonly #agent: Agent
  readonly #hosts = new Map<string, Host>()
  readonly #userAgent: string

  constructor(settings: PoliteFetchSettings) {
    const limits = settings.limits ?? defaultFetchLimits
    this.#settings = settings
    this.#limits = limits
    this.#userAgent = `${product}/${version} (+${settings.contact?.replace(/[^\x21-\x7e]+/g, ' ').trim() || 'no contact set'})`
    this.#agent = new Agent({
      connections: 1,
      pipelining: 1,
      headersTimeout: limits.silenceSeconds * 1000,
      bodyTimeout: limits.silenceSeconds * 1000,
      connect: {
        lookup: guardedLookup(new Set(settings.bases.filter(isLoopback).map(({ hostname }) => hostname))),
        timeout: limits.connectSeconds * 1000,
      },
    })
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }

  async fetchPage(url: URL, signal: AbortSignal, options: FetchPageOptions): Promise<FetchOutcome> {
    const host = this.#host(url)
    const until = host.breaker.closedUntil(this.#settings.clock.now())
    if (until) return { kind: 'blocked', reason: `${url.host} is left alone for a while, as it kept failing`, retryAt: until }
    try {
      const rules = await this.#robots(url, signal)
      if ('kind' in rules) return this.#note(host, rules)
      if (!robotsAllow(rules, url)) return { kind: 'blocked', reason: `${url.host} asks robots not to read ${url.pathname} (robots.txt)` }
      return this.#note(host, await this.#withAnotherTry(host, url, signal, options))
    } catch (error) {
      if (signal.aborted) return { kind: 'failed', reason: 'the sweep was stopped' }
      return this.#note(host, { kind: 'failed', reason: fetchFault(error, url.host).reason })
    }
  }

  #host(url: URL): Host {
    const known = this.#hosts.get(url.host)
    if (known) return known
    const { paceSeconds, clock, random } = this.#settings
    const pace = newPace(paceSeconds < 1 && !isLoopback(url) ? usualPace : paceSeconds, clock, random)
    const host: Host = { pace, breaker: newBreaker(), robots: undefined }
    this.#hosts.set(url.host, host)
    return host
  }

  #note(host: Host, outcome: FetchOutcome): FetchOutcome {
    if (outcome.kind === 'blocked' || outcome.kind === 'failed') host.breaker.failed(this.#settings.clock.now(), outcome.retryAt)
    else host.breaker.succeeded()
    return outcome
  }

  /** One request, and one more where the connection broke by chance or the host asks only for a moment; some more for those with patience. */
  async #withAnotherTry(host: Host, url: URL, signal: AbortSignal, options: FetchPageOptions): Promise<FetchOutcome> {
    const { clock } = this.#settings
    const ask = () => host.pace.next(() => this.#follow(url, signal, options), signal)
    const longestWait = (options.patienceSeconds ?? this.#limits.retryWithinSeconds) * 1000
    try {
      let outcome = await ask()
      for (let tries = 1; tries <= (options.patienceSeconds === undefined ? 1 : patientTries); tries += 1) {
        const wait = 'retryAt' in outcome && outcome.retryAt ? outcome.retryAt.getTime() - clock.now().getTime() : Number.POSITIVE_INFINITY
        if (wait <= 0 || wait > longestWait) break
        await clock.pause(wait, signal)
        outcome = await ask()
      }
      return outcome
    } catch (error) {
      if (signal.aborted || !fetchFault(error, url.host).worthAnotherTry) throw error
      return await ask()
    }
  }

  async #follow(url: URL, signal: AbortSignal, options: FetchPageOptions): Promise<FetchOutcome> {
    let from = url
    for (let redirects = 0; redirects <= this.#limits.redirects; redirects += 1) {
      const answer = await this.#ask(from, signal, options)
      const location = answer.headers.location
      if (answer.status < 300 || answer.status > 399 || answer.status === 304 || location === undefined)
        return readAnswer(answer, this.#settings.clock.now())
      const to = URL.parse(location, from)
      if (!to || !this.#mayFollow(from, to))
        return { kind: 'failed', reason: `${from.host} sends the reader on to ${shown(to)}, which is refused` }
      from = to
    }
    return { kind: 'failed', reason: `${url.host} sends the reader on more than ${this.#limits.redirects} times` }
  }

  /** Redirects stay on the source's own hosts, and never go from https to http. */
  #mayFollow(from: URL, to: URL): boolean {
    if (to.protocol !== 'https:' && to.protocol !== from.protocol) return false
    if (to.host === from.host) return true
    return families.some((family) =>
      [from, to].every(({ hostname }) => family.some((name) => hostname === name || hostname.endsWith(`.${name}`))),
    )
  }

  async #ask(url: URL, signal: AbortSignal, options: FetchPageOptions): Promise<Answer> {
    this.#refusePrivate(url)
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.#agent,
      signal: AbortSignal.any([signal, AbortSignal.timeout(this.#limits.totalSeconds * 1000)]),
      headers: {
        'user-agent': this.#userAgent,
        accept: options.accept ?? '*/*',
        'accept-encoding': options.range ? 'identity' : acceptedEncodings,
        ...(options.range && { range: options.range }),
        ...(options.validators?.etag && { 'if-none-match': options.validators.etag }),
        ...(options.validators?.lastModified && { 'if-modified-since': options.validators.lastModified }),
      },
    })
    const flat = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    )
    return { url, status: statusCode, headers: flat, body: await decodedBody(body, flat['content-encoding'], this.#limits.decodedBytes) }
  }

  /** Literal addresses are not looked up, so they are checked before the connection. */
  #refusePrivate(url: URL): void {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new RefusedAddress(`${url.protocol} is not a web address`)
    const named = this.#settings.bases.some(({ host }) => host === url.host)
    const literal = /^\[|^\d{1,3}(?:\.\d{1,3}){3}$/.test(url.hostname)
    if (!named && (literal ? !isPublicAddress(url.hostname) : isLoopback(url)))
      throw new RefusedAddress(`${url.hostname} is a private address`)
  }

  /** The site's rules, read once a day. */
  async #robots(url: URL, signal: AbortSignal): Promise<RobotsRules | FetchOutcome> {
    const host = this.#host(url)
    const now = this.#settings.clock.now()
    if (!host.robots || now.getTime() - host.robots.readAt.getTime() >= robotsKeptMs)
      host.robots = { rules: this.#readRobots(host, url, signal), readAt: now }
    const reading = host.robots
    try {
      const rules = await reading.rules
      if ('kind' in rules) host.robots = undefined
      return rules
    } catch (error) {
      host.robots = undefined
      throw error
    }
  }

  /** A site without the file has no rules; one that cannot serve it is left alone, as RFC 9309 asks. */
  async #readRobots(host: Host, url: URL, signal: AbortSignal): Promise<RobotsRules | FetchOutcome> {
    const answer = await this.#withAnotherTry(host, new URL('/robots.txt', url), signal, { accept: 'text/plain' })
    if (answer.kind === 'failed' && !/status 4\d\d/.test(answer.reason)) return answer
    const rules = answer.kind === 'fetched' ? parseRobots(new TextDecoder().decode(answer.body), product) : noRules
    if (rules.crawlDelay !== null) host.pace.atLeast(rules.crawlDelay)
    return rules
  }
}

function shown(url: URL | null): string {
  return url ? url.host.slice(0, 80) : 'no address'
}
