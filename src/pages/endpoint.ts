import type { z } from 'zod'
import type { PagesPorts } from './pages-input.ts'

/** A way of asking the JSON API: what it takes, what it answers, and how it reads that. */
export interface Endpoint<Input extends z.ZodObject, Answer extends z.ZodType> {
  /** As OpenAPI writes it: what stands in braces is taken from the path, the other inputs from the query. */
  readonly path: string
  readonly summary: string
  readonly input: Input
  readonly answer: Answer
  /** Undefined where there is no such thing. */
  read(input: z.output<Input>, ports: PagesPorts): Promise<z.input<Answer> | undefined>
}

/** An endpoint whose input is still as it was asked. */
export interface AnyEndpoint {
  readonly path: string
  readonly summary: string
  readonly input: z.ZodObject
  readonly answer: z.ZodType
  respond(asked: Readonly<Record<string, string>>, ports: PagesPorts): Promise<Responded>
}

export type Responded =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly problem: string }

export function defineEndpoint<Input extends z.ZodObject, Answer extends z.ZodType>(endpoint: Endpoint<Input, Answer>): AnyEndpoint {
  const { path, summary, input, answer } = endpoint
  return {
    path,
    summary,
    input,
    answer,
    async respond(asked, ports) {
      const read = input.safeParse(asked)
      if (!read.success) {
        const [issue] = read.error.issues
        return { kind: 'invalid', problem: `${issue?.path.join('.') ?? 'input'}: ${issue?.message ?? 'cannot be read'}` }
      }
      const body = await endpoint.read(read.data, ports)
      return body === undefined ? { kind: 'not-found' } : { kind: 'answer', body }
    },
  }
}
