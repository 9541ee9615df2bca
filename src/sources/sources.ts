import { digitalLibrary } from './digital-library.ts'
import { heldDocuments } from './held-documents.ts'
import { inbox } from './inbox.ts'
import { sessionCalendar } from './session-calendar.ts'
import { sessionOutcomes } from './session-outcomes.ts'
import { unDocuments } from './un-documents.ts'

/** Every place that the watch can look at. A test compares this list with the folder. */
export const sources = [unDocuments, heldDocuments, inbox, sessionOutcomes, sessionCalendar, digitalLibrary] as const
