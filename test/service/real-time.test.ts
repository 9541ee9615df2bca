import { expect, it } from 'vitest'
import { oneAfterAnother, oneAtATime, pause } from '../../src/service/real-time.ts'

it('begins once more what fell due while it was on its way', async () => {
  const gates: (() => void)[] = []
  let [atOnce, most] = [0, 0]
  const { due, idle } = oneAtATime(async () => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await new Promise<void>((open) => gates.push(open))
    atOnce -= 1
  })
  due()
  due()
  due()
  expect(gates).toHaveLength(1)
  gates[0]?.()
  await Promise.resolve()
  await Promise.resolve()
  expect(gates).toHaveLength(2)
  gates[1]?.()
  await idle()
  expect([gates.length, most]).toEqual([2, 1])
})

it('runs work in its order, and lets a failed work fail for its caller only', async () => {
  const inTurn = oneAfterAnother()
  const order: string[] = []
  const failing = inTurn(async () => {
    order.push('one')
    throw new Error('no')
  })
  const working = inTurn(async () => order.push('two'))
  await expect(failing).rejects.toThrow('no')
  expect([await working, order]).toEqual([2, ['one', 'two']])
})

it('ends a pause when it is told to', async () => {
  const stop = new AbortController()
  const waiting = pause(3_600_000, stop.signal)
  stop.abort()
  await expect(waiting).resolves.toBeUndefined()
})
