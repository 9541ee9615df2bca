import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { openChannels } from '../channels/channels.ts'
import type { Config } from '../config/config.ts'
import { configRemarks } from '../config/config-remarks.ts'
import { loadConfig } from '../config/load-config.ts'
import { formatProblem } from '../config/problem.ts'
import { readSettings, type Settings, type SettingsOutcome } from '../config/settings.ts'
import { chatClients } from '../service/chat-clients.ts'
import { withSecretFiles } from '../service/secret-files.ts'
import { oneLine } from '../text/one-line.ts'
import { clockCheck } from './doctor/clock-check.ts'
import { type Diagnosis, fault, note, ok } from './doctor/diagnosis.ts'
import { discordCheck } from './doctor/discord-check.ts'
import { diskCheck, folderCheck, scanCheck } from './doctor/place-check.ts'
import { slackCheck } from './doctor/slack-check.ts'
import { sourceCheck } from './doctor/source-check.ts'
import { storeCheck } from './doctor/store-check.ts'
import { failure } from './failure.ts'

/** Looks at everything that the service needs, says what is in order and how to mend what is not. Status 0 where nothing is wrong, 1 otherwise. It sends no message. */
export async function doctor(offline: boolean): Promise<number> {
  if (existsSync('.env')) loadEnvFile('.env')
  const diagnoses = await diagnose(process.env, offline)
  const width = Math.max(...diagnoses.map(({ about }) => about.length))
  const marks = { ok: 'ok   ', note: 'note ', fault: 'FAULT' }
  for (const { state, about, says } of diagnoses) process.stdout.write(`${marks[state]}  ${about.padEnd(width)}  ${oneLine(says)}\n`)
  return diagnoses.some(({ state }) => state === 'fault') ? 1 : 0
}

/** What is in order and what is not, under an environment such as `process.env`. `offline` asks nobody. */
export async function diagnose(environment: Readonly<Record<string, string | undefined>>, offline: boolean): Promise<readonly Diagnosis[]> {
  const read = settingsIn(environment)
  if (read.kind === 'invalid') return read.problems.map((problem) => fault('settings', `${problem} (in .env or the environment)`))
  const { settings } = read
  const outcome = await loadConfig(settings.configDir)
  const config = outcome.kind === 'loaded' ? outcome.config : null
  return [
    contact(settings),
    ...(outcome.kind === 'invalid'
      ? outcome.problems.map((problem) => fault('configuration', formatProblem(problem)))
      : configuration(settings, outcome.config)),
    ...(config ? offChannels(settings, config) : []),
    ...(config && !offline ? await elsewhere(settings, config) : []),
    ...(await storeCheck(settings)),
    await diskCheck(settings.dataDir),
    await folderCheck('inbox folder', settings.inboxDir, 'INBOX_DIR'),
    await scanCheck(),
  ]
}

/** A file of a secret that cannot be read is a fault of its setting. */
function settingsIn(environment: Readonly<Record<string, string | undefined>>): SettingsOutcome {
  try {
    return readSettings(withSecretFiles(environment))
  } catch (error) {
    return { kind: 'invalid', problems: [failure(error)] }
  }
}

function contact({ contact }: Settings): Diagnosis {
  if (contact) return ok('contact', `the UN is told ${contact}`)
  return note('contact', 'CONTACT is not set: the UN cannot tell who is asking. Put an e-mail address or a web page into .env.')
}

function configuration({ configDir }: Settings, config: Config): readonly Diagnosis[] {
  const { mandates, channels } = config
  const count = `${mandates.length} mandates, ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}`
  return [ok('configuration', `${configDir}: ${count}`), ...configRemarks(config).map((remark) => note('configuration', remark))]
}

/** Channels whose token or address is missing. */
function offChannels(settings: Settings, config: Config): readonly Diagnosis[] {
  const { open, off } = openChannels(config.channels, {
    console: { write: () => undefined, terminal: () => ({ width: 80, styled: false }) },
    ...chatClients(settings),
  })
  const looked = config.channels.filter(({ kind }) => kind === 'slack' || kind === 'discord').map(({ id }) => id)
  return [
    ...open
      .filter(({ id }) => !looked.includes(id))
      .map(({ id }) => ok(`channel ${id}`, 'has what it needs; `test-alert` shows whether it delivers')),
    ...off.map(({ id, reason }) =>
      fault(`channel ${id}`, `${reason} Put it into .env (\`setup slack\` and \`setup discord\` say where to find it).`),
    ),
  ]
}

/** What only others can tell. */
async function elsewhere(settings: Settings, config: Config): Promise<readonly Diagnosis[]> {
  const { slack, discord } = settings
  const dates: (string | null)[] = []
  const ofKind = <Kind extends 'slack' | 'discord'>(kind: Kind) =>
    config.channels.filter((channel): channel is Extract<typeof channel, { kind: Kind }> => channel.kind === kind)
  const said = [
    ...(slack.botToken ? await slackCheck({ ...slack, botToken: slack.botToken }, ofKind('slack'), dates) : []),
    ...(discord.token ? await discordCheck({ ...discord, token: discord.token }, ofKind('discord'), dates) : []),
    ...(await sourceCheck(settings, config, dates)),
  ]
  return [...said, clockCheck(dates, new Date())]
}
