import type { RuleSentences } from '../../weakening/finding-words.ts'

/** What the rules say in French. `{name}` stands for a datum of the finding; words in quotation marks are those of the texts, in their own language. */
export const frenchRules: RuleSentences = {
  'protected-phrase-lost': {
    lost: {
      weakens: '« {phrase} » a été supprimé ; ces termes sont à conserver : {why}',
      strengthens: '« {phrase} » a été ajouté ; ces termes sont à conserver : {why}',
    },
  },
  'resisted-phrase-added': {
    added: {
      weakens: '« {phrase} » a été ajouté, formule que la veille a pour consigne de signaler : {why}',
      strengthens: '« {phrase} » a été supprimé, formule que la veille a pour consigne de signaler : {why}',
    },
  },
  'mandate-ended': {
    ended: {
      weakens: 'Le projet dit « {phrase} » : le mandat prendrait fin',
      strengthens: 'Le texte antérieur disait « {phrase} » ; le projet ne le dit plus, et le mandat se poursuivrait',
    },
  },
  'final-term': {
    last: {
      weakens: '« {phrase} » : le mandat prendrait fin à l’issue de cette période',
      strengthens: '« {phrase} » a été supprimé : le mandat pourrait de nouveau être prorogé',
    },
  },
  'renewal-missing': {
    missing: {
      weakens: 'Le texte antérieur prorogeait ce mandat ; rien dans le projet ne le fait : le mandat viendrait à expiration',
      strengthens: 'Le projet proroge ou établit un mandat ; aucune disposition du texte antérieur ne le faisait',
    },
  },
  'mechanism-replaced': {
    lower: {
      weakens: '{now} remplace {was} et a moins de pouvoirs',
      strengthens: '{now} remplace {was} et a davantage de pouvoirs',
    },
    otherForm: {
      weakens: 'Le projet ne laisse pas courir le mandat ({mechanism}) ; il donne à ses travaux une autre forme ou les confie à d’autres',
      strengthens:
        'Le projet laisse courir le mandat ({mechanism}) ; le texte antérieur donnait à ses travaux une autre forme ou les confiait à d’autres',
    },
  },
  'agenda-item-moved': {
    moved: {
      weakens: 'Le texte passe du point {was} au point {now} de l’ordre du jour, de l’examen d’une situation à l’assistance à l’État',
      strengthens: 'Le texte passe du point {was} au point {now} de l’ordre du jour',
    },
  },
  'proceedings-stopped': {
    stopped: {
      weakens: '« {phrase} » a été ajouté, ce qui empêcherait le Conseil de se prononcer sur le mandat',
      strengthens: '« {phrase} » a été supprimé ; ces termes auraient empêché le Conseil de se prononcer sur le mandat',
    },
  },
  'term-shortened': {
    shorter: {
      weakens: 'La durée passe de {was} à {now} : le mandat prend fin ou doit être prorogé plus tôt',
      strengthens: 'La durée passe de {was} à {now} : le mandat court plus longtemps avant sa prorogation',
    },
    reviewed: {
      weakens: '« {phrase} » a été ajouté : la durée peut être remise en question avant son terme',
      strengthens: '« {phrase} » a été retiré : la durée ne peut plus être remise en question avant son terme',
    },
  },
  'mandate-object-changed': {
    lost: {
      weakens: '« {phrase} » ne figure plus dans l’objet du mandat, qui porte donc moins sur le comportement de l’État',
      strengthens: '« {phrase} » figure désormais dans l’objet du mandat, qui porte donc sur le comportement de l’État',
    },
    renamed: {
      weakens: '« {phrase} » ne figure plus dans le nom du mandat, et aucun droit ni aucun comportement n’y figure à la place',
      strengthens: '« {phrase} » figure dans le nom du mandat, où ne figurait ni droit ni comportement',
    },
  },
  'scope-turned': {
    left: {
      weakens: '« {phrase} » ne figure plus dans ce que le mandat doit examiner, sans qu’un autre comportement y figure à la place',
      strengthens: '« {phrase} » figure dans ce que le mandat doit examiner',
    },
    turned: {
      weakens: '« {phrase} » entre dans l’objet du mandat, ce qui l’oriente vers d’autres sujets que le comportement des États',
      strengthens: '« {phrase} » sort de l’objet du mandat',
    },
  },
  'accountability-replaced': {
    replaced: {
      weakens: '« {was} » a fait place à « {now} » : l’assistance figure là où figurait l’établissement des responsabilités',
      strengthens: '« {was} » a fait place à « {now} » : l’établissement des responsabilités figure là où figurait l’assistance',
    },
    displaced: {
      weakens: '« {was} » a fait place à « {now} » : plus personne n’a à répondre de ce qui a été commis',
      strengthens: '« {was} » a fait place à « {now} » : quelqu’un a désormais à répondre de ce qui a été commis',
    },
  },
  'accountability-outweighed': {
    shifted: {
      weakens:
        'Sur l’ensemble du texte, les termes relatifs à l’établissement des responsabilités passent de {was} à {now} et les termes relatifs à l’assistance technique de {helpWas} à {helpNow}',
      strengthens:
        'Sur l’ensemble du texte, les termes relatifs à l’établissement des responsabilités passent de {was} à {now} et les termes relatifs à l’assistance technique de {helpWas} à {helpNow}',
    },
    title: {
      weakens: 'Le titre s’oriente vers l’assistance technique',
      strengthens: 'Le titre ne parle plus d’assistance technique',
    },
  },
  'mandate-task-removed': {
    removed: {
      weakens: 'Cette tâche ne figure plus dans la liste ; elle ne ferait plus partie du mandat',
      strengthens: 'Cette tâche est nouvelle dans la liste ; le mandat en ferait davantage',
    },
  },
  'access-narrowed': {
    narrowed: {
      weakens: '« {phrase} » a été supprimé : l’accès peut être partiel ou soumis à des conditions',
      strengthens: '« {phrase} » a été ajouté : l’accès doit être complet',
    },
  },
  'access-withdrawn': {
    withdrawn: {
      weakens: 'Le projet ne demande plus cet accès ou cette coopération',
      strengthens: 'Le projet demande cet accès ou cette coopération, ce que le texte antérieur ne faisait pas',
    },
  },
  'cooperation-lowered': {
    verb: {
      weakens: '« {was} » est devenu « {now} », ce qui demande moins à l’égard du même mécanisme',
      strengthens: '« {was} » est devenu « {now} », ce qui demande davantage à l’égard du même mécanisme',
    },
    wholly: {
      weakens: '« {was} » a été supprimé : la coopération demandée peut n’être que partielle',
      strengthens: '« {now} » a été ajouté : la coopération demandée doit être entière',
    },
  },
  'reporting-narrowed': {
    audience: {
      weakens: 'Le rapport n’est plus destiné {what}',
      strengthens: 'Le rapport est désormais destiné aussi {what}',
    },
    dialogue: {
      weakens: 'Le rapport n’est plus suivi {what}',
      strengthens: 'Le rapport est désormais suivi {what}',
    },
    interval: {
      weakens: 'Les rapports sont moins fréquents qu’auparavant : le texte antérieur dit « {what} »',
      strengthens: 'Les rapports sont plus fréquents qu’auparavant : le projet dit « {what} »',
    },
    undated: {
      weakens: 'Le projet ne fixe plus l’échéance « {what} »',
      strengthens: 'Le projet fixe l’échéance « {what} », que le texte antérieur ne fixait pas',
    },
    onRequest: {
      weakens: '« {what} » a été ajouté : le rapport attend d’être demandé',
      strengthens: '« {what} » a été supprimé : le rapport n’attend plus d’être demandé',
    },
    form: {
      weakens: 'Le projet ne demande plus de {what} ; ce qui reste en dit moins',
      strengthens: 'Le projet demande désormais davantage, sous forme de {what}',
    },
  },
  'report-removed': {
    removed: {
      weakens: 'Le projet ne demande plus ce rapport',
      strengthens: 'Le projet demande ce rapport, ce que le texte antérieur ne faisait pas',
    },
  },
  'expert-controlled': {
    added: {
      weakens: '« {phrase} » a été ajouté, ce qui donne à d’autres une prise sur les travaux du titulaire de mandat',
      strengthens: '« {phrase} » a été supprimé ; ces termes donnaient à d’autres une prise sur les travaux du titulaire de mandat',
    },
  },
  'resources-capped': {
    added: {
      weakens: '« {phrase} » a été ajouté : la tâche n’a pas de ressources propres',
      strengthens: '« {phrase} » a été supprimé ; ces termes limitaient les ressources consacrées à la tâche',
    },
  },
  'resources-withdrawn': {
    withdrawn: {
      weakens: '« {phrase} » a été supprimé : nul n’est plus prié d’y pourvoir',
      strengthens: '« {phrase} » a été ajouté : la tâche doit disposer de ce qui lui est nécessaire',
    },
  },
  'consent-required': {
    added: {
      weakens: '« {phrase} » a été ajouté : l’action dépend désormais de l’État concerné',
      strengthens: '« {phrase} » a été supprimé : l’action ne dépend plus de l’État concerné',
    },
  },
  'national-law-added': {
    added: {
      weakens: '« {phrase} » a été ajouté : l’obligation ne va pas au-delà du droit interne',
      strengthens: '« {phrase} » a été supprimé : l’obligation ne dépend plus du droit interne',
    },
  },
  'escape-clause-added': {
    added: {
      weakens: '« {phrase} » a été ajouté à une obligation, ce qui laisse la latitude de ne pas y donner suite',
      strengthens: '« {phrase} » a été supprimé d’une obligation, qui lie désormais sans cette réserve',
    },
  },
  'duty-loosened': {
    loosened: {
      weakens: 'L’obligation elle-même est devenue « {phrase} », à quoi suffit une tentative ou une réflexion',
      strengthens: '« {phrase} » a été supprimé : l’acte lui-même est désormais demandé',
    },
  },
  'modal-lowered': {
    lowered: {
      weakens: '« {was} » est devenu « {now} », ce qui oblige moins',
      strengthens: '« {was} » est devenu « {now} », ce qui oblige davantage',
    },
  },
  'force-dropped': {
    dropped: {
      weakens: '« {phrase} » a été supprimé : l’obligation dit moins comment elle doit être exécutée',
      strengthens: '« {phrase} » a été ajouté : l’obligation dit mieux comment elle doit être exécutée',
    },
  },
  'coverage-narrowed': {
    narrowed: {
      weakens: '« {phrase} » a été supprimé : le paragraphe a une portée moindre',
      strengthens: '« {phrase} » a été ajouté : le paragraphe a une portée plus large',
    },
  },
  'law-dropped': {
    dropped: {
      weakens: 'Le paragraphe ne cite plus : {law} ; il se mesure à moins de règles de droit',
      strengthens: 'Le paragraphe cite désormais : {law} ; il se mesure à davantage de règles de droit',
    },
  },
  'obligation-lowered': {
    lowered: {
      weakens: '« {was} » est devenu « {now} », terme moins contraignant en droit',
      strengthens: '« {was} » est devenu « {now} », terme plus contraignant en droit',
    },
  },
  'actor-dropped': {
    dropped: {
      weakens: 'Le paragraphe ne nomme plus : {who}',
      strengthens: 'Le paragraphe nomme désormais : {who}',
    },
    narrowed: {
      weakens: '« {what} » restreint une mention ({who}) : moins de personnes sont visées',
      strengthens: '« {what} » ne restreint plus une mention ({who}) : davantage de personnes sont visées',
    },
    themed: {
      weakens: 'Le paragraphe ne nomme plus : {who}, objet d’un rapport ou d’un débat dans le texte antérieur ; le projet a un autre thème',
      strengthens: 'Le paragraphe nomme désormais : {who}, objet d’un rapport ou d’un débat dans le projet',
    },
    vague: {
      weakens: 'Le paragraphe ne nomme plus : {who} ; « {umbrella} » en tient lieu',
      strengthens: 'Le paragraphe nomme : {who}, là où le texte antérieur disait « {umbrella} »',
    },
  },
  'operative-verb-lowered': {
    lowered: {
      weakens: '« {was} » est devenu « {now} », verbe plus faible pour la même demande',
      strengthens: '« {was} » est devenu « {now} », verbe plus ferme pour la même demande',
    },
  },
  'report-welcome-lowered': {
    lowered: {
      weakens: '« {was} » est devenu « {now} » à propos des travaux du titulaire de mandat, ce qui marque un appui moindre',
      strengthens: '« {was} » est devenu « {now} » à propos des travaux du titulaire de mandat, ce qui marque un appui plus net',
    },
  },
  'condemnation-lowered': {
    lowered: {
      weakens: '« {was} » est devenu « {now} », jugement moins sévère sur le même comportement',
      strengthens: '« {was} » est devenu « {now} », jugement plus sévère sur le même comportement',
    },
    doubted: {
      weakens: '« {phrase} » a été ajouté : ce qui est jugé n’est plus présenté comme avéré',
      strengthens: '« {phrase} » a été supprimé : ce qui est jugé est présenté comme avéré',
    },
    evened: {
      weakens: '« {phrase} » a été ajouté : ce qui est jugé est imputé à tous',
      strengthens: '« {phrase} » a été supprimé : ce qui est jugé n’est plus imputé à tous',
    },
    unattributed: {
      weakens: '« {phrase} » a été supprimé : le texte ne dit plus qui est l’auteur de ce qu’il juge',
      strengthens: '« {phrase} » a été ajouté : le texte dit qui est l’auteur de ce qu’il juge',
    },
    praised: {
      weakens: '« {was} » est devenu « {now} » : le texte portait un jugement, il n’en porte plus',
      strengthens: '« {was} » est devenu « {now} » : le texte porte désormais un jugement',
    },
  },
  'praise-added': {
    added: {
      weakens: '« {phrase} » a été ajouté, ce qui met un éloge des autorités à côté de la préoccupation',
      strengthens: '« {phrase} » a été supprimé ; ces termes mettaient un éloge des autorités à côté de la préoccupation',
    },
  },
  'condemnation-removed': {
    removed: {
      weakens: 'Le projet ne le dit plus ; cette préoccupation n’y a pas d’équivalent',
      strengthens: 'Le projet le dit désormais ; le texte antérieur ne l’exprimait pas',
    },
  },
  'act-dropped': {
    dropped: {
      weakens: '« {act} » a été retiré de ce que demande ce paragraphe ; les autres actes demeurent',
      strengthens: '« {act} » a été ajouté à ce que demande ce paragraphe',
    },
  },
  'another-act-asked': {
    exchanged: {
      weakens: '« {was} » a cédé la place à « {now} » : autre chose est demandé au même destinataire',
      strengthens: '« {was} » a cédé la place à « {now} » : il est demandé au même destinataire ce que le texte antérieur ne demandait pas',
    },
  },
  'duty-removed': {
    removed: {
      weakens: 'Le projet ne le demande plus, dans aucun de ses paragraphes',
      strengthens: 'Le projet le demande désormais ; le texte antérieur ne le demandait pas',
    },
  },
  'particularities-invoked': {
    added: {
      weakens: '« {phrase} » a été ajouté, ce qui permet que la portée d’un droit varie d’un lieu à l’autre',
      strengthens: '« {phrase} » a été supprimé ; ces termes permettaient que la portée d’un droit varie d’un lieu à l’autre',
    },
  },
  'politicisation-alleged': {
    added: {
      weakens:
        '« {phrase} » a été ajouté, ce qui met en doute la manière dont les droits de l’homme sont examinés ou dont les informations sont recueillies',
      strengthens:
        '« {phrase} » a été supprimé ; ces termes mettaient en doute la manière dont les droits de l’homme sont examinés ou dont les informations sont recueillies',
    },
  },
  'sovereignty-invoked': {
    added: {
      weakens: '« {phrase} » a été ajouté, ce qui met la souveraineté de l’État à côté de l’examen de son comportement',
      strengthens: '« {phrase} » a été supprimé ; ces termes mettaient la souveraineté de l’État à côté de l’examen de son comportement',
    },
  },
  'cooperation-formula-added': {
    added: {
      weakens: '« {phrase} » a été ajouté, formule qui met au premier plan la coopération entre États',
      strengthens: '« {phrase} » a été supprimé, formule qui mettait au premier plan la coopération entre États',
    },
  },
}
