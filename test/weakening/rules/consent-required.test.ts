import { consentRequired } from '../../../src/weakening/rules/consent-required.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(consentRequired, {
  passes: [
    '{+Calls upon States to arrange visits of the fleet with the harbour authorities in advance;+}',

    'Requests the Office to visit the ports{+, leaving it to the fishers to choose the day+};',
    'Calls upon Aldovia{+, leaving it to each State to determine the pace,+} to open its ports;',
    '{+Stresses that every State that receives fishers requires the means to lodge them;+}',
    'Requests the mission to visit the prisons of Aldovia{+, through the doors opened by the judges+};',
    '{+Encourages the Office to give advice upon the request of the States concerned;+}',
    'Requests the mission to visit the prisons of Aldovia{+, in accordance with international law+};',
  ],
  catches: [
    {
      redline: '{+Stresses that field work under the mandate is to be arranged beforehand with the competent ministries;+}',
      finds: [{ message: 'added', at: 'beforehand' }],
    },
    {
      redline: '{+Recalls that no delegation may travel to a country that has not sent an invitation;+}',
      finds: [{ message: 'added', at: 'invitation' }],
    },
    {
      redline: 'Requests the Office to help the fishers{+ through channels designated by the national authorities+};',
      finds: [{ message: 'added', at: 'designated' }],
    },
    {
      redline: 'Requests the Office to open a house in the north{+, the terms of which shall be agreed with the Government+};',
      finds: [{ message: 'added', at: 'agreed with' }],
    },
    {
      redline: 'Requests the mission{+, subject to a memorandum with the Government of Aldovia,+} to visit the ports;',
      finds: [{ message: 'added', at: 'memorandum' }],
    },
    {
      redline: 'Requests the mission to visit the ports of Aldovia{+, by the road designated by the authorities+};',
      finds: [{ message: 'added', at: 'designated by' }],
    },
    {
      redline: 'Requests the mission to visit the ports{+, such visits to be paid only in countries that have volunteered+};',
      finds: [{ message: 'added', at: 'volunteered' }],
    },
    {
      redline: '{+Decides that visits to the ports shall depend on the goodwill of the Government concerned;+}',
      finds: [{ message: 'added', at: 'goodwill' }],
    },
    {
      redline: '{+Requests the mission to make sure, before any visit, that the Government concerned is willing;+}',
      finds: [{ message: 'added', at: 'is willing' }],
    },
    {
      redline: `Decides to extend the mandate of the Special Rapporteur for one year, with the following tasks:
OP1(a) [-To visit the ports and to interview the crews and the dockers in private;-]
OP1(b) {+To undertake journeys with the prior consent of the Government;+}`,
      finds: [{ message: 'added', at: 'prior consent', severity: 'high' }],
      oneWay: true,
    },
    {
      redline:
        'Requests the Office to study the ports of the coast{+, leaving it to each Government to determine whether this is needed+};',
      finds: [{ message: 'added', at: 'determine whether' }],
    },
    {
      redline:
        'Requests the Office to {+settle with the authorities of the States concerned the terms under which to +}follow the trials of fishers;',
      finds: [{ message: 'added', at: 'settle with the authorities' }],
      oneWay: true,
    },
    {
      redline: 'Requests the mission to receive letters [-from fishers-]{+with the knowledge of the Government of Aldovia+};',
      finds: [{ message: 'added', at: 'knowledge' }],
      oneWay: true,
    },
    {
      redline:
        '{+Decides that any inquiry carried out in a port shall be subject to the approval of the State to which the port belongs;+}',
      finds: [{ message: 'added', at: 'subject to the approval' }],
    },
    {
      redline: 'Requests the Office to open a house on the coast{+ as soon as an agreement acceptable to the Government has been signed+};',
      finds: [{ message: 'added' }],
    },

    {
      redline: '{+Decides that no visit shall take place without the prior approval of the Government concerned;+}',
      finds: [{ message: 'added', at: 'prior approval' }],
    },
    {
      redline: 'Requests the mission to visit the prisons of Aldovia{+, provided that the State concerned does not object+};',
      finds: [{ message: 'added', at: 'does not object' }],
    },
    {
      redline: 'Requests the mission{+, on the basis of an understanding with the Government,+} to visit the prisons of Aldovia;',
      finds: [{ message: 'added', at: 'understanding' }],
    },
  ],
})
