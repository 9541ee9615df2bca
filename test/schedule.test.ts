import { describe, expect, it } from 'vitest'
import { type Job, type RunDiary, startSchedule } from '../src/schedule.ts'

const at = (iso: string) => new Date(iso)

function diaryWith(entries: Record<string, Date>): RunDiary & { readonly entries: Map<string, Date> } {
  const kept = new Map(Object.entries(entries))
  return {
    entries: kept,
    lastRun: async (job) => kept.get(job),
    ran: async (job, when) => void kept.set(job, when),
  }
}

const rethrow = (_: string, error: unknown) => {
  throw error
}

function recorded(cron: string): { readonly job: Job; readonly runs: () => number; readonly first: Promise<void> } {
  let runs = 0
  const { promise: first, resolve } = Promise.withResolvers<void>()
  return {
    job: {
      name: 'sweep',
      cron,
      async run() {
        runs += 1
        resolve()
      },
    },
    runs: () => runs,
    first,
  }
}

describe('the schedule', () => {
  it('runs at once what was missed while the process was down', async () => {
    const { job, runs, first } = recorded('0 6 * * *')
    const diary = diaryWith({ sweep: at('2035-10-01T05:00:00Z') })
    const schedule = await startSchedule([job], diary, () => at('2035-10-01T09:30:00Z'), rethrow)
    await first
    await schedule.stop()
    expect(runs()).toBe(1)
    expect(diary.entries.get('sweep')).toEqual(at('2035-10-01T09:30:00Z'))
  })

  it('waits for the next time when nothing was missed', async () => {
    const { job, runs } = recorded('0 6 * * *')
    const schedule = await startSchedule([job], diaryWith({ sweep: at('2035-10-01T06:00:10Z') }), () => at('2035-10-01T09:30:00Z'), rethrow)
    await schedule.stop()
    expect(runs()).toBe(0)
  })

  it('runs a job that never ran', async () => {
    const { job, first, runs } = recorded('0 6 * * *')
    const schedule = await startSchedule([job], diaryWith({}), () => at('2035-10-01T09:30:00Z'), rethrow)
    await first
    await schedule.stop()
    expect(runs()).toBe(1)
  })

  it('tells a running job to end, and waits until it has', async () => {
    let ended = false
    const job: Job = {
      name: 'sweep',
      cron: '0 6 * * *',
      run: (signal) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => {
            ended = true
            resolve()
          }),
        ),
    }
    const schedule = await startSchedule([job], diaryWith({}), () => at('2035-10-01T09:30:00Z'), rethrow)
    await schedule.stop()
    expect(ended).toBe(true)
  })

  it('does not count a failed run as run', async () => {
    const problems: unknown[] = []
    const { promise: told, resolve } = Promise.withResolvers<void>()
    const diary = diaryWith({})
    const job: Job = { name: 'sweep', cron: '0 6 * * *', run: () => Promise.reject(new Error('no network')) }
    const schedule = await startSchedule(
      [job],
      diary,
      () => at('2035-10-01T09:30:00Z'),
      (name, error) => {
        problems.push([name, String(error)])
        resolve()
      },
    )
    await told
    await schedule.stop()
    expect(problems).toEqual([['sweep', 'Error: no network']])
    expect(diary.entries.has('sweep')).toBe(false)
  })
})
