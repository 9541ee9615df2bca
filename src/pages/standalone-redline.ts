import type { Comparison } from '../comparison/comparison.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Assessment } from '../weakening/finding.ts'
import { standaloneAssets } from './assets.ts'
import { plainEnglish } from './edition.ts'
import { everything } from './redline-choice.ts'
import { redlinePage } from './redline-page.ts'
import type { RedlineView, ShownText } from './redline-view.ts'

const shown = ({ masthead, title }: Resolution, given: string): ShownText => ({
  name: masthead.symbol ?? given,
  symbol: masthead.symbol,
  title,
  url: null,
})

/** The redline of two texts as one file that needs nothing beside it: style and script are inside. */
export async function standaloneRedline(
  { prior, draft, correspondences, doubts }: Comparison,
  { findings, verdict }: Assessment,
  given: { readonly prior: string; readonly draft: string },
): Promise<string> {
  const view: RedlineView = {
    mandates: [],
    prior: shown(prior, given.prior),
    draft: shown(draft, given.draft),
    priorOrder: prior.paragraphs.map(({ label }) => label),
    verdict,
    findings,
    pasts: new Map(),
    contested: new Set(),
    correspondences,
    doubts,
    comparedAt: null,
    versions: [],
    texts: [],
    chosen: null,
    events: [],
    differs: null,
    unapplied: [],
    dossier: null,
    address: null,
  }
  return String(await redlinePage(view, everything, plainEnglish, standaloneAssets()))
}
