import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { channelsIn, type OrderedChannel, withChannel } from '../../src/config/channel-entry.ts'

const shipped = readFileSync('config/watch.yaml', 'utf8')
const team: OrderedChannel = { id: 'team', place: { kind: 'slack', channel: '#team' }, from: 'high', mandates: ['torture'] }
const comments = (text: string) => text.split('\n').filter((line) => /^\s*#/.test(line))

describe('a channel written into watch.yaml', () => {
  it('takes the place of the one that the file is shipped with, and keeps every comment', () => {
    const text = withChannel(shipped, team) ?? ''
    expect(channelsIn(text)).toEqual({ ids: ['team'], isAsShipped: false })
    expect(comments(text)).toEqual(expect.arrayContaining(comments(shipped)))
    expect(parseDocument(text).toJS().channels).toEqual([
      { id: 'team', kind: 'slack', channel: '#team', from: 'high', mandates: ['torture'], operators: true },
    ])
  })

  it('stands behind those that somebody wrote', () => {
    const once = withChannel(shipped, team) ?? ''
    const twice = withChannel(once, { ...team, id: 'mail', place: { kind: 'email', sender: 'a@ngo.example', to: ['a@ngo.example'] } }) ?? ''
    expect(channelsIn(twice).ids).toEqual(['team', 'mail'])
    expect(comments(twice)).toEqual(expect.arrayContaining(comments(shipped)))
  })

  it.each([
    ['channels:\n- id: a\n  kind: console', ['a', 'team']],
    ['channels:\n  - kind: slack\n    id: a\n    mandates:\n      - torture\n      - x\n# end\nrules: {}\n', ['a', 'team']],
    ['channels:\n    - {id: a, kind: console}\nrules: {}\n', ['a', 'team']],
  ])('%j', (text, ids) => {
    const written = withChannel(text, team) ?? ''
    expect(parseDocument(written).errors).toEqual([])
    expect(channelsIn(written).ids).toEqual(ids)
  })

  it.each(['channels: [{id: a, kind: console}]\n', 'rules: {}\n', 'channels: none\n'])(
    'is not written where there is no list with dashes: %j',
    (text) => {
      expect(withChannel(text, team)).toBeUndefined()
    },
  )
})
