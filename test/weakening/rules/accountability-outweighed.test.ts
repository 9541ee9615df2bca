import { accountabilityOutweighed } from '../../../src/weakening/rules/accountability-outweighed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(accountabilityOutweighed, {
  passes: [
    `TITLE Situation of human rights in [-Aldovia-]{+the Republic of Aldovia+}
Urges Aldovia to end impunity;`,
    `TITLE Technical assistance and capacity-building for Aldovia
Urges Aldovia to {+make use of technical assistance and capacity-building and to +}end impunity;`,
  ],
  catches: [
    {
      redline: `TITLE [-Situation of human rights in Aldovia-]{+Technical assistance and capacity-building for Aldovia+}
Urges Aldovia to end impunity;`,
      finds: [{ message: 'title', at: 'Technical assistance' }],
    },
    {
      redline: `[-Urges Aldovia to end impunity and to hold perpetrators accountable;-]
[-Requests the Special Rapporteur to document violations with a view to accountability, to preserve evidence and to identify the perpetrators;-]
[-Calls for the prosecution of those responsible and for justice for victims;-]
{+Encourages technical assistance, capacity-building and advisory services for the institutions of Aldovia;+}
{+Requests the Office to provide technical cooperation and to strengthen the capacity of the judiciary;+}`,
      finds: [{ message: 'shifted', severity: 'high' }],
    },
  ],
})
