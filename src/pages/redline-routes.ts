import type { Context } from 'hono'
import { type Dossier, DossierKey, type HeldComparison } from '../council/dossier.ts'
import { readSymbol } from '../documents/document-symbol.ts'
import { compareVersions } from './compare-versions.ts'
import { dossierPage } from './dossier-page.ts'
import type { Edition } from './edition.ts'
import { dossierPath, heldRedline } from './held-redline.ts'
import { type KeptPage, sendPage } from './page-cache.ts'
import type { PagesPorts } from './pages-input.ts'
import { compareTexts } from './pair-comparisons.ts'
import { phrasePasts } from './phrase-pasts.ts'
import { choiceOf, queryOf } from './redline-choice.ts'
import { type Format, readFormat, sendFile } from './redline-formats.ts'
import { redlinePage } from './redline-page.ts'

export interface RedlineRoutes {
  readonly ports: PagesPorts
  readonly editionOf: (c: Context) => Edition
  readonly kept: (key: string, make: () => Promise<string>) => Promise<KeptPage>
}

interface Found {
  readonly comparison: HeldComparison
  readonly dossier: Dossier | undefined
}

/** Where a redline stands, and how it is had. */
interface Place {
  readonly path: string
  readonly query: string
  readonly format: Format | null
  find(): Promise<Found | undefined>
}

/** A comparison of the record, as a page or as a file. */
export async function answerRedline(c: Context, routes: RedlineRoutes): Promise<Response> {
  const { record } = routes.ports
  const { name: id, format } = readFormat(c.req.param('file') ?? '')
  return answer(c, routes, {
    path: `/redline/${id}`,
    query: '',
    format,
    async find() {
      const comparison = await record.comparison(id)
      return comparison && { comparison, dossier: await record.dossier(comparison.dossier) }
    },
  })
}

/** A dossier, or any two of its texts compared. */
export async function answerDossier(c: Context, routes: RedlineRoutes): Promise<Response> {
  const { ports, editionOf } = routes
  const asked = c.req.param('path') ?? ''
  const comparing = /^(?<path>.+)\/compare(?:\.(?<format>docx|csv|json))?$/.exec(asked)?.groups
  const key = DossierKey.safeParse(comparing?.path ?? asked)
  const dossier = key.success ? await ports.record.dossier(key.data) : undefined
  if (!dossier) return c.notFound()
  if (!comparing)
    return c.html(dossierPage({ dossier, mandates: ports.mandates(), reactions: await ports.record.reactions(dossier.key) }, editionOf(c)))
  const { prior = '', draft = '' } = c.req.query()
  return answer(c, routes, {
    path: `${dossierPath(dossier)}/compare`,
    query: new URLSearchParams({ prior, draft }).toString(),
    format: readFormat(asked).format,
    async find() {
      const concerned = ports.mandates().filter(({ slug }) => dossier.mandates.includes(slug))
      const comparison = await compareVersions(ports.record, dossier, prior, draft, ports.weighOptions(concerned), ports.clock())
      return comparison && { comparison, dossier }
    },
  })
}

/** Any two held texts compared, by their symbols. */
export async function answerCompare(c: Context, routes: RedlineRoutes): Promise<Response> {
  const { ports } = routes
  const [prior, draft] = [readSymbol((c.req.query('prior') ?? '').slice(0, 80)), readSymbol((c.req.query('draft') ?? '').slice(0, 80))]
  if (!prior || !draft) return c.notFound()
  return answer(c, routes, {
    path: '/compare',
    query: new URLSearchParams({ prior, draft }).toString(),
    format: readFormat(c.req.path).format,
    async find() {
      const [one, other] = [await ports.record.text(prior), await ports.record.text(draft)]
      if (!one || !other) return undefined
      const concerned = ports.mandates().filter(({ lineage }) => lineage.includes(prior) || lineage.includes(draft))
      return { comparison: await compareTexts(one, other, concerned, ports), dossier: undefined }
    },
  })
}

async function answer(c: Context, { ports, editionOf, kept }: RedlineRoutes, { path, query, format, find }: Place): Promise<Response> {
  const edition = editionOf(c)
  if (format) {
    const found = await find()
    return found ? sendFile(c, found.comparison, format, edition.words) : c.notFound()
  }
  const choice = choiceOf(c.req.query())
  const chosen = queryOf(choice)
  const key = [edition.base, edition.language, path, query, chosen].join(' ')
  const shown = { ...edition, path: `${path}${query || chosen ? `?${[query, chosen].filter((part) => part !== '').join('&')}` : ''}` }
  const page = await kept(key, async () => {
    const found = await find()
    if (!found) return ''
    const { comparison, dossier } = found
    const pasts = await phrasePasts(ports.record, comparison)
    const reactions = dossier ? await ports.record.reactions(dossier.key) : []
    const parts = { comparison, dossier, mandates: ports.mandates(), pasts, reactions, address: { path, query } }
    const view = heldRedline(parts, edition.words)
    return String(await redlinePage(view, choice, shown))
  })
  return page.body === '' ? c.notFound() : sendPage(c, page)
}
