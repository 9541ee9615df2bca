import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium that the system brought may be. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executable = process.env.CHROMIUM ?? places.find((path) => existsSync(path))

/** Undefined where the machine has no Chromium: tests in a browser are skipped then, by a name that says so. */
export const browserAtHand = executable !== undefined

/** A real browser without a window, which fetches nothing of its own. */
export async function openBrowser(): Promise<Browser> {
  if (!executable) throw new Error('no Chromium on this machine')
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
