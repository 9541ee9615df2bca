import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../../src/alerts/channel.ts'

export interface PostedMessage {
  readonly id: string
  readonly key: string
  readonly headline: string
  /** Id of the message that it answers; null for one that stands alone. */
  readonly parent: string | null
  state: readonly string[]
}

/** What the platform does with one call. `answer-lost`: takes it and the answer is lost; `late`: the same, but it appears only some seconds later; `lost`: it never arrives. */
export type Behaviour =
  | 'takes'
  | 'answer-lost'
  | 'late'
  | 'lost'
  | 'throttles'
  | 'refuses'
  | 'refuses-message'
  | 'throws'
  | 'hangs'
  | 'takes-and-hangs'
  | 'takes-late-and-hangs'

export const lateMs = 30_000

/** A chat platform in memory with the manners of a real one: it takes, loses, delays and refuses messages as it is told, and can be asked. */
export class FakePlatform implements Channel {
  readonly messages: PostedMessage[] = []
  readonly calls: string[] = []
  readonly #late: { readonly at: number; readonly post: () => void }[] = []
  readonly #next: (call: string) => Behaviour | Promise<Behaviour>
  readonly #clock: () => Date
  readonly id: string

  constructor(id: string, clock: () => Date, next: (call: string) => Behaviour | Promise<Behaviour> = () => 'takes') {
    this.id = id
    this.#clock = clock
    this.#next = next
  }

  send(message: OutgoingMessage): Promise<DeliveryOutcome> {
    return this.#answer('send', () => this.#post(message, null))
  }

  reply(to: Receipt, message: OutgoingMessage): Promise<DeliveryOutcome> {
    return this.#answer('reply', () => this.#post(message, to.message))
  }

  update(receipt: Receipt, message: OutgoingMessage): Promise<DeliveryOutcome> {
    return this.#answer('update', () => {
      const posted = this.messages.find(({ id }) => id === receipt.message)
      if (posted) posted.state = message.state
      return receipt
    })
  }

  async find(key: string): Promise<Receipt | undefined> {
    this.calls.push('find')
    const behaviour = await this.#next('find')
    if (behaviour.endsWith('hangs')) return new Promise(() => {})
    if (behaviour !== 'takes') throw new Error('no answer')
    this.letLateOnesAppear()
    const found = this.messages.find((message) => message.key === key)
    return found && { channel: this.id, message: found.id }
  }

  #takeLater(post: () => void): void {
    this.#late.push({ at: this.#clock().getTime() + lateMs, post })
  }

  /** What is due by now; a call lets it appear too. */
  letLateOnesAppear(): void {
    const now = this.#clock().getTime()
    for (const late of this.#late.splice(0)) {
      if (late.at <= now) late.post()
      else this.#late.push(late)
    }
  }

  #post(message: OutgoingMessage, parent: string | null): Receipt {
    const id = String(this.messages.length + 1)
    this.messages.push({ id, key: message.key, headline: message.alert.headline, parent, state: message.state })
    return { channel: this.id, message: id }
  }

  async #answer(call: string, take: () => Receipt): Promise<DeliveryOutcome> {
    this.calls.push(call)
    this.letLateOnesAppear()
    switch (await this.#next(call)) {
      case 'takes':
        return { kind: 'delivered', receipt: take() }
      case 'answer-lost':
        take()
        return { kind: 'unclear', reason: 'socket hang up' }
      case 'late':
        this.#takeLater(take)
        return { kind: 'unclear', reason: 'timeout' }
      case 'lost':
        return { kind: 'unclear', reason: 'connection reset' }
      case 'throttles':
        return { kind: 'deferred', reason: 'rate limited', retryAfterMs: 3000 }
      case 'refuses':
        return { kind: 'refused', reason: 'not_in_channel' }
      case 'refuses-message':
        return { kind: 'refused', reason: 'invalid_blocks', scope: 'message' }
      case 'throws':
        take()
        throw new Error('a fault in the channel')
      case 'takes-and-hangs':
        take()
        return new Promise(() => {})
      case 'takes-late-and-hangs':
        this.#takeLater(take)
        return new Promise(() => {})
      case 'hangs':
        return new Promise(() => {})
    }
  }
}
