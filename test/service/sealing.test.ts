import { describe, expect, it } from 'vitest'
import { newKey, readKeys, type SealingKeys, seal, unseal } from '../../src/service/sealing.ts'

function keys(...written: string[]): SealingKeys {
  const read = readKeys(written.join(','))
  if (!read) throw new Error('no keys')
  return read
}

const [older, newer] = [newKey(), newKey()]
const hex = 'ab'.repeat(32)

describe('seal', () => {
  it('hides a secret, differently each time, and gives it back', () => {
    const sealed = seal('xoxb-constructed', 'token of T1', keys(older))
    expect(sealed).not.toContain('constructed')
    expect(seal('xoxb-constructed', 'token of T1', keys(older))).not.toBe(sealed)
    expect(unseal(sealed, 'token of T1', keys(older))).toEqual({ secret: 'xoxb-constructed', isOld: false })
  })

  it('opens with an older key that stands behind the new one, and with none that does not', () => {
    const sealed = seal('secret', 'purpose', keys(older))
    expect(unseal(sealed, 'purpose', keys(newer, older))).toEqual({ secret: 'secret', isOld: true })
    expect(unseal(sealed, 'purpose', keys(newer))).toBeUndefined()
  })

  it('opens for its purpose alone, and not where a character was changed', () => {
    const sealed = seal('secret', 'token of T1', keys(hex))
    expect(unseal(sealed, 'token of T2', keys(hex))).toBeUndefined()
    const last = sealed.at(-2) === 'A' ? 'B' : 'A'
    expect(unseal(`${sealed.slice(0, -2)}${last}${sealed.slice(-1)}`, 'token of T1', keys(hex))).toBeUndefined()
    for (const broken of ['', 'v1', 'v1.00.x', sealed.replace('v1', 'v2'), sealed.slice(0, 30)])
      expect(unseal(broken, 'token of T1', keys(hex))).toBeUndefined()
  })
})

describe('readKeys', () => {
  it.each(['', 'short', 'ab'.repeat(31), `${hex},`, `${hex},word`, Buffer.alloc(31).toString('base64')])('takes no %j', (written) => {
    expect(readKeys(written)).toBeNull()
  })
})
