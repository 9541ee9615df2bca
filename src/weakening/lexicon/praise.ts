/** What is said in favour of a State's conduct. Our judgement after weakening.md, category 8. */
export const praisedConduct =
  /\b(?:(?:positive|encouraging|important|significant|notable|further|recent|initial|first|some|certain|constructive|considerable|continued|ongoing|tangible|concrete|early|sincere|genuine|steady) )*(?:steps?|progress|goodwill|situation|context|conditions|capacit(?:y|ies)|means|developments?|signs?|acts?|measures?|efforts?|improvements?|achievements?|advances?|advancement|commitments?|cooperation|reforms?|initiatives?|willingness|determination|openness|engagement|successes|gains|adoption|release|pardon|lifting|endeavours?|contributions?|challenges|difficulties|constraints|circumstances)\b/

/** How praise is brought into a sentence that is about something else. */
export const concession =
  /\b(?:(?:while|and|but|although|whilst|despite|notwithstanding|in spite of|also|yet|even though|,) )?(?:(?:also|duly|nevertheless|nonetheless|at the same time|in this regard) )?(?:acknowledg(?:es|ing|ed)|recogni[sz](?:es|ing|ed)|welcom(?:es|ing|ed)|commend(?:s|ing|ed)|appreciat(?:es|ing|ed)|not(?:es|ing) (?:with (?:appreciation|satisfaction|interest) )?|tak(?:es|ing) (?:note|into account|into consideration|due account)(?: with (?:appreciation|satisfaction|interest))?(?: of)?|bearing in mind|mindful of|aware of|conscious of|encouraged by|in (?:the )?light of|having regard to|considering|despite|notwithstanding|in spite of|with (?:due )?(?:appreciation|regard|recognition) (?:for|to|of)|expressing (?:its )?(?:appreciation|satisfaction) (?:for|at|with)|congratulat(?:es|ing)|prais(?:es|ing)|applaud(?:s|ing)|salut(?:es|ing)|pay(?:s|ing) tribute to|giv(?:es|ing) credit to|credit(?:s|ing))\b/g

/** A concession between commas, whatever it concedes. */
export const excusing =
  /, (?:while|whilst|although|though|albeit|even (?:though|if|as)|notwithstanding|despite|in spite of|without (?:prejudice to|overlooking|ignoring|disregarding|questioning|diminishing|underestimating)|at the same time|(?:with|having|in) (?:due |full )?(?:regard|consideration|recognition|appreciation|respect)|taking (?:due |full )?(?:note|account)|bearing in mind|mindful|conscious|aware|acknowledging|recogni[sz]ing|welcoming|commending|noting|understanding|appreciating|considering|encouraged)\b[^,;\n]{0,160}(?=,)/g

/** The words by which a concession can be known; the cheap look. */
export const concessionWords: { readonly triggers: readonly string[] } = {
  triggers: [
    ...[
      'acknowledges',
      'acknowledging',
      'acknowledged',
      'recognizes',
      'recognizing',
      'recognises',
      'recognising',
      'welcomes',
      'welcoming',
      'commends',
      'commending',
    ],
    ...[
      'appreciates',
      'appreciating',
      'notes',
      'noting',
      'takes',
      'taking',
      'bearing',
      'mindful',
      'aware',
      'conscious',
      'encouraged',
      'light',
      'regard',
    ],
    ...[
      ...['although', 'though', 'albeit', 'while', 'whilst', 'even', 'prejudice', 'overlooking', 'ignoring', 'disregarding'],
      ...['questioning', 'diminishing', 'underestimating', 'understanding', 'consideration', 'respect', 'account', 'note', 'encouraged'],
      'considering',
      'despite',
      'notwithstanding',
      'spite',
      'appreciation',
      'recognition',
      'satisfaction',
      'congratulates',
      'congratulating',
      'praises',
      'praising',
      ...['applauds', 'applauding', 'salutes', 'saluting', 'tribute', 'credit', 'credits', 'crediting'],
    ],
  ],
}

/** Whose conduct is praised: a Government's, not an expert's or civil society's. */
export const byTheState =
  /\b(?:governments?|authorit(?:y|ies)|states?|country|countries|parties|leadership|president|ministry|parliament|administration|transitional)\b/

/** Organs of a Government, whose conduct is praised where praise enters a condemnation. */
export const byItsOrgans =
  /\b(?:judiciary|courts?|police|army|armed forces|security (?:forces|services)|law enforcement|cabinet|ministers?|ministries|officials|public service|legislature|leaders?|ruling|reformers|prison service|local councils)\b/
