import { accessWithdrawn } from '../../../src/weakening/rules/access-withdrawn.ts'
import { testRule } from '../../support/test-rule.ts'

const lost = (was: string, now: string) => ({
  redline: `OP1 Urges Aldovia to [-${was}-]{+${now}+};`,
  finds: [{ message: 'withdrawn' }],
})

testRule(accessWithdrawn, {
  passes: [
    'OP1 Urges Aldovia to [-open a school on the coast-]{+build a school on the coast+};',
    'OP1 Urges Aldovia to [-let fishers form unions-]{+allow fishers to form unions+};',
  ],
  catches: [
    lost(
      'allow the monitors of the Council to attend the hearings on the coast',
      'inform the monitors of the Council of the hearings on the coast',
    ),
    lost('let relief convoys pass to the coast', 'consider the needs of the coast'),
    lost('open the harbour prisons to the Working Group', 'describe the harbour prisons to the Working Group'),
    lost('ease the restrictions on the movement of the mission', 'study the reports of the mission'),
    lost('receive the Special Rapporteur whenever he or she wishes', 'hear the Special Rapporteur at the Council'),
    lost('establish humanitarian corridors for the fishers', 'assess the needs of the fishers'),
  ],
})
