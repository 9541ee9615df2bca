/**
 * A parameter that every engine keeps as given: text, a number, bytes or null. Drivers take a Date, an object or undefined silently for something
 * else, each in its own way. Throws a `TypeError` for those.
 */
export function columnValue(parameter: unknown): string | number | bigint | Uint8Array | null {
  if (parameter === null || typeof parameter === 'string' || typeof parameter === 'number' || typeof parameter === 'bigint')
    return parameter
  if (parameter instanceof Uint8Array) return parameter
  throw new TypeError(`${Object.prototype.toString.call(parameter)} is no value of a column: give text, a number, bytes or null`)
}
