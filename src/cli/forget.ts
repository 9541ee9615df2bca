import { settingsFromEnvironment } from '../service/surroundings.ts'
import { openStore } from '../store/store.ts'
import { WatchError } from '../watch-error.ts'
import { noteOperator } from './note-operator.ts'

/** Removes the name and id of a person from everything that is kept; what they did stays, done by somebody. */
export async function forget(person: string): Promise<number> {
  if (person.trim() === '') throw new WatchError('USAGE', 'forget: say whom, by member id (U0123ABCD, 123456789012345678) or by name.')
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  const store = await openStore(dataDir, databaseUrl)
  try {
    const places = await store.people.forget(person.trim())
    if (places > 0) await noteOperator(store, 'forgotten', 'a person', `in ${places} places`)
    process.stdout.write(
      places === 0
        ? `Nothing is kept of ${JSON.stringify(person)}.\n`
        : `Removed ${places === 1 ? 'from one place' : `from ${places} places`}.\n`,
    )
    return places === 0 ? 1 : 0
  } finally {
    await store.close()
  }
}
