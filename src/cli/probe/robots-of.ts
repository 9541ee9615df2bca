import { parseRobots, robotsAllow } from '../../documents/robots.ts'
import { differs, holds, type Probe, type ProbeFinding, unanswered } from './assumption.ts'

/** Whether a site's robots.txt lets us read an address. */
export async function robotsOf(probe: Probe, base: URL, address: URL): Promise<ProbeFinding> {
  const outcome = await probe.ask(new URL('/robots.txt', base), { accept: 'text/plain' })
  if (outcome.kind === 'missing') return holds('there is no robots.txt')
  if (outcome.kind === 'blocked' && /robots\.txt/.test(outcome.reason)) return differs(outcome.reason)
  if (outcome.kind !== 'fetched') return unanswered(outcome)
  const rules = parseRobots(new TextDecoder().decode(outcome.body), 'MandateWatch')
  if (!robotsAllow(rules, address)) return differs(`it disallows ${address.pathname}`)
  return holds(rules.crawlDelay === null ? 'allowed' : `allowed, ${rules.crawlDelay} s between requests`)
}
