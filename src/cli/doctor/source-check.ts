import type { Config } from '../../config/config.ts'
import type { Settings } from '../../config/settings.ts'
import { ask } from './ask.ts'
import { type Diagnosis, fault, note, ok } from './diagnosis.ts'

/** Whether each site that the configuration asks can be reached at all: one request for its rules for robots. `probe` looks closely. */
export async function sourceCheck({ sources }: Settings, config: Config, dates: (string | null)[]): Promise<readonly Diagnosis[]> {
  const { unDocuments, sessionOutcomes, sessionCalendar, digitalLibrary } = config.sources
  const asked = [
    ...(unDocuments.enabled ? [{ base: sources.unDocuments, isNeeded: true }] : []),
    ...(sessionOutcomes.enabled || sessionCalendar.enabled ? [{ base: sources.ohchr, isNeeded: false }] : []),
    ...(digitalLibrary.enabled ? [{ base: sources.unLibrary, isNeeded: false }] : []),
  ]
  const sites = asked.filter(({ base }, index) => asked.findIndex((one) => one.base.host === base.host) === index)
  return Promise.all(
    sites.map(async ({ base, isNeeded }) => {
      const about = `site ${base.host}`
      const answer = await ask(new URL('/robots.txt', base), { headers: { 'user-agent': 'MandateWatch/0.1 (doctor)' } })
      if (typeof answer === 'string') {
        const says = `cannot be reached (${answer}). Is this machine on the internet, and does a firewall let https through? ${isNeeded ? 'No draft is seen meanwhile.' : 'Nothing depends on it.'}`
        return isNeeded ? fault(about, says) : note(about, says)
      }
      dates.push(answer.headers.get('date'))
      if (answer.status === 403 || answer.status === 429 || answer.status === 202)
        return note(
          about,
          `answers with status ${answer.status}: it takes this machine for a robot that it does not want. \`probe\` says what is closed.`,
        )
      return answer.status >= 500 ? note(about, `answers with status ${answer.status}; look again later`) : ok(about, 'can be reached')
    }),
  )
}
