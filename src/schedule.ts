import { createTask, type ScheduledTask } from 'node-cron'

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

/** Runs jobs on their cron lines, never two runs of one job at a time, and at once those whose run was missed while the process was down. */
export async function startSchedule(
  jobs: readonly Job[],
  diary: RunDiary,
  clock: () => Date,
  failed: (job: string, error: unknown) => void,
): Promise<Schedule> {
  const stopping = new AbortController()
  const running = new Map<string, Promise<void>>()

  const run = (job: Job): Promise<void> => {
    const already = running.get(job.name)
    if (already || stopping.signal.aborted) return already ?? Promise.resolve()
    const started = clock()
    const done = job
      .run(stopping.signal)
      .then(() => diary.ran(job.name, started))
      .catch((error: unknown) => failed(job.name, error))
      .finally(() => running.delete(job.name))
    running.set(job.name, done)
    return done
  }

  const tasks: ScheduledTask[] = []
  for (const job of jobs) {
    const task = createTask(job.cron, () => run(job), { name: job.name, timezone: 'UTC', noOverlap: true, logger: silent })
    tasks.push(task)
    if (missed(task, await diary.lastRun(job.name), clock())) void run(job)
    await task.start()
  }

  return {
    async stop() {
      stopping.abort()
      await Promise.all(tasks.map((task) => task.destroy()))
      await Promise.allSettled(running.values())
    },
  }
}
