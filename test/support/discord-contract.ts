import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { DiscordRequest } from './discord-server.ts'

/** Discord's own OpenAPI document; it is not part of the project. */
const contract = new URL('../../../shared/contracts/discord-openapi.json', import.meta.url)
export const contractIsHere = existsSync(contract)
export const contractTitle = contractIsHere
  ? 'against the contract of Discord'
  : 'SKIPPED: ../shared/contracts/discord-openapi.json is missing'

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> } }>>
    >
  >
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** Answers what is wrong with a request: by the contract, closed to unknown keys, and by the rules that it does not state. */
export function discordContract(): (request: DiscordRequest) => readonly string[] {
  const { paths, components }: OpenApi = JSON.parse(readFileSync(contract, 'utf8'))
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    discriminator: false,
    formats: { snowflake: /^\d{15,21}$/, nonce: /^.{1,25}$/s, int32: true, int64: true },
  })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'discord', components: { schemas: closed(components.schemas) } })
  const compiled = new Map<string, ValidateFunction | undefined>()
  return ({ method, path, body }) => {
    const template = Object.keys(paths).find((known) => matches(known, path))
    const operation = template && paths[template]?.[method.toLowerCase()]
    if (!operation) return [`${method} ${path} is not in the contract`]
    if (body === undefined) return []
    const schema = operation.requestBody?.content['application/json']?.schema
    const name = `${method} ${template}`
    if (!compiled.has(name)) compiled.set(name, schema && ajv.compile(closed(pointed(schema))))
    const validate = compiled.get(name)
    if (!validate) return [`${name} takes no body`]
    return [
      ...(validate(body)
        ? []
        : (validate.errors ?? []).map(
            ({ instancePath, message, params }) => `${name} ${instancePath} ${message} ${JSON.stringify(params)}`,
          )),
      ...unstated(body),
    ]
  }
}

function matches(template: string, path: string): boolean {
  const parts = template.split('/')
  const given = path.split('/')
  return parts.length === given.length && parts.every((part, index) => part.startsWith('{') || part === given[index])
}

/** References into the document, by its name. */
function pointed<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"discord#/components'))
}

/** Every object with named properties takes no others. */
function closed<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    'properties' in value &&
    typeof value.properties === 'object' &&
    !('additionalProperties' in value)
      ? { ...value, additionalProperties: false }
      : value,
  )
}

/** Rules of the documentation that the contract does not state: https://docs.discord.com/developers/resources/message */
function unstated(body: unknown): readonly string[] {
  const parts = [...objectsIn(body)]
  const embeds = parts.flatMap((part) => (Array.isArray(part.embeds) ? part.embeds : []))
  const together = embeds.reduce(
    (
      sum: number,
      embed: { title?: string; description?: string; footer?: { text: string }; fields?: { name: string; value: string }[] },
    ) => {
      const fields = (embed.fields ?? []).reduce((length, { name, value }) => length + name.length + value.length, 0)
      return sum + (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0) + fields
    },
    0,
  )
  const customIds = parts.flatMap((part) => (typeof part.custom_id === 'string' && 'style' in part ? [part.custom_id] : []))
  const problems = [
    parts.some(({ content }) => typeof content === 'string' && content.length > 2000) && 'content is over 2,000 characters',
    together > 6000 && 'embeds are over 6,000 characters together',
    embeds.some((embed) => !embed.title && !embed.description && !embed.fields?.length) && 'an embed is empty',
    parts.some((part) => typeof part.allowed_mentions === 'object' && !pingsNobodyElse(part)) && 'somebody could be pinged',
    parts.some((part) => 'content' in part && !('allowed_mentions' in part)) && 'mentions are not switched off',
    parts.some(({ url }) => typeof url === 'string' && !/^https?:/.test(url)) && 'a link is no web address',
    new Set(customIds).size < customIds.length && 'a custom_id stands twice',
  ]
  return problems.filter((problem) => typeof problem === 'string')
}

/** Nobody, or whom the operator names: then the message begins with it. */
function pingsNobodyElse({ content, allowed_mentions }: Record<string, unknown>): boolean {
  const said = JSON.stringify(allowed_mentions)
  if (said === '{"parse":[]}') return true
  return typeof content === 'string' && /^@(?:here|everyone) /.test(content) && said === '{"parse":["everyone"]}'
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const part of value) yield* objectsIn(part)
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>
    for (const part of Object.values(value)) yield* objectsIn(part)
  }
}
