import { describe, expect, it } from 'vitest'
import { commandLine } from '../support/command-line.ts'

/** First lines of the alerts, in the order in which the sample session shows them. */
const headlines = (out: string) => out.split('\n').filter((line) => /^[◆▲●○·] /.test(line))

describe('the sample session', () => {
  it('plays from beginning to end by itself', async () => {
    const { status, out, err } = await commandLine(['demo', '--once'])
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(headlines(out).map((line) => line.slice(0, 60))).toEqual([
      expect.stringMatching(/^· Access to public records: A\/HRC\/90\/L\.1 renews/),
      expect.stringMatching(/^[◆▲] (?:CRITICAL|HIGH) Counter-terrorism operations/),
      expect.stringMatching(/^◆ CRITICAL Sarovia/),
      expect.stringMatching(/^[◆▲] (?:CRITICAL|HIGH) Counter-terrorism operations: Rev\.1 takes back/),
      expect.stringMatching(/LOW Counter-terrorism operations: Jorvania is/),
      expect.stringMatching(/Counter-terrorism operations: more control over the/),
      expect.stringMatching(/I cannot read A\/HRC\/90\/L\.7/),
      expect.stringMatching(/^· Seasonal workers: no weakening found, \d+ stronger/),
      expect.stringMatching(/Which mandate\? A\/HRC\/90\/L\.8/),
      expect.stringMatching(/^▲ HIGH Inland waters: due at session 90, no draft seen yet/),
      expect.stringMatching(/^· Access to public records: adopted without a vote/),
      expect.stringMatching(/^◆ CRITICAL Sarovia.*adopted by 24 votes to 17/),
    ])
    expect(out).toMatch(/Redline: {2}http:\/\/localhost:\d+\/redline\//)
  }, 60_000)
})
