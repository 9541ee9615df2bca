import { escapeClauseAdded } from '../../../src/weakening/rules/escape-clause-added.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(escapeClauseAdded, {
  passes: [
    'Urges Aldovia to free the fishers{+, bearing in mind the needs of their families+};',
    'Urges Aldovia to free the fishers{+, especially as there are storms ahead+};',
    'Requests the mission to visit the ports{+, to be followed by a meal+};',
    'Calls upon Aldovia to adopt measures{+, including plans of action and laws, as required,+} to protect the editors;',
    'Urges Aldovia to admit the mission{+, including to its prisons where applicable,+} and to answer its letters;',
    'Urges Aldovia to bring the perpetrators before its courts{+ or, where applicable, international courts+};',
    'Urges Aldovia to keep the crossing open{+ for as long as needed+};',
    'Invites the agencies of the United Nations{+, within their mandates,+} to continue to support the country;',
    'Requests the Office to list the donors to the fund{+, as at February 2089,+} in its report;',
    'Requests the Special Rapporteur to visit the provinces of Aldovia{+, subject to the availability of resources+};',
    'Requests the mission to carry out its mandate{+, as defined by the Council in its resolution 84/2,+} in all provinces;',
    'Urges Aldovia, as appropriate, to release all persons [-held-]{+detained+} without charge;',
    'Urges Aldovia to prevent, [-investigate-]{+investigate and, as appropriate, prosecute+} such acts;',
    'Urges Aldovia to respect international humanitarian law{+, as applicable+};',
    'PP1 Recognizing that States{+, as appropriate,+} cooperate,',
  ],
  catches: [
    { redline: 'Urges Aldovia to open its archives{+, in a phased manner+};', finds: [{ message: 'added', at: 'phased' }] },
    {
      redline: 'Urges Aldovia{+, in instances where the season so suggests,+} to open its archives;',
      finds: [{ message: 'added', at: 'season' }],
    },
    {
      redline: 'Urges Aldovia to open its archives{+, to be settled in the light of competing demands+};',
      finds: [{ message: 'added', at: 'competing demands' }],
    },
    { redline: 'Urges Aldovia{+, weather and roads permitting,+} to open its archives;', finds: [{ message: 'added', at: 'permitting' }] },
    {
      redline: 'Urges Aldovia to admit observers{+ where this proves workable+} in its ports;',
      finds: [{ message: 'added', at: 'where this proves workable' }],
    },
    {
      redline: 'Urges Aldovia to open its ports{+, bearing in mind the respective stages of readiness of each+};',
      finds: [{ message: 'added', at: 'stages of readiness' }],
    },
    {
      redline: 'Urges States{+, leaving it to each Government to choose the means,+} to open their ports;',
      finds: [{ message: 'added', at: 'to choose the means' }],
    },
    {
      redline: 'Urges all States to release the editors whom they hold{+, subject to the availability of resources+};',
      finds: [{ message: 'added', at: 'resources' }],
    },
    {
      redline: 'Calls upon the parties to investigate such acts{+ at their earliest convenience+};',
      finds: [{ message: 'added', at: 'convenience' }],
    },
    {
      redline: 'Calls upon the parties{+, as may be mutually agreed,+} to investigate such acts;',
      finds: [{ message: 'added', at: 'mutually agreed' }],
    },
    {
      redline: 'Urges all States{+, where applicable,+} to release all persons held without charge;',
      finds: [{ message: 'added', at: 'where applicable', severity: 'medium' }],
    },
    {
      redline: 'Urges all States to release all persons held without charge{+, to the fullest extent feasible+};',
      finds: [{ message: 'added', at: 'to the fullest extent feasible' }],
    },
    {
      redline: 'Calls upon the parties{+, within their respective capacities,+} to investigate such acts;',
      finds: [{ message: 'added', at: 'within their respective capacities' }],
    },
    {
      redline: 'Calls upon the parties to investigate such acts{+, should they so decide+};',
      finds: [{ message: 'added' }],
    },
  ],
})
