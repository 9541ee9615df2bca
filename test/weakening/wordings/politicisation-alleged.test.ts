import { politicisationAlleged } from '../../../src/weakening/rules/politicisation-alleged.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (text: string, at: string) => ({ redline: `PP1 {+${text}+}`, finds: [{ message: 'added', at }] })

testRule(politicisationAlleged, {
  passes: ['PP1 {+Alarmed at the targeting of fishers and the misuse of laws against them,+}'],
  catches: [
    added('Deploring the proliferation of country-specific resolutions,', 'proliferation of country-specific resolutions'),
    added('Stressing that accounts of the strike must be read with prudence,', 'with prudence'),
    added('Cautioning against tendentious reports,', 'tendentious reports'),
    added('Concerned that the Council might become a stage for political rivalry,', 'stage for political'),
    added('Regretting the singling out of certain countries,', 'singling out of certain countries'),
    added('Concerned at the misuse of the Council for pressure on Estavia,', 'misuse of the Council'),
  ],
})
