import { z } from 'zod'

/** A day of the calendar, `2027-02-22`, wherever its midnight falls. */
export const Day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof Day>

const dayMs = 86_400_000

/** The day that many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return Day.parse(new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10))
}

/** Days from one day to another; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return daysBetween(one, other) > 0 ? other : one
}

/** The day that it is at a moment in a time zone: Geneva's calendar decides what "today" is for the Council. */
export function dayAt(moment: Date, timeZone: string): Day {
  return Day.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment))
}

/** `4 October 2023`. */
export function writtenDay(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(day))
}
