import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readSettings } from '../../src/config/settings.ts'
import { WatchFile } from '../../src/config/watch-shape.ts'
import { readYaml } from '../../src/config/yaml-file.ts'
import { readJson } from '../../src/store/stored-json.ts'
import { weigh } from '../../src/weakening/weigh.ts'
import { redline } from '../support/redline.ts'

const polluted = () => 'polluted' in {} || 'polluted' in []

describe('a bomb of YAML', () => {
  it.each([
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`).join('\n')}\n`,
    ],
    ['an alias of itself', 'a: &a\n  b: *a\n'],
    ['nesting without end', '['.repeat(100_000)],
    ['nesting in blocks', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['a file without end', 'a: b\n'.repeat(100_000)],
    ['a tag that makes objects', 'a: !!js/function "return 1"\n'],
    ['merges of merges', 'a: &a {x: 1}\nb: &b {<<: *a}\nc: {<<: [*a, *b, *a, *b]}\n'],
  ])('%s', (_, text) => {
    const began = performance.now()
    const outcome = readYaml('watch.yaml', text)
    if (outcome.kind === 'read') expect(WatchFile.safeParse(outcome.value).success).toBe(false)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a name that every object has', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('changes nothing in configuration: %s', (name) => {
    const outcome = readYaml(
      'watch.yaml',
      `${name}:\n  polluted: true\nchannels:\n  - id: a\n    kind: console\n    ${name}: {polluted: true}\n`,
    )
    expect(outcome.kind).toBe('read')
    expect(outcome.kind === 'read' && WatchFile.safeParse(outcome.value).success).toBe(false)
    expect(polluted()).toBe(false)
  })

  it.each(['__proto__', 'constructor'])('changes nothing in what is read as JSON: %s', (name) => {
    const shape = z.object({ known: z.string() })
    expect(readJson(shape, `{"known":"x","${name}":{"polluted":true,"prototype":{"polluted":true}}}`, 'constructed')).toEqual({
      known: 'x',
    })
    expect(polluted()).toBe(false)
  })

  it('changes nothing in the environment', () => {
    expect(readSettings(JSON.parse('{"__proto__":"polluted","constructor":"x","PORT":"81"}'))).toMatchObject({ settings: { port: 81 } })
    expect(polluted()).toBe(false)
  })
})

describe('a phrase of the operators', () => {
  it.each(['(a+)+$', '.*.*', '[a-z', '\\\\\\', '(?<x>a)\\k<x>', 'a|b', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    'is words, not a pattern: %s',
    (phrase) => {
      const text = `OP1 Requests a report on human rights{+ ${'a'.repeat(5000)}!+};`
      const began = performance.now()
      const { findings } = weigh(redline(text), { protect: [{ phrase, why: 'x' }], resist: [{ phrase, severity: 'critical', why: 'x' }] })
      expect(findings.filter(({ rule }) => rule === 'resisted-phrase-added')).toEqual([])
      expect(performance.now() - began).toBeLessThan(2000)
    },
  )
})
