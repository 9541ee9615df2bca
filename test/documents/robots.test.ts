import { describe, expect, it } from 'vitest'
import { parseRobots, robotsAllow } from '../../src/documents/robots.ts'

const allows = (robots: string, path: string): boolean =>
  robotsAllow(parseRobots(robots, 'MandateWatch'), new URL(path, 'https://un.example/'))

describe('robots.txt', () => {
  it.each([
    { robots: '', path: '/anything', allowed: true },
    { robots: 'User-agent: *\nDisallow:', path: '/anything', allowed: true },
    { robots: 'User-agent: *\nDisallow: /', path: '/anything', allowed: false },
    { robots: 'User-agent: *\nDisallow: /search', path: '/search?p=1', allowed: false },
    { robots: 'User-agent: *\nDisallow: /search\nAllow: /search/help', path: '/search/help', allowed: true },
    { robots: 'User-agent: other\nDisallow: /', path: '/', allowed: true },
    { robots: 'User-agent: *\nDisallow: /\n\nUser-agent: mandatewatch\nDisallow: /private', path: '/public', allowed: true },
    { robots: 'User-agent: one\nUser-agent: MandateWatch\nDisallow: /', path: '/', allowed: false },
    { robots: 'User-agent: *\nDisallow: /*.pdf$', path: '/a/b.pdf', allowed: false },
    { robots: 'User-agent: *\nDisallow: /*.pdf$', path: '/a/b.pdf?x', allowed: true },
    { robots: 'User-agent: *\nDisallow: /a*b*c', path: '/a1b2c3', allowed: false },
    { robots: '<!doctype html><p>Disallow: /</p>', path: '/', allowed: true },
    { robots: 'User-agent: * # all\nDisallow: / # nothing', path: '/', allowed: false },
  ])('$robots allows $path: $allowed', ({ robots, path, allowed }) => {
    expect(allows(robots, path)).toBe(allowed)
  })

  it('tells the crawl delay, within reason', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 5', 'MandateWatch').crawlDelay).toBe(5)
    expect(parseRobots('User-agent: *\nCrawl-delay: 99999', 'MandateWatch').crawlDelay).toBe(120)
    expect(parseRobots('User-agent: *\nCrawl-delay: soon', 'MandateWatch').crawlDelay).toBeNull()
  })

  it('takes no longer for a hostile pattern', () => {
    const robots = `User-agent: *\nDisallow: /${'*a'.repeat(5000)}`
    expect(allows(robots, `/${'a'.repeat(4000)}`)).toBe(true)
  })
})
