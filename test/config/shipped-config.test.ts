import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { schemas } from '../../src/config/json-schema.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { formatProblem } from '../../src/config/problem.ts'
import { findMandates } from '../../src/mandate/find-mandates.ts'

const top = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(`${top}${path}`, 'utf8')
const schemaText = (wanted: string): string => schemas().find(({ path }) => path === wanted)?.text ?? 'no such schema'
const files = readdirSync(`${top}config/mandates`).map((name) => `config/mandates/${name}`)

const outcome = await loadConfig(`${top}config`)
const problems = outcome.kind === 'invalid' ? outcome.problems.map(formatProblem) : []
const mandates = outcome.kind === 'loaded' ? outcome.config.mandates : []

describe('the configuration as shipped', () => {
  it('passes its own check', () => {
    expect(problems).toEqual([])
  })

  it('tells nobody outside before somebody says so', () => {
    expect(outcome).toMatchObject({ config: { channels: [{ kind: 'console', operators: true }] } })
  })

  it.each([['config/watch.yaml', 'config/watch.schema.json'], ...files.map((file) => [file, 'config/mandate.schema.json'])])(
    '%s agrees with the schema that editors use, and names it',
    (file, schema) => {
      const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schemaText(schema)))
      validate(parse(read(file)))
      expect(validate.errors).toBeNull()
      const name = schema.slice('config/'.length)
      expect(read(file)).toMatch(new RegExp(`^# yaml-language-server: \\$schema=\\.{1,2}/${name}\n`))
    },
  )
})

describe('the catalogue as shipped', () => {
  it('holds the special procedures', () => {
    expect(mandates.length).toBeGreaterThan(70)
  })

  it.each([
    ['counterterrorism', 'counter-terrorism'],
    ['counter-terrorism', 'counter-terrorism'],
    ['CT', 'counter-terrorism'],
    ['A/HRC/RES/49/10', 'counter-terrorism'],
    ['49/10', 'counter-terrorism'],
    ['Ben Saul', 'counter-terrorism'],
    ['defenders', 'human-rights-defenders'],
    ['HRDs', 'human-rights-defenders'],
    ['housing', 'adequate-housing'],
    ['WGAD', 'arbitrary-detention'],
    ['expression', 'freedom-of-expression'],
    ['torture', 'torture'],
    ['sri lanka', 'sri-lanka-ohchr'],
    ['Burundi', 'burundi'],
  ])('answers %s with %s', (query, slug) => {
    expect(findMandates(query, mandates)).toMatchObject({ kind: 'found', mandate: { slug } })
  })

  it.each([
    ['Iran', ['iran', 'iran-ffm']],
    ['belarus', ['belarus', 'belarus-gie']],
    ['55/19', ['iran', 'iran-ffm']],
  ])('answers %s with several', (query, slugs) => {
    const found = findMandates(query, mandates)
    expect(found.kind === 'several' && found.mandates.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['counterterorism', 'counter-terrorism'],
    ['tortrue', 'torture'],
    ['arbitary detention', 'arbitrary-detention'],
    ['burrundi', 'burundi'],
  ])('offers the right mandate for the typo %s', (query, slug) => {
    const found = findMandates(query, mandates)
    expect(found.kind === 'nearest' && found.mandates.map((mandate) => mandate.slug)).toContain(slug)
  })

  it('lists each lineage once and in the order of its sessions', () => {
    for (const { slug, lineage } of mandates) {
      const sessions = lineage.map((symbol) => /RES\/(\d+)\//.exec(symbol)?.[1]).filter((session) => session !== undefined)
      expect(sessions.map(Number), slug).toEqual(sessions.map(Number).toSorted((one, other) => one - other))
      expect(new Set(lineage).size, slug).toBe(lineage.length)
    }
  })

  it.each([
    ['counter-terrorism', '67', 'February to April 2028'],
    ['migrants', '61', 'February to April 2026'],
    ['racial-justice-emler', '66', 'September to October 2027'],
  ])('computes when %s is next due: session %s', (slug, session, period) => {
    expect(mandates.find((mandate) => mandate.slug === slug)?.nextRenewal).toMatchObject({ session, period })
  })

  it.each(['libya-ffm', 'yemen-gee', 'ethiopia-ichree', 'opt', 'myanmar-iim', 'slavery'])('expects no renewal of %s', (slug) => {
    expect(mandates.find((mandate) => mandate.slug === slug)?.nextRenewal).toBeNull()
  })
})
