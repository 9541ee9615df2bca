import { expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import { weigh } from '../../src/weakening/weigh.ts'

/* Constructed: no such resolutions exist. */
const text = (verb: string, item: number) =>
  parseResolution(
    blocksOfText(`Human Rights Council
Ninetieth session
Agenda item ${item}

The Human Rights Council,

Recalling the Charter,

1. ${verb} all States to answer without delay;`),
  )

it('tells what became what in the order of the two texts, whichever way it went', () => {
  const told = (prior: ReturnType<typeof text>, draft: ReturnType<typeof text>) =>
    weigh(compareResolutions(prior, draft)).findings.map(({ direction, explanation }) => `${direction}: ${explanation}`)
  const [urges, invites] = [text('Urges', 4), text('Invites', 10)]
  expect(told(urges, invites).join('\n')).toMatch(/weakens: “Urges” became “Invites”, a weaker verb/)
  expect(told(invites, urges).join('\n')).toMatch(/strengthens: “Invites” became “Urges”, a stronger verb/)
  expect(told(invites, urges).join('\n')).toMatch(/strengthens: The text moves from agenda item 10 to agenda item 4/)
})
