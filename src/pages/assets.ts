import { readFileSync } from 'node:fs'
import type { Assets } from './page.ts'

/** Style and script of the pages, as text. */
export function readAsset(name: 'style.css' | 'redline.js'): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
}

/** Style and script inside the page, for pages that must stand alone. */
export function standaloneAssets(): Assets {
  return { kind: 'inlined', style: readAsset('style.css'), script: readAsset('redline.js') }
}
