import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../test/support/browser.ts'

/** Makes the pictures of the README from the running sample session: one alert as the terminal shows it, and its redline page. */
const demo = spawn(process.execPath, ['src/cli.ts', 'demo'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: ['ignore', 'pipe', 'inherit'],
})
let said = ''
for await (const piece of demo.stdout) {
  said += String(piece)
  if (said.includes('Press Ctrl-C')) break
}

const alert = said.slice(said.indexOf('Counter-terrorism operations') - 12).split('\n───')[0] ?? ''
const block = alert.slice(alert.search(/[◆▲●○]/)).trim()
const redline = /Full redline: (?<url>\S+)/.exec(block)?.groups?.url
if (!redline) throw new Error('the sample session showed no alert on counter-terrorism')

const escaped = block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const [headline = '', ...rest] = escaped.split('\n')
const marked = rest.join('\n').replace(/^(\s+)(was|now)( {2})/gm, '$1<b>$2</b>$3')
const terminal = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 28px; background: #efece4; width: max-content; }
pre { margin: 0; padding: 22px 26px; background: #1d2125; color: #e8e6e1; border-radius: 10px; font: 15px/1.5 "DejaVu Sans Mono", monospace; }
h1 { all: unset; font-weight: bold; color: #ffb07d; } b { color: #8ab8ea; }
</style><pre><h1>${headline}</h1>\n${marked}</pre>`

const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 780 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' })
  await page.setContent(terminal)
  await page.locator('body').screenshot({ path: 'docs/pictures/alert.png' })
  await page.setViewportSize({ width: 1180, height: 1000 })
  await page.goto(redline)
  await page.screenshot({ path: 'docs/pictures/redline.png' })
} finally {
  await browser.close()
  demo.kill()
}
