import { describe, expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { movedClauses } from '../../src/comparison/moved-clauses.ts'
import { resolution } from './constructed.ts'

const ferries = 'Condemns attacks against ferries in Aldovia and calls for prompt and independent investigations by the port authorities'
const release = 'calls upon the authorities to release all captains held without charge'
const crews = 'Encourages shipping companies to train crews in the rights of passengers with disabilities and of children'
const closes = 'Decides to continue its consideration of the matter under the same agenda item'

const numbered = (...paragraphs: string[]): string[] => paragraphs.map((text, index) => `${index + 1}. ${text};`)
const clauses = (prior: readonly string[], draft: readonly string[]) =>
  movedClauses(compareResolutions(resolution(prior), resolution(draft)))

describe('movedClauses', () => {
  it('finds a clause that went from one paragraph into another, where both paragraphs stay', () => {
    expect(
      clauses(
        numbered(`${ferries}, and ${release}`, crews, closes),
        numbered(ferries, `${crews}, and ${release.replace('all captains', 'all the captains')}`, closes),
      ),
    ).toEqual([
      {
        prior: { paragraph: 'OP1', quote: release },
        draft: { paragraph: 'OP2', quote: release.replace('all captains', 'all the captains') },
      },
    ])
  })

  it('takes no words that stand in the text more than once, and none of a paragraph that moved as a whole', () => {
    const twice = `${crews}, and ${release}`
    expect(clauses(numbered(`${ferries}, and ${release}`, twice, closes), numbered(ferries, twice, `${closes}, and ${release}`))).toEqual(
      [],
    )
    expect(clauses(numbered(ferries, crews, closes), numbered(crews, closes, ferries))).toEqual([])
  })

  it('finds nothing in a text against itself', () => {
    const text = numbered(`${ferries}, and ${release}`, crews, closes)
    expect(clauses(text, text)).toEqual([])
  })
})
