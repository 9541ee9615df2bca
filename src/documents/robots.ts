/** What a site's robots.txt asks of us. Source: RFC 9309, and the common `Crawl-delay`. */
export interface RobotsRules {
  readonly rules: readonly { readonly allow: boolean; readonly path: string }[]
  /** Seconds between requests; null where it asks for none. */
  readonly crawlDelay: number | null
}

/** The rules of a site without a robots.txt. */
export const noRules: RobotsRules = { rules: [], crawlDelay: null }

/** Parsed no further than this (RFC 9309, 2.5, asks for 500 KiB at least). */
const longestFile = 512_000
const longestDelay = 120

interface Group {
  readonly agents: string[]
  readonly rules: { allow: boolean; path: string }[]
  crawlDelay: number | null
}

/** The rules for our own product token, or else those for everybody. Odd lines are passed over. */
export function parseRobots(text: string, product: string): RobotsRules {
  const groups = readGroups(text.slice(0, longestFile))
  const ours = groups.filter(({ agents }) => agents.includes(product.toLowerCase()))
  const chosen = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'))
  const delays = chosen.flatMap(({ crawlDelay }) => crawlDelay ?? [])
  return { rules: chosen.flatMap(({ rules }) => rules), crawlDelay: delays.length > 0 ? Math.min(Math.max(...delays), longestDelay) : null }
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], crawlDelay: null })
      groups.at(-1)?.agents.push(value.trim().toLowerCase())
      naming = true
      continue
    }
    const group = groups.at(-1)
    if (name === '' || !group) continue
    naming = false
    if ((name === 'allow' || name === 'disallow') && value.trim() !== '') group.rules.push({ allow: name === 'allow', path: value.trim() })
    else if (name === 'crawl-delay' && Number(value) >= 0) group.crawlDelay = Number(value)
  }
  return groups
}

/** Whether the rules allow an address: the longest rule that fits decides, and `allow` where two are as long. */
export function robotsAllow({ rules }: RobotsRules, url: URL): boolean {
  const path = url.pathname + url.search
  let best = { allow: true, length: -1 }
  for (const { allow, path: pattern } of rules) {
    if (!fits(pattern, path)) continue
    if (pattern.length > best.length || (pattern.length === best.length && allow)) best = { allow, length: pattern.length }
  }
  return best.allow
}

/** `*` stands for anything, a `$` at the end for the end. Walks the pieces in order, in time linear in the path for each of them. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return !anchored || at === path.length || (rest.length > 0 && path.endsWith(rest.at(-1) ?? ''))
}
