import type { z } from 'zod'
import type { Person } from '../council/reaction.ts'
import type { Language } from '../language/language.ts'

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface Link {
  readonly label: string
  readonly url: string
}

/** Something that can be asked for instead: `value` asked as it stands gives it. */
export interface Choice {
  readonly label: string
  readonly value: string
}

/** An answer as data, known to no platform. All strings are plain text of any origin: every platform escapes them at its edge. */
export type Reply = { /** What stands around it; English where absent. */ readonly language?: Language } & (
  | {
      readonly kind: 'status'
      readonly title: string
      readonly facts: readonly Fact[]
      readonly links: readonly Link[]
      /** What to ask to get this answer again, so that it can be shared. */
      readonly again: string
    }
  | { readonly kind: 'choose'; readonly prompt: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'nothing-found'; readonly asked: string; readonly nearest: readonly Choice[] }
  | { readonly kind: 'help'; readonly title: string; readonly facts: readonly Fact[] }
)

/** Where something is asked. */
export interface AskedIn {
  /** The platform's own. */
  readonly id: string
  /** Where the platform tells it. */
  readonly name: string | null
  /** Slack's workspace where it is one of several; null or absent otherwise. */
  readonly workspace?: string | null
  /** Permissions that the bot lacks there; null or absent where the platform does not tell. */
  readonly missing?: readonly string[] | null
}

/** Who asks, and where. */
export interface Asker {
  readonly person: Person
  readonly channel: AskedIn
  /** Whether the person may manage the channel; null where the platform does not say. */
  readonly managesChannel: boolean | null
  /** The language that the person reads the platform in, where there are words in it; null or absent where the platform does not tell. */
  readonly language?: Language | null
}

/** Something that people can ask in chat, told once for every platform. It reads the ports it is given and knows no platform. */
export interface Command<Ports, Input> {
  readonly name: string
  readonly summary: string
  readonly usage: string
  /** What is typed after the name, read. It takes any text. */
  readonly input: z.ZodType<Input, string>
  answer(input: Input, ports: Ports, asker?: Asker): Promise<Reply>
  /** What a half-typed question could become, best first; from memory, since platforms wait three seconds. */
  suggest(typed: string, ports: Ports): readonly Choice[]
}

/** A command with its ports: text in, answer out. */
export interface BoundCommand {
  readonly name: string
  readonly summary: string
  readonly usage: string
  answer(typed: string, asker?: Asker): Promise<Reply>
  suggest(typed: string): readonly Choice[]
}

/** Declares a command over the ports it needs. */
export function defineCommand<Ports>(): <Input>(command: Command<Ports, Input>) => Command<Ports, Input> {
  return (command) => command
}

export function bind<Ports, Input>({ name, summary, usage, input, answer, suggest }: Command<Ports, Input>, ports: Ports): BoundCommand {
  return {
    name,
    summary,
    usage,
    answer: async (typed, asker) => answer(input.parse(typed), ports, asker),
    suggest: (typed) => suggest(typed, ports),
  }
}
