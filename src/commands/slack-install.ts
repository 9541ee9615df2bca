import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Installation, InstallProvider } from '@slack/oauth'
import type { Log } from './log.ts'
import { slackLogger } from './slack-logger.ts'

/** A workspace, or a whole organisation, that installed the app just now. */
export interface InstalledWorkspace {
  /** `T0123ABCD`, or `E0123ABCD` for an organisation. */
  readonly id: string
  readonly name: string
  readonly token: string
}

/** Who keeps the workspaces that install the app and lets go of those that remove it. */
export interface Workspaces {
  keep(workspace: InstalledWorkspace): Promise<void>
  /** `before`: when it was removed there. */
  remove(id: string, before: Date): Promise<boolean>
}

export interface SlackInstallation {
  readonly clientId: string
  readonly clientSecret: string
  /** What the state of an installation on its way is signed with. */
  readonly stateSecret: string
  /** Where the pages are, without a slash at the end. */
  readonly publicUrl: string
  readonly apiUrl: string | null
  readonly scopes: readonly string[]
}

const workspaceId = /^[TE][A-Z0-9]{2,20}$/

export const slackInstallPath = '/slack/install'
export const slackRedirectPath = '/slack/oauth_redirect'

/** Answers those who install the app in a workspace of theirs: leads them to Slack, and keeps what Slack hands back. */
export function slackInstaller(
  { clientId, clientSecret, stateSecret, publicUrl, apiUrl, scopes }: SlackInstallation,
  workspaces: Workspaces,
  log: Log,
): RequestListener {
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    directInstall: true,
    logger: slackLogger(log),
    clientOptions: { retryConfig: { retries: 1 }, timeout: 15_000, ...(apiUrl ? { slackApiUrl: apiUrl } : {}) },
    installUrlOptions: { scopes: [...scopes], redirectUri: `${publicUrl}${slackRedirectPath}` },
    installationStore: {
      async storeInstallation(installation) {
        const workspace = readInstallation(installation)
        await workspaces.keep(workspace)
        log.info(`Slack: installed in ${workspace.name} (${workspace.id})`)
      },
      fetchInstallation: () => Promise.reject(new Error('not asked here')),
    },
  })
  return (request, response) => void answer(installer, request, response).catch(() => failed(response))
}

async function answer(installer: InstallProvider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') return void response.writeHead(405).end()
  if (request.url?.split('?')[0] === slackInstallPath) return installer.handleInstallPath(request, response)
  await installer.handleCallback(request, response, {
    success: (installation) =>
      say(
        response,
        200,
        `Mandate Watch is installed in ${installation.team?.name ?? installation.enterprise?.name ?? 'your workspace'}. In a Slack channel type /invite @mandate-watch, then /mandate subscribe all.`,
      ),
    failure: () => failed(response),
  })
}

function readInstallation({ team, enterprise, isEnterpriseInstall, bot }: Installation): InstalledWorkspace {
  const place = isEnterpriseInstall ? enterprise : team
  if (!place || !workspaceId.test(place.id) || !bot) throw new Error('Slack handed back no workspace with a bot token')
  return { id: place.id, name: place.name ?? place.id, token: bot.token }
}

function failed(response: ServerResponse): void {
  say(response, 400, `Nothing was installed. Open ${slackInstallPath} again, and allow it within ten minutes in the same browser.`)
}

/** Plain text: the name of a workspace is anybody's. */
function say(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(`${words}\n`)
}
