import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holes } from './holes.ts'

const told = readFileSync('SECURITY.md', 'utf8')

describe('the table of holes', () => {
  it.each(holes)('$hole: is tried where it says, and SECURITY.md says so', ({ hole, triedIn }) => {
    for (const [file, test] of triedIn) {
      expect([file, test, readFileSync(`test/${file}`, 'utf8').includes(test)]).toEqual([file, test, true])
      expect(told).toContain(`test/${file}`)
    }
    expect(told).toContain(`| ${hole} |`)
  })
})
