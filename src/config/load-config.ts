import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { StateGroup } from '../council/state-group.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Config } from './config.ts'
import { crossChecks } from './cross-checks.ts'
import { GroupFile, groupOf } from './group-shape.ts'
import { MandateFile, mandateOf } from './mandate-shape.ts'
import { bringUpToDate } from './older-shapes.ts'
import { type Problem, typed } from './problem.ts'
import { plainMessage } from './shape.ts'
import { WatchFile } from './watch-shape.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** A whole configuration, or every problem in it. */
export type ConfigOutcome =
  | { readonly kind: 'loaded'; readonly config: Config }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }

/**
 * Reads `watch.yaml` and `mandates/*.yaml` below a folder and checks them, all problems at once. It throws for nothing that the files say or
 * that the file system does. Every call reads anew, so it serves for reloading too.
 */
export async function loadConfig(dir: string): Promise<ConfigOutcome> {
  const [watch, catalogue, lists] = await Promise.all([
    readShaped(join(dir, 'watch.yaml'), WatchFile, bringUpToDate),
    readCatalogue(join(dir, 'mandates')),
    readGroups(join(dir, 'groups')),
  ])
  const broken = [...catalogue.problems, ...lists.problems]
  const checks = watch.yaml ? crossChecks(watch.yaml, catalogue.slugs) : []
  if (watch.kind === 'broken') return { kind: 'invalid', problems: inOrder([...watch.problems, ...checks, ...broken]) }
  if (checks.length + broken.length > 0) return { kind: 'invalid', problems: inOrder([...checks, ...broken]) }
  const { time_zone: timeZone, sessions, sources, schedule, channels, chat, rules } = watch.value
  return {
    kind: 'loaded',
    config: {
      timeZone,
      sessions: sessions ?? [],
      sources,
      schedule,
      channels,
      chat,
      rules,
      mandates: catalogue.mandates,
      groups: lists.groups,
    },
  }
}

/** By file, then by place, so that an operator can mend from the top. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((one, other) =>
    one.file === other.file ? one.line - other.line || one.column - other.column : one.file < other.file ? 1 : -1,
  )
}

interface Catalogue {
  readonly mandates: readonly Mandate[]
  /** Of every file, the broken ones included: a channel that names one has no second problem. */
  readonly slugs: readonly string[]
  readonly problems: readonly Problem[]
}

const slugName = /^(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/
const looksLikeYaml = /\.ya?ml$/i

async function readCatalogue(dir: string): Promise<Catalogue> {
  const names = await readdir(dir).catch(() => null)
  if (names === null)
    return {
      mandates: [],
      slugs: [],
      problems: [wholeFile(dir, 'the folder is missing. It holds one file a mandate, such as counter-terrorism.yaml.')],
    }
  const files = names.filter((name) => looksLikeYaml.test(name)).toSorted()
  if (files.length === 0)
    return {
      mandates: [],
      slugs: [],
      problems: [wholeFile(dir, 'holds no mandate. Put one file a mandate here, such as counter-terrorism.yaml.')],
    }
  const read = await Promise.all(files.map((name) => readMandate(dir, name)))
  return {
    mandates: read.flatMap(({ mandate }) => mandate ?? []).toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
    slugs: files.map((name) => name.replace(looksLikeYaml, '')),
    problems: read.flatMap(({ problems }) => problems),
  }
}

async function readMandate(
  dir: string,
  name: string,
): Promise<{ readonly mandate: Mandate | null; readonly problems: readonly Problem[] }> {
  const path = join(dir, name)
  const slug = slugName.exec(name)?.groups?.slug
  if (slug === undefined) {
    const message = 'a mandate’s file is named in small letters, digits and hyphens, and ends in .yaml: counter-terrorism.yaml.'
    return { mandate: null, problems: [wholeFile(path, message)] }
  }
  const outcome = await readShaped(path, MandateFile)
  return outcome.kind === 'read' ? { mandate: mandateOf(slug, outcome.value), problems: [] } : { mandate: null, problems: outcome.problems }
}

/** Groups of States, one file each; a configuration may have none. */
async function readGroups(dir: string): Promise<{ readonly groups: readonly StateGroup[]; readonly problems: readonly Problem[] }> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => looksLikeYaml.test(name)).toSorted()
  const groups: StateGroup[] = []
  const problems: Problem[] = []
  for (const name of names) {
    const path = join(dir, name)
    const outcome = await readShaped(path, GroupFile)
    if (outcome.kind === 'read') groups.push(groupOf(name.replace(looksLikeYaml, ''), outcome.value))
    else problems.push(...outcome.problems)
  }
  return { groups, problems }
}

type Shaped<Value> =
  | { readonly kind: 'read'; readonly value: Value; readonly yaml: YamlFile }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[]; readonly yaml: YamlFile | null }

async function readShaped<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  mend?: Parameters<typeof readYaml>[2],
): Promise<Shaped<z.output<Shape>>> {
  const text = await readText(path)
  if (text.kind === 'unreadable') return { kind: 'broken', problems: [wholeFile(path, text.message)], yaml: null }
  const yaml = readYaml(path, text.text, mend)
  if (yaml.kind === 'broken') return { ...yaml, yaml: null }
  const parsed = shape.safeParse(yaml.value, { error: plainMessage })
  return parsed.success
    ? { kind: 'read', value: parsed.data, yaml }
    : { kind: 'broken', problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, yaml)), yaml }
}

async function readText(
  path: string,
): Promise<{ readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly message: string }> {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) }
  } catch (error) {
    return { kind: 'unreadable', message: unreadableMessage(error) }
  }
}

function unreadableMessage(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'the file is missing. `npm run --silent cli -- init` writes one; CONFIG_DIR names another folder.'
  if (code === 'EISDIR') return 'this is a folder, not a file.'
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read. Check its permissions.'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the file is not UTF-8 text. Save it as UTF-8.'
  return `the file cannot be read (${typed(String(code ?? error))}).`
}

/** An issue of unknown names has a line of message a name; every other issue is one problem at its value. */
function issueProblems(issue: z.core.$ZodIssue, yaml: YamlFile): readonly Problem[] {
  if (issue.code !== 'unrecognized_keys') return [yaml.problemAt(issue.path, issue.message)]
  const messages = issue.message.split('\n')
  return issue.keys.map((key, index) => yaml.problemAtKey(issue.path, key, messages[index] ?? 'there is no such setting.'))
}

function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message }
}
