import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { findMandates } from '../../src/mandate/find-mandates.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import { configFrom } from '../../src/service/surroundings.ts'

/** How people ask, with the mandate of the shipped catalogue that they mean: abbreviations, typos, and words of other languages. */
const questions = `
counterterrorism, CT, counter-terorism, terrorism, countering terror, contre-terrorisme, terrorismo > counter-terrorism
defenders, HRDs, HRD, défenseurs, human rights defnders, defensores > human-rights-defenders
tortura, torture, tourture, SR torture > torture
freedom of expression, FoE, opinon and expresion, expresión > freedom-of-expression
assembly, freedom of assocation, FOAA, peaceful assembly > assembly-association
arbitrary detention, WGAD, detension, detención > arbitrary-detention
disappearances, WGEID, desaparecidos, enforced disapearance > disappearances
SOGI, lgbt, sexual orientation > sogi
vivienda, housing, logement > adequate-housing
water, agua, eau > water-sanitation
health, santé, salud > health
birmanie, Myanmar > myanmar, myanmar-iim
North Korea, DPRK > dprk
bielorussie, Belarus > belarus, belarus-gie
VAW, violence against women > violence-against-women
judges and lawyers, jueces > judges-lawyers
extrajudicial killings, executions > executions
FoRB, religion > religion-belief
toxics, older persons, leprosy, albinism > toxics, older-persons, leprosy, albinism
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [asked = '', meant = ''] = line.split(' > ')
    return asked.split(', ').map((question) => [question, meant.split(', ')] as const)
  })

let catalogue: readonly Mandate[]
beforeAll(async () => {
  catalogue = (await configFrom(fileURLToPath(new URL('../../config', import.meta.url)))).mandates
})

describe('questions of people', () => {
  it.each(questions)('%s: the mandate is found, or offered', (question, meant) => {
    const found = findMandates(question, catalogue)
    const offered = (found.kind === 'found' ? [found.mandate] : found.mandates).slice(0, 5).map(({ slug }) => slug)
    expect(
      offered.some((slug) => meant.includes(slug)),
      offered.join(', '),
    ).toBe(true)
  })
})
