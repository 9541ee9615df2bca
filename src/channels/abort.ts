/** The answer, or the signal's reason as soon as it is aborted: for SDKs that take no signal. What the call does afterwards is not looked at. */
export function unlessAborted<T>(call: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    call.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
