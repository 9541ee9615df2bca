import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/weakening/change.ts'
import { redline } from '../support/redline.ts'

const kinds = (line: string): readonly string[] =>
  redline(line)
    .correspondences.flatMap(changesOf)
    .map(({ kind }) => kind)

describe('changesOf', () => {
  it('keeps one paragraph one where a part of it was rewritten', () => {
    expect(
      kinds(
        'Urges Aldovia to release all persons held without charge[-, and to publish a list of them-]{+ and to allow their families to visit them+};',
      ),
    ).toEqual(['edited'])
  })

  it('takes two paragraphs on different things for a removed and an added one', () => {
    expect(
      kinds(
        'Requests the Office to [-provide the mission with all the human, technical and financial means that its work demands-]{+convene a meeting of cities on the planning of parks, and to invite architects, gardeners and schools to it+};',
      ),
    ).toEqual(['removed', 'added'])
  })

  it('leaves out what differs in form alone', () => {
    expect(
      kinds('Urges Aldovia to respond [-favourably-]{+favorably+} to requests of the [-centre-]{+center+} for the [-defence-]{+defense+};'),
    ).toEqual([])
    expect(kinds('Urges Aldovia to [-organize-]{+organise+} a hearing;')).toEqual([])
  })
})
