import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withSecretFiles } from '../../src/service/secret-files.ts'

describe('withSecretFiles', () => {
  it('reads secrets from files, and nothing else; what is set itself wins', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'key')
    writeFileSync(path, 'constructed\n')
    const read = withSecretFiles({
      ENCRYPTION_KEY_FILE: path,
      CHANNEL_CT_TEAM_URL_FILE: path,
      DISCORD_TOKEN_FILE: path,
      DISCORD_TOKEN: 'itself',
      DATA_DIR_FILE: path,
    })
    expect(read).toMatchObject({ ENCRYPTION_KEY: 'constructed', CHANNEL_CT_TEAM_URL: 'constructed', DISCORD_TOKEN: 'itself' })
    expect(read).not.toHaveProperty('DATA_DIR')
  })

  it('says which file cannot be read', () => {
    expect(() => withSecretFiles({ ENCRYPTION_KEY_FILE: '/nowhere/key' })).toThrow('ENCRYPTION_KEY_FILE: the file cannot be read')
  })
})
