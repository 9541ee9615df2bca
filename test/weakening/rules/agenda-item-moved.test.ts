import { agendaItemMoved } from '../../../src/weakening/rules/agenda-item-moved.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(agendaItemMoved, {
  passes: [
    `ITEM 4
Urges Aldovia to [-cooperate-]{+cooperate fully+};`,
    `ITEM [-3-]{+10+}
Urges Aldovia to cooperate;`,
    `ITEM [-2-]{+4+}
Urges Aldovia to cooperate;`,
  ],
  catches: [
    {
      redline: `ITEM [-4-]{+10+}
Urges Aldovia to cooperate;`,
      finds: [{ message: 'moved', at: 'Agenda item 10', severity: 'high' }],
    },
    {
      redline: `ITEM [-2-]{+10+}
Urges Aldovia to cooperate;`,
      finds: [{ message: 'moved', at: 'Agenda item 2', severity: 'high' }],
    },
  ],
})
