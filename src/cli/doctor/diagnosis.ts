/** One thing that was looked at. A `note` is worth knowing and no fault; a fault says how to mend it. */
export interface Diagnosis {
  readonly state: 'ok' | 'note' | 'fault'
  readonly about: string
  readonly says: string
}

export const ok = (about: string, says: string): Diagnosis => ({ state: 'ok', about, says })
export const note = (about: string, says: string): Diagnosis => ({ state: 'note', about, says })
export const fault = (about: string, says: string): Diagnosis => ({ state: 'fault', about, says })
