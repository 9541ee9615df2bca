/** Where the faults of a platform's SDK come from, by their stack. */
const origins = { slack: /[\\/]@slack[\\/]/, discord: /[\\/](?:@discordjs|discord\.js)[\\/]/ } as const
type Platform = keyof typeof origins

const listeners = new Map<Platform, (error: unknown) => void>()

/**
 * Contains what a platform's SDK lets escape: a malformed packet, or a reconnection that fails, surfaces in both SDKs as a promise that
 * nobody holds, which would end the process. Faults of any other origin still end it. Answers what takes the guard away.
 */
export function containFaults(platform: Platform, heard: (error: unknown) => void): () => void {
  if (listeners.size === 0) process.on('unhandledRejection', guard)
  listeners.set(platform, heard)
  return () => {
    listeners.delete(platform)
    if (listeners.size === 0) process.off('unhandledRejection', guard)
  }
}

function guard(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const [, heard] = [...listeners].find(([platform]) => origins[platform].test(stack)) ?? []
  if (!heard) throw error
  heard(error)
}
