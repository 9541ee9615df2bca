import { join } from 'node:path'
import { readSettings, type Settings } from '../../src/config/settings.ts'

/** Settings under which the service asks the sample site and nobody else. */
export function sampleSettings(siteUrl: string, dataDir: string): Settings {
  const outcome = readSettings({
    DATA_DIR: dataDir,
    INBOX_DIR: join(dataDir, 'inbox'),
    PORT: '0',
    UN_DOCUMENTS_URL: siteUrl,
    UN_VIEWER_URL: siteUrl,
    OHCHR_URL: siteUrl,
    UN_LIBRARY_URL: siteUrl,
    FETCH_PACE_SECONDS: '0',
  })
  if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
  return outcome.settings
}
