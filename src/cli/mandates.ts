import type { Settings } from '../config/settings.ts'
import type { StateGroup } from '../council/state-group.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { findMandates } from '../mandate/find-mandates.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'
import { WatchError } from '../watch-error.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Lists the watched mandates, or shows the one that is asked for. */
export async function mandates(query: string): Promise<number> {
  const settings = settingsFromEnvironment()
  const { mandates: catalogue, groups } = await configFrom(settings.configDir)
  const [verb = '', ...rest] = query.trim().split(/\s+/)
  if (verb === 'verify' || verb === 'votes') return overStore(verb, ofQuery(rest.join(' '), catalogue), groups, settings)
  if (query.trim() === '') {
    for (const mandate of catalogue) say(line(mandate))
    return 0
  }
  const found = findMandates(query, catalogue)
  if (found.kind === 'found') {
    show(found.mandate)
    return 0
  }
  if (found.kind === 'several') {
    for (const mandate of found.mandates) say(line(mandate))
    return 0
  }
  const nearest = found.mandates.map(({ slug }) => slug).join(', ')
  throw new WatchError(
    'USAGE',
    `mandates: nothing is called that.${nearest ? ` Nearest: ${nearest}.` : ''} \`mandates\` without a name lists them all.`,
  )
}

/** `verify`: where catalogue and texts differ. `votes`: how each lineage was adopted, and who changed sides. */
async function overStore(
  verb: 'verify' | 'votes',
  wanted: readonly Mandate[],
  groups: readonly StateGroup[],
  { dataDir, databaseUrl }: Pick<Settings, 'dataDir' | 'databaseUrl'>,
): Promise<number> {
  const { openStore } = await import('../store/store.ts')
  const store = await openStore(dataDir, databaseUrl)
  try {
    if (verb === 'verify') return await (await import('./history/verify-catalogue.ts')).verifyCatalogue(store, wanted, say)
    const { printLineages, printGroups } = await import('./history/lineage-report.ts')
    await printLineages(store.record, wanted, say)
    const [only] = wanted
    if (only && wanted.length === 1) await printGroups(store.record, only, groups, say)
    else await (await import('./history/subject-report.ts')).printSubjects(store, wanted, say)
    return 0
  } finally {
    await store.close()
  }
}

/** All of the catalogue, or the one that a name stands for; none where nothing is called that. */
function ofQuery(query: string, catalogue: readonly Mandate[]): readonly Mandate[] {
  if (query === '') return catalogue
  const found = findMandates(query, catalogue)
  return found.kind === 'found' ? [found.mandate] : found.kind === 'several' ? found.mandates : []
}

const due = ({ nextRenewal }: Mandate): string =>
  nextRenewal ? `due at session ${nextRenewal.session}${nextRenewal.estimated ? ' (estimated)' : ''}` : 'renewal not known'

const line = (mandate: Mandate): string => `${mandate.slug.padEnd(34)} ${mandate.shortName.padEnd(34)} ${due(mandate)}`

function show(mandate: Mandate): void {
  const { title, holder, lineage, termsOfReference, termYears, nextRenewal, aliases, asOf } = mandate
  const facts: readonly (readonly [string, string | null])[] = [
    ['Holder', holder && `${holder.value} (as of ${holder.asOf})`],
    ['Texts', lineage.length > 0 ? lineage.map(citedAs).join(' > ') : null],
    ['Full terms', termsOfReference],
    ['Term', termYears === null ? null : `${termYears} ${termYears === 1 ? 'year' : 'years'}`],
    [
      'Next renewal',
      nextRenewal &&
        `session ${nextRenewal.session}${nextRenewal.period ? `, ${nextRenewal.period}` : ''}${nextRenewal.estimated ? ' (estimated)' : ''}`,
    ],
    ['Also called', aliases.length > 0 ? aliases.join(', ') : null],
    ['As of', asOf],
  ]
  say(title)
  for (const [name, value] of facts) say(`  ${name.padEnd(14)} ${value ?? 'not known'}`)
}
