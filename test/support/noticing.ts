/** Lets tests wait for what a server has seen, without a clock: `until` resolves at the first `noticed` after which its condition holds. */
export interface Noticing {
  noticed(): void
  until(isSo: () => boolean): Promise<void>
}

export function startNoticing(): Noticing {
  const waiting = new Set<() => void>()
  return {
    noticed() {
      for (const look of waiting) look()
    },
    until: (isSo) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}
