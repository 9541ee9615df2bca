import { z } from 'zod'
import { ErrorAnswer } from './api-shapes.ts'
import type { AnyEndpoint } from './endpoint.ts'

type JsonObject = Record<string, unknown>

/** The OpenAPI document of the endpoints, made of the shapes that they are held against. Source: OpenAPI 3.1.1, whose schemas are JSON Schema 2020-12. */
export function openapiOf(endpoints: readonly AnyEndpoint[], version: string): JsonObject {
  const components: Record<string, JsonObject> = {}
  const error = { description: 'What is wrong', content: { 'application/json': { schema: schemaOf(ErrorAnswer, components, 'output') } } }
  const paths = Object.fromEntries(
    endpoints.map(({ path, summary, input, answer }) => [
      path,
      {
        get: {
          operationId: operationOf(path),
          summary,
          parameters: parametersOf(path, input, components),
          responses: {
            200: { description: summary, content: { 'application/json': { schema: schemaOf(answer, components, 'output') } } },
            304: { description: 'Nothing changed since the given ETag' },
            400: error,
            404: error,
          },
        },
      },
    ]),
  )
  return {
    openapi: '3.1.1',
    info: {
      title: 'Mandate Watch',
      version,
      description: 'Reads what the watch knows. Assessment by rule; not a United Nations document.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: components },
  }
}

const operationOf = (path: string) =>
  path
    .replace('/api/', '')
    .replaceAll(/[{}]/g, '')
    .replaceAll(/\/(.)/g, (_, letter: string) => letter.toUpperCase())

function parametersOf(path: string, input: z.ZodObject, components: Record<string, JsonObject>): readonly JsonObject[] {
  return Object.entries(input.shape).map(([name, shape]) => {
    const inPath = path.includes(`{${name}}`)
    return {
      name,
      in: inPath ? 'path' : 'query',
      required: inPath || !(shape as z.ZodType).safeParse(undefined).success, // the shapes of an object are zod types
      schema: schemaOf(shape as z.ZodType, components, 'input'),
    }
  })
}

/** The JSON Schema of a shape; what has a name of its own stands among the components, once. */
function schemaOf(shape: z.ZodType, components: Record<string, JsonObject>, io: 'input' | 'output'): JsonObject {
  const { $schema: _, $defs, ...schema } = z.toJSONSchema(shape, { io }) as JsonObject
  Object.assign(components, rewritten($defs ?? {}))
  return rewritten(schema) as JsonObject
}

/** References to definitions as references to components. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', '#/components/schemas/') : rewritten(inner),
    ]),
  )
}
