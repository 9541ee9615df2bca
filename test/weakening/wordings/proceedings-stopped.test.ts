import { proceedingsStopped } from '../../../src/weakening/rules/proceedings-stopped.ts'
import { testRule } from '../../support/test-rule.ts'

const stopped = (text: string, at: string) => ({ redline: `OP1 {+${text}+}`, finds: [{ message: 'stopped', at, severity: 'high' }] })

testRule(proceedingsStopped, {
  passes: [
    'OP1 {+Requests the Office to postpone the panel discussion on the matter until its ninetieth session;+}',
    'OP1 {+Calls upon Aldovia to examine whether the laws on the coast need reform;+}',
    'OP1 {+Decides that the mandate shall start at once;+}',
  ],
  catches: [
    stopped(
      'Requests the Advisory Committee to examine whether the mandate duplicates others, and decides to revert to its renewal in the light of that study;',
      'whether the mandate',
    ),
    stopped(
      'Decides that the present resolution shall take effect only after its endorsement by the General Assembly;',
      'take effect only',
    ),
    stopped('Decides to leave the mandate in limbo;', 'leave the mandate in limbo'),
    stopped('Considers it premature to establish the commission;', 'premature'),
    stopped('Decides to delegate the question to the Advisory Committee;', 'delegate the question'),
    stopped('Decides to set aside the draft resolution and to continue consultations;', 'set aside the draft resolution'),
    stopped('Requests the Office to seek advice on the legality of the mandate before any further step;', 'legality of the mandate'),
  ],
})
