import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/config/problem.ts'
import { readYaml } from '../../src/config/yaml-file.ts'

describe('readYaml', () => {
  const outcome = readYaml('a.yaml', 'channels:\n  - id: one\n  - &second\n    id: two\nagain: *second\n')

  it.each([
    [['channels'], '2:3'],
    [['channels', 0], '2:5'],
    [['channels', 1, 'id'], '4:9'],
    [['channels', 1, 'missing'], '4:5'],
    [['channels', 9], '2:3'],
    [['again', 'id'], '4:9'],
    [['nowhere', 'at', 'all'], '1:1'],
    [[], '1:1'],
  ])('places %j at %s', (path, expected) => {
    const problem = outcome.kind === 'read' ? outcome.problemAt(path, 'x') : undefined
    expect(problem && `${problem.line}:${problem.column}`).toBe(expected)
  })

  it.each([
    [['channels', 0], 'id', '2:5'],
    [[], 'again', '5:1'],
    [['channels', 0], 'missing', '1:1'],
  ])('places the name %j %s at %s', (path, key, expected) => {
    const problem = outcome.kind === 'read' ? outcome.problemAtKey(path, key, 'x') : undefined
    expect(problem && `${problem.line}:${problem.column}`).toBe(expected)
  })

  it('reads the line ends of Windows', () => {
    expect(readYaml('a.yaml', 'time_zone: UTC\r\nchannels: []\r\n')).toMatchObject({ value: { time_zone: 'UTC', channels: [] } })
  })

  it('answers any text with a value or with problems of one line each', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      '{',
      '}',
      ']',
      '"',
      "'",
      '&x ',
      '*x',
      '!!t ',
      '|',
      '>',
      '#',
      '---',
      '\t',
      '? ',
      '%',
      '@',
      '<<',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const found = readYaml('a.yaml', written)
        if (found.kind === 'read') return
        expect(found.problems.length).toBeGreaterThan(0)
        for (const problem of found.problems) expect(formatProblem(problem)).toMatch(/^a\.yaml:\d+:\d+ {2}[^\n\r]+$/)
      }),
      { numRuns: 500 },
    )
  })
})
