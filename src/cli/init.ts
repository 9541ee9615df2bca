import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { channelsIn, type OrderedChannel, withChannel } from '../config/channel-entry.ts'
import { configFrom } from '../service/surroundings.ts'
import { oneLine } from '../text/one-line.ts'
import { WatchError } from '../watch-error.ts'
import {
  type Platform,
  placeQuestion,
  platforms,
  readContact,
  readMandates,
  readPlace,
  readPlatform,
  readSeverity,
  type Understood,
} from './init-questions.ts'

const shipped = fileURLToPath(new URL('../../', import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Asks five questions and writes `.env` and the configuration folder, with comments. What somebody wrote before stays. */
export async function init(configDir: string): Promise<number> {
  await copyMissing(configDir)
  const path = join(configDir, 'watch.yaml')
  const text = await readFile(path, 'utf8')
  const { mandates: catalogue } = await configFrom(configDir)
  const ask = asker()
  say('Five questions. Enter alone takes what stands in brackets; everything can be changed later in the files.\n')
  const contact = await ask('1. Who are you, for the sites of the United Nations? An e-mail address or a web page:', readContact)
  const platform = await ask(`2. Where shall alerts go? (${platforms.join(', ')})`, readPlatform)
  const { id, place } = await ask(`3. ${placeQuestion[platform]}`, (answer) => readPlace(platform, answer))
  const mandates = await ask(`4. Which mandates? Names with commas between, or all (${catalogue.length}) [all]:`, (answer) =>
    readMandates(answer, catalogue),
  )
  const from = await ask('5. From which severity on? (low, medium, high, critical) [medium]', readSeverity)
  ask.close()
  const channel: OrderedChannel = { id: freeId(id, channelsIn(text)), place, from, mandates }
  const written = withChannel(text, channel)
  if (written === undefined)
    throw new WatchError('CONFIG_INVALID', `${path}: channels is no list with a dash before each channel. Write it so, and run init again.`)
  await writeFile(path, written)
  await configFrom(configDir)
  const environment = await writeContact(contact)
  say(`\n${path}: channel ${channel.id} was written.\n.env: ${environment}\n`)
  for (const line of nextSteps(platform, channel.id)) say(line)
  return 0
}

/** Where there is no configuration yet, the one that is shipped, with its comments, schemas and mandates. */
async function copyMissing(configDir: string): Promise<void> {
  await mkdir(configDir, { recursive: true })
  for (const name of ['watch.yaml', 'watch.schema.json', 'mandate.schema.json', 'mandates'])
    if (!existsSync(join(configDir, name))) await cp(join(shipped, 'config', name), join(configDir, name), { recursive: true })
}

function freeId(wanted: string, { ids, isAsShipped }: ReturnType<typeof channelsIn>): string {
  if (isAsShipped || !ids.includes(wanted)) return wanted
  let number = 2
  while (ids.includes(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}

const noContact = /^CONTACT=[^\S\n]*$/m

/** A contact that stands there stays. Answers what was done, in words. */
async function writeContact(contact: string): Promise<string> {
  const isNew = !existsSync('.env')
  if (isNew) {
    await copyFile(join(shipped, '.env.example'), '.env')
    await chmod('.env', 0o600) // tokens will stand in it
  }
  const text = await readFile('.env', 'utf8')
  if (/^CONTACT=[^\S\n]*\S/m.test(text)) return 'has a contact already; it was left as it is.'
  const line = `CONTACT=${contact}`
  await writeFile('.env', noContact.test(text) ? text.replace(noContact, () => line) : `${text.replace(/\n?$/, '\n')}${line}\n`)
  return isNew ? 'was written from .env.example, with your contact.' : 'got your contact.'
}

function nextSteps(platform: Platform, id: string): readonly string[] {
  const run = 'npm run --silent cli --'
  const test = `${run} test-alert ${id}`
  switch (platform) {
    case 'slack':
    case 'discord':
      return [
        `Next: 1. ${run} setup ${platform}   (what to paste where; put the tokens into .env)`,
        `      2. ${test}`,
        '      3. npm start',
      ]
    case 'email':
      return [
        'Next: 1. put your mail server into .env: SMTP_URL=smtps://user:password@mail.example.org',
        `      2. ${test}`,
        '      3. npm start',
      ]
    case 'terminal':
      return [`Next: 1. ${test}`, '      2. npm start']
  }
}

interface Ask {
  <Value>(question: string, read: (answer: string) => Understood<Value>): Promise<Value>
  close(): void
}

/** Asks until it understands. Answers may be typed or piped in, one a line. */
function asker(): Ask {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const answers = lines[Symbol.asyncIterator]()
  const ask = async <Value>(question: string, read: (answer: string) => Understood<Value>): Promise<Value> => {
    for (;;) {
      process.stdout.write(`${question} `)
      const { value, done } = await answers.next()
      if (done) throw new WatchError('USAGE', '\ninit: the answers ended. Nothing was written; run it again.')
      const outcome = read(oneLine(value))
      if (outcome.kind === 'understood') return outcome.value
      say(`   ${outcome.why}`)
    }
  }
  return Object.assign(ask, { close: () => lines.close() })
}
