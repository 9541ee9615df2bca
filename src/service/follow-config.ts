import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { configRefusedAlert, configTakenUpAlert } from '../alerts/config-alerts.ts'
import { changeInWords } from '../config/config-changes.ts'
import { formatProblem } from '../config/problem.ts'
import type { Service } from '../service.ts'
import type { ConfigNews } from './config-reload.ts'
import type { ServiceLog } from './log.ts'

/** Where the service keeps a copy of the configuration that it works by, for `config diff`. */
export const configInUse = (dataDir: string): string => join(dataDir, 'config-in-use')

/** Tells the log, the operators' channel and the audit log of an edit of the configuration. */
export async function tellConfigNews(
  news: ConfigNews,
  service: Pick<Service, 'tellOperators' | 'store'>,
  log: ServiceLog,
  at: Date,
): Promise<void> {
  const lines = news.kind === 'refused' ? news.problems.map(formatProblem) : news.changes.map(changeInWords)
  if (news.kind === 'refused') log.warn('configuration refused; the one before goes on', { problems: lines })
  else log.info('configuration taken up', { changes: lines })
  await service.tellOperators(news.kind === 'refused' ? configRefusedAlert(lines, at) : configTakenUpAlert(lines, at))
  const action = news.kind === 'refused' ? 'config-refused' : 'config-taken-up'
  await service.store.audit.append({ at, actor: 'operator', action, subject: 'config', details: lines.slice(0, mostAudited).join('; ') })
}

const mostAudited = 20

/** Copies the configuration that was just taken up; a crash leaves the old copy or the new one. */
export async function keepInUse(configDir: string, dataDir: string): Promise<void> {
  const kept = configInUse(dataDir)
  const fresh = `${kept}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  await cp(join(configDir, 'watch.yaml'), join(fresh, 'watch.yaml'))
  await cp(join(configDir, 'mandates'), join(fresh, 'mandates'), { recursive: true })
  await rm(kept, { recursive: true, force: true })
  await rename(fresh, kept)
}
