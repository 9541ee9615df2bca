import { expect, it } from 'vitest'
import { roles, rolesOf } from '../../src/service/roles.ts'

it('are all where none are named, and those that are named otherwise', () => {
  expect(rolesOf([])).toEqual(new Set(roles))
  expect(rolesOf(['--roles', 'sweep,deliver'])).toEqual(new Set(['sweep', 'deliver']))
  expect(rolesOf(['start', '--roles=chat'])).toEqual(new Set(['chat']))
  expect(() => rolesOf(['--roles', 'delivr'])).toThrow(/"delivr" is not a role\. Did you mean "deliver"\?/)
})
