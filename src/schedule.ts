import { createTask, type ScheduledTask } from 'node-cron'
import { oneAtATime } from './service/real-time.ts'

/** Something that is done again and again. `cron` is read in UTC: other zones skip or double an hour when clocks change. */
export interface Job {
  readonly name: string
  readonly cron: string
  /** Ends early, losing nothing, when the signal says so. Throws for what only the process can handle. */
  run(signal: AbortSignal): Promise<void>
}

/** When each job last ran, kept over restarts. */
export interface RunDiary {
  lastRun(job: string): Promise<Date | undefined>
  ran(job: string, at: Date): Promise<void>
}

export interface Schedule {
  /** Runs what was missed: another process had the schedule until now, and is gone. */
  catchUp(): Promise<void>
  /** Starts nothing more, tells the running jobs to end and waits for them. */
  stop(): Promise<void>
}

/** node-cron writes to the console unless it is given a logger; what matters is logged by the jobs themselves. */
const silent = { info() {}, warn() {}, error() {}, debug() {} }

/** How far back a missed run is looked for, minute by minute; longer than that counts as missed. */
const lookBackMs = 26 * 60 * 60 * 1000
const minuteMs = 60_000

/** True where the job should have run after `last` and up to `now`, and did not (the machine was off). */
function missed(task: ScheduledTask, last: Date | undefined, now: Date): boolean {
  if (!last || now.getTime() - last.getTime() > lookBackMs) return true
  const firstMinute = Math.floor(last.getTime() / minuteMs) + 1
  for (let minute = firstMinute; minute * minuteMs <= now.getTime(); minute++) if (task.match(new Date(minute * minuteMs))) return true
  return false
}

/**
 * Runs jobs on their cron lines, never two runs of one job at a time: a run that falls due while the one before is still on its way follows it at
 * once. Jobs whose run was missed while the process was down run at the start. While `isOurs` says no, nothing is run, nor written into the diary.
 */
export async function startSchedule(
  jobs: readonly Job[],
  diary: RunDiary,
  clock: () => Date,
  failed: (job: string, error: unknown) => void,
  isOurs: () => Promise<boolean> = async () => true,
): Promise<Schedule> {
  const stopping = new AbortController()
  const runs = jobs.map((job) => ({ job, ...oneAtATime(() => run(job)) }))

  async function run(job: Job): Promise<void> {
    if (stopping.signal.aborted) return
    const started = clock()
    try {
      if (!(await isOurs())) return
      await job.run(stopping.signal)
      await diary.ran(job.name, started)
    } catch (error) {
      failed(job.name, error)
    }
  }

  const tasks: ScheduledTask[] = []
  const catching: (() => Promise<void>)[] = []
  for (const { job, due } of runs) {
    const task = createTask(job.cron, due, { name: job.name, timezone: 'UTC', logger: silent })
    tasks.push(task)
    const catchUp = async () => {
      if (missed(task, await diary.lastRun(job.name), clock())) due()
    }
    catching.push(catchUp)
    await catchUp()
    await task.start()
  }

  return {
    async catchUp() {
      for (const catchUp of catching) await catchUp()
    },
    async stop() {
      stopping.abort()
      await Promise.all(tasks.map((task) => task.destroy()))
      await Promise.all(runs.map(({ idle }) => idle()))
    },
  }
}
