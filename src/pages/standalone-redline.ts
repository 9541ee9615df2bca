import type { Comparison } from '../comparison/comparison.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Assessment } from '../weakening/finding.ts'
import { standaloneAssets } from './assets.ts'
import { redlinePage } from './redline-page.ts'
import type { ShownText } from './redline-view.ts'

const shown = ({ masthead, title }: Resolution, given: string): ShownText => ({ name: masthead.symbol ?? given, title, url: null })

/** The redline of two texts as one file that needs nothing beside it: style and script are inside. */
export async function standaloneRedline(
  { prior, draft, correspondences, doubts }: Comparison,
  { findings, verdict }: Assessment,
  given: { readonly prior: string; readonly draft: string },
): Promise<string> {
  const view = {
    mandates: [],
    prior: shown(prior, given.prior),
    draft: shown(draft, given.draft),
    verdict,
    findings,
    pasts: new Map(),
    correspondences,
    doubts,
    comparedAt: null,
    versions: [],
    events: [],
    differs: null,
    unapplied: [],
    dossier: null,
    query: '',
  }
  return String(await redlinePage(view, { layout: 'inline', show: 'all' }, standaloneAssets()))
}
