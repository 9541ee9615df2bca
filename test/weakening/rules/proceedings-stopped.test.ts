import { proceedingsStopped } from '../../../src/weakening/rules/proceedings-stopped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(proceedingsStopped, {
  passes: [
    '{+Decides that any visit under the present resolution shall be made only at the request of the State concerned;+}',
    '{+Requests the Office to organize, before the ninetieth session, a meeting to examine the implementation of the present resolution;+}',

    '{+Decides to consider this question again at its ninetieth session under the same agenda item;+}',

    '{+Requests the Office to move the panel to the end of the day;+}',
    'Decides to postpone the {+annual +}panel discussion on the rights of the child to its ninetieth session;',
    'Urges Aldovia to suspend {+immediately +}all executions;',
    'Decides to remain seized of the matter[-.-]{+;+}',
  ],
  catches: [
    {
      redline:
        '{+Doubts whether the mandate was founded on the rules, and agrees to revert to the matter only after the review of its harbour;+}',
      finds: [{ message: 'stopped' }],
    },
    {
      redline: '{+Decides that no further draft on this question shall be entertained before its ninety-fifth session;+}',
      finds: [{ message: 'stopped', at: 'no further draft' }],
    },
    {
      redline: '{+Decides that a resolution on the present subject shall in future be tabled no more than once every five years;+}',
      finds: [{ message: 'stopped', at: 'once every five years' }],
    },
    {
      redline:
        '{+Recommends that the General Assembly pronounce itself on the present resolution before any measure is taken to give effect to it;+}',
      finds: [{ message: 'stopped', at: 'before any measure' }],
    },
    {
      redline: '{+Requests the Economic and Social Council to ratify the renewal of the mandate;+}',
      finds: [{ message: 'stopped', at: 'ratify the renewal' }],
    },
    {
      redline: '{+Decides that a ballot on the future of the mandate shall be held every spring;+}',
      finds: [{ message: 'stopped', at: 'ballot on the future' }],
    },
    {
      redline: '{+Decides that the question shall be struck from the agenda;+}',
      finds: [{ message: 'stopped', at: 'struck from the agenda' }],
    },
    {
      redline: '{+Decides to fold the discussion of the present matter into its debate on statistics;+}',
      finds: [{ message: 'stopped', at: 'fold the discussion' }],
    },
    {
      redline: '{+Decides not to take action on the recommendations before the end of the review;+}',
      finds: [{ message: 'stopped' }],
    },
    {
      redline: '{+Decides to take no action on the draft resolution on the situation of human rights in Aldovia;+}',
      finds: [{ message: 'stopped', at: 'no action', severity: 'high' }],
    },
    {
      redline:
        'Decides [-to consider the renewal of the mandate at its ninetieth session-]{+to defer consideration of the renewal of the mandate until further notice+};',
      finds: [{ message: 'stopped' }],
    },
    {
      redline: '{+Decides to suspend the activities of the commission of inquiry on Bremony until the Council decides otherwise;+}',
      finds: [{ message: 'stopped', at: 'suspend' }],
    },
  ],
})
