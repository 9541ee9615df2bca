import { WatchError } from '../watch-error.ts'
import { describeRule } from '../weakening/describe-rules.ts'
import { rules } from '../weakening/rules.ts'

/** Prints what a rule looks for, how grave it is and why; without an id, the list of rules. */
export function explain(id: string | undefined): number {
  if (id === undefined) {
    for (const rule of rules) process.stdout.write(`${rule.id.padEnd(34)} ${rule.summary}\n`)
    return 0
  }
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new WatchError('USAGE', `${id.slice(0, 60)}: there is no such rule. \`explain\` without a name lists them all.`)
  process.stdout.write(`${describeRule(rule)}\n`)
  return 0
}
