/** The value at an index that the array is known to hold. One function a type: that keeps them fast in inner loops. */
export const at = (values: Int32Array, index: number): number => values[index] ?? 0

export const weightAt = (weights: Float64Array, index: number): number => weights[index] ?? 0
