import { describe, expect, it } from 'vitest'
import type { Subscription } from '../../src/alerts/subscriptions.ts'
import { whyNotTold } from '../../src/alerts/why-not-told.ts'
import { missionEnds, rollover } from '../channels/sample-alerts.ts'

const here: Subscription = { id: 'here', mandates: ['aldovia'], from: 'medium', rollovers: false, operators: false }

describe('whyNotTold', () => {
  it.each<[string, Parameters<typeof whyNotTold>[0], readonly Subscription[], string]>([
    ['nothing ordered', missionEnds, [{ ...here, id: 'elsewhere' }], 'this channel ordered nothing'],
    ['another mandate', missionEnds, [{ ...here, mandates: ['bells'] }], 'not ordered here: aldovia'],
    ['muted', missionEnds, [{ ...here, mandates: 'all', except: ['aldovia'] }], 'muted here by chat'],
    ['too low', { ...missionEnds, severity: 'low' }, [here], 'low is below what is ordered here (from medium)'],
    ['a rollover', rollover, [here], 'no weakening found, and rollovers are off here'],
    ['for operators', { ...missionEnds, kind: 'source-blind' }, [here], 'only for those who run the bot (operators: true)'],
    ['ordered since', missionEnds, [here], 'it was made before this channel ordered it'],
  ])('says of %s why', (_, alert, subscriptions, reason) => {
    expect(whyNotTold(alert, 'here', subscriptions)).toBe(reason)
  })
})
