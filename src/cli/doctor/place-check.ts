import { access, constants, stat, statfs } from 'node:fs/promises'
import { findScanTools } from '../../extraction/scan-tools.ts'
import { programPath } from '../../service/surroundings.ts'
import { type Diagnosis, fault, note, ok } from './diagnosis.ts'

const leastMegabytes = 200
const fewMegabytes = 1000

export async function diskCheck(
  dataDir: string,
  free: (path: string) => Promise<{ bavail: number; bsize: number }> = statfs,
): Promise<Diagnosis> {
  const { bavail, bsize } = await free(dataDir).catch(() => free('.'))
  const megabytes = Math.round((bavail * bsize) / 1_000_000)
  const says = `${megabytes} MB are free for ${dataDir}`
  if (megabytes < leastMegabytes)
    return fault(
      'disk',
      `${says}: make room, or documents can no longer be kept. Old backups and logs go first; ${dataDir}/documents is what the watch has read.`,
    )
  return megabytes < fewMegabytes ? note('disk', says) : ok('disk', says)
}

export async function folderCheck(about: string, path: string, setting: string): Promise<Diagnosis> {
  try {
    if (!(await stat(path)).isDirectory()) return fault(about, `${path} is a file, not a folder. Move it away, or set ${setting}.`)
    await access(path, constants.R_OK | constants.W_OK)
    return ok(about, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT') return note(about, `${path} is not there yet: the service makes it when it starts`)
    return fault(
      about,
      `${path} cannot be read and written (${code}). Give it to the user that runs Mandate Watch (\`chown\`), or set ${setting}.`,
    )
  }
}

export async function scanCheck(): Promise<Diagnosis> {
  const found = await findScanTools(programPath())
  if (found.kind === 'found') return ok('scans', 'are read with tesseract')
  return note(
    'scans',
    `are not read: ${found.names.join(' and ')} not installed (\`apt-get install tesseract-ocr poppler-utils\`). Everything else works without.`,
  )
}
