import type { Config } from '../../config/config.ts'
import type { Settings } from '../../config/settings.ts'
import { type Day, dayAt } from '../../council/day.ts'
import { type KnownDates, presentSession, regularNumber } from '../../council/session-calendar.ts'
import { type DocumentSymbol, SessionId } from '../../documents/document-symbol.ts'
import type { FetchOutcome, FetchPage } from '../../documents/fetch-page.ts'
import { controlSymbol } from '../../service/control-symbol.ts'
import { WatchError } from '../../watch-error.ts'
import type { Assumption, Probe, ProbeFinding } from './assumption.ts'
import { assumptions } from './assumptions.ts'

export interface ProbeInput {
  readonly settings: Pick<Settings, 'sources'>
  readonly config: Pick<Config, 'sources' | 'sessions' | 'timeZone' | 'mandates'>
  readonly fetchPage: FetchPage
  readonly at: Date
  /** Keeps an answer as it came, for whoever looks into a difference. */
  keep(url: URL, outcome: FetchOutcome): Promise<void>
}

/** Goes through every assumption, one after another, and says of each what was found. What breaks our own code is told as an assumption that nobody could tell. */
export async function* runProbe(
  input: ProbeInput,
  signal: AbortSignal,
): AsyncIterable<{ readonly assumption: Assumption; readonly finding: ProbeFinding }> {
  const probe = probeOf(input, signal)
  for (const assumption of assumptions) {
    if (signal.aborted) return
    yield { assumption, finding: await assumption.check(probe) }
  }
}

function probeOf({ settings, config, fetchPage, at, keep }: ProbeInput, signal: AbortSignal): Probe {
  const asked = new Map<string, Promise<FetchOutcome>>()
  const today = dayAt(at, config.timeZone)
  return {
    bases: settings.sources,
    adopted: knownText(config),
    session: sessionToProbe(config, today),
    today,
    dates: config.sessions,
    ask(url, options = {}) {
      const request = `${url.href} ${JSON.stringify(options)}`
      const known = asked.get(request)
      if (known) return known
      const asking = fetchPage(url, signal, options).then(async (outcome) => {
        await keep(url, outcome)
        return outcome
      })
      asked.set(request, asking)
      return asking
    },
  }
}

function knownText({ mandates }: Pick<Config, 'mandates'>): DocumentSymbol {
  const known = controlSymbol(new Set(), mandates)
  if (!known)
    throw new WatchError('CONFIG_INVALID', 'probe: no mandate in config/mandates names a resolution to ask for. Add one to a lineage.')
  return known
}

/** The session that the operator names, or the last one of which there must be drafts: the open one once its deadline has passed, else the one before. */
function sessionToProbe({ sources, sessions }: ProbeInput['config'], today: Day): SessionId {
  const named = sources.unDocuments.sessions
  const last = named === 'current' ? undefined : named.at(-1)
  if (last) return last
  const present = presentSession(today, regularOnly(sessions))
  const number = present ? regularNumber(present.id) : null
  if (!present || number === null) throw new WatchError('CONFIG_INVALID', 'probe: no session is known. Write one into config/watch.yaml.')
  return SessionId.parse(String(today > present.actionDays.last ? number : number - 1))
}

function regularOnly(sessions: readonly KnownDates[]): readonly KnownDates[] {
  return sessions.filter(({ id }) => regularNumber(id) !== null)
}
