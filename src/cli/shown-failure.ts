import { withoutSecrets } from '../config/secrets.ts'
import { secretsOfEnvironment } from '../service/surroundings.ts'
import { failure } from './failure.ts'

/** A failure as it may be shown: whatever the error quotes, no secret of the environment stands in it. */
export function shownFailure(error: unknown): string {
  return withoutSecrets(failure(error), secretsOfEnvironment())
}
