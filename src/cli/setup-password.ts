import { createInterface } from 'node:readline/promises'
import { hashPassword } from '../pages/password.ts'

const shortest = 10

/** Asks for a password, or reads it from a pipe, and prints the line for .env by which the pages ask for it. Answers with the exit status. */
export async function setupPassword(): Promise<number> {
  const reading = createInterface({ input: process.stdin, output: process.stderr })
  const password = (await reading.question('Password for the pages: ')).trim()
  reading.close()
  if (password.length < shortest) {
    process.stderr.write(`At least ${shortest} characters, please.\n`)
    return 2
  }
  process.stdout.write(`PAGES_PASSWORD_HASH=${await hashPassword(password)}\n`)
  return 0
}
