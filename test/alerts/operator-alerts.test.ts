import { describe, expect, it } from 'vitest'
import {
  mandateUnknownAlert,
  sourceBlindAlert,
  sourceSeesAgainAlert,
  stillWatchingAlert,
  unreadableDocumentAlert,
} from '../../src/alerts/operator-alerts.ts'
import { draftText, key, noon } from '../store/constructed-facts.ts'
import { keepers, wells } from './constructed-mandates.ts'

const source = { name: 'documents.un.org', lookAt: 'https://documents.un.org', retries: 600 }
const later = new Date(noon.getTime() + 70 * 60_000)

describe('what operators are told', () => {
  it('asks which mandate a draft is about', () => {
    expect(mandateUnknownAlert(draftText, key, [keepers, wells], noon)).toMatchObject({
      key: 'mandate-unknown:90/L.2',
      headline: 'Which mandate? A/HRC/90/L.2 matches none that is watched',
      body: '“Lighthouse keepers (constructed)”. Sponsors: Aldovia and Bremony. Nearest: Lighthouse keepers, Wells.',
    })
    expect(mandateUnknownAlert(draftText, key, [], noon).body).toContain('No watched mandate comes near.')
  })

  it('says which document cannot be read and why, once for the same bytes', () => {
    const document = {
      symbol: draftText.symbol,
      sha256: 'ab'.repeat(32),
      from: 'https://documents.example/x',
      dossier: null,
      detail: 'the file is empty',
    }
    expect(unreadableDocumentAlert(document, noon)).toMatchObject({
      key: 'document-unreadable:A/HRC/90/L.2:abababababababab',
      headline: 'I cannot read A/HRC/90/L.2',
      body: 'The file is empty.',
      links: [{ label: 'Source', url: 'https://documents.example/x' }],
    })
    const dropped = unreadableDocumentAlert({ ...document, symbol: null, from: 'zero-draft.pdf' }, noon)
    expect([dropped.headline, dropped.links]).toEqual(['I cannot read zero-draft.pdf', []])
  })

  it('says that a source is blind, and where to look meanwhile', () => {
    const trouble = { kind: 'unreachable', reason: 'it answers with its throttle page' } as const
    expect(sourceBlindAlert('un-documents', source, trouble, noon, later)).toMatchObject({
      key: 'source-blind:un-documents:2026-03-24T12:00:00.000Z',
      severity: 'high',
      headline: 'I cannot read documents.un.org since 24 March, 12:00 UTC',
      body: 'It answers with its throttle page. Nothing is lost; I try again every 10 minutes and will say when I see again. If action is today, look at the source yourself.',
      links: [{ label: 'Source', url: 'https://documents.un.org' }],
      at: later,
    })
  })

  it('says that a source is no longer as it was', () => {
    const trouble = { kind: 'changed-shape', reason: 'ohchr.example lists 2 outcomes of session 90 where it listed 12' } as const
    expect(sourceBlindAlert('session-outcomes', { ...source, name: 'ohchr.example' }, trouble, noon, later)).toMatchObject({
      headline: 'ohchr.example is not as I knew it, since 24 March, 12:00 UTC',
      body: 'ohchr.example lists 2 outcomes of session 90 where it listed 12. Nothing is lost; I try again every 10 minutes and will say when it is as before. Something may have been withdrawn, or the site changed: look at it, and report a new layout.',
    })
  })

  it('says every day that the watch goes on, for those who want it', () => {
    const sources = [
      { source: 'un-documents', lastSuccess: noon, failingSince: null, lastProblem: null },
      { source: 'session-outcomes', lastSuccess: null, failingSince: noon, lastProblem: 'a challenge page' },
    ]
    expect(stillWatchingAlert(sources, ['90'], 12, later)).toMatchObject({
      key: 'still-watching:2026-03-24',
      severity: 'none',
      headline: 'Still watching: session 90, 12 drafts held',
      body: 'Last seen: un-documents: 24 March, 12:00 UTC; session-outcomes: not since 24 March, 12:00 UTC.',
    })
    expect(stillWatchingAlert([], [], 0, later).headline).toBe('Still watching: no session is near')
  })

  it('says when it sees again, and what appeared meanwhile', () => {
    const before = { source: 'un-documents', lastSuccess: null, failingSince: noon, lastProblem: 'throttled' }
    expect(sourceSeesAgainAlert('un-documents', source, before, ['A/HRC/90/L.3', 'A/HRC/90/L.4'], later)).toMatchObject({
      key: 'source-sees-again:un-documents:2026-03-24T12:00:00.000Z',
      headline: 'I can read documents.un.org again',
      body: 'I could not read it from 24 March, 12:00 UTC on. Appeared meanwhile: A/HRC/90/L.3, A/HRC/90/L.4.',
    })
    expect(sourceSeesAgainAlert('un-documents', source, before, [], later).body).toContain('Nothing new appeared meanwhile.')
  })
})
