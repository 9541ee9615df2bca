import { type Logger, LogLevel, WebClient } from '@slack/web-api'

/** Long enough for a slow answer, short enough that an alert is looked after within the minute. */
const answerTimeout = 15_000

/** The SDK's own log lines say nothing that an outcome does not say; what matters is reported by the channel. */
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}

/**
 * A client for Slack's Web API that tries once and waits 15 s: the SDK's ten retries would post a message twice whenever only the answer
 * was lost. `apiUrl` as in `https://slack.com/api/`.
 */
export function slackClient(token: string, apiUrl?: string): WebClient {
  return new WebClient(token, {
    retryConfig: { retries: 0 },
    timeout: answerTimeout,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: silent,
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  })
}
