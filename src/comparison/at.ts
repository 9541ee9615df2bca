/** The value at an index that the typed array is known to hold. */
export const at = (values: Int32Array | Float64Array | Uint8Array, index: number): number => values[index] ?? 0
