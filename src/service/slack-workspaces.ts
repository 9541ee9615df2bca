import type { InstalledWorkspace } from '../commands/slack-install.ts'
import type { KeptWorkspaces } from '../store/slack-workspaces.ts'
import { type SealingKeys, seal, unseal } from './sealing.ts'

/** The Slack workspaces that installed the app, with their tokens at hand; in the store the tokens are sealed. */
export interface SlackWorkspaces {
  /** Null where the workspace did not install the app, or no key opens its token. */
  tokenOf(id: string): Promise<string | null>
  keep(workspace: InstalledWorkspace): Promise<void>
  /** `before`: when the app was removed there. */
  remove(id: string, before: Date): Promise<boolean>
  /** Seals with the newest key what an older one sealed. Answers the names of the workspaces whose tokens no key opens. */
  renewSeals(): Promise<readonly string[]>
}

export function slackWorkspaces(store: KeptWorkspaces, keys: SealingKeys, clock: () => Date): SlackWorkspaces {
  return {
    async tokenOf(id) {
      const kept = await store.find(id)
      return (kept && unseal(kept.sealedToken, purposeOf(id), keys)?.secret) ?? null
    },
    keep: ({ id, name, token }) => store.keep({ id, name, sealedToken: seal(token, purposeOf(id), keys), at: clock() }),
    remove: (id, before) => store.remove(id, before),
    async renewSeals() {
      const lost: string[] = []
      for (const { id, name, sealedToken, at } of await store.all()) {
        const opened = unseal(sealedToken, purposeOf(id), keys)
        if (!opened) lost.push(name)
        else if (opened.isOld) await store.keep({ id, name, sealedToken: seal(opened.secret, purposeOf(id), keys), at })
      }
      return lost
    },
  }
}

/** A token of one workspace is none of another's. */
function purposeOf(id: string): string {
  return `bot token of ${id}`
}
