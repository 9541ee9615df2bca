import type { RuleSentences } from '../../weakening/finding-words.ts'

/** What the rules say in Spanish. `{name}` stands for a datum of the finding; words in quotation marks are those of the texts, in their own language. */
export const spanishRules: RuleSentences = {
  'protected-phrase-lost': {
    lost: {
      weakens: 'Se ha suprimido «{phrase}»; esos términos han de mantenerse: {why}',
      strengthens: 'Se ha añadido «{phrase}»; esos términos han de mantenerse: {why}',
    },
  },
  'resisted-phrase-added': {
    added: {
      weakens: 'Se ha añadido «{phrase}», fórmula que se pidió señalar: {why}',
      strengthens: 'Se ha suprimido «{phrase}», fórmula que se pidió señalar: {why}',
    },
  },
  'mandate-ended': {
    ended: {
      weakens: 'El proyecto dice «{phrase}»: el mandato terminaría',
      strengthens: 'El texto anterior decía «{phrase}»; el proyecto ya no lo dice, y el mandato continuaría',
    },
  },
  'final-term': {
    last: {
      weakens: '«{phrase}»: el mandato terminaría al final de este período',
      strengthens: 'Se ha suprimido «{phrase}»: el mandato podría prorrogarse de nuevo',
    },
  },
  'renewal-missing': {
    missing: {
      weakens: 'El texto anterior prorrogaba este mandato; nada en el proyecto lo hace: el mandato expiraría',
      strengthens: 'El proyecto prorroga o establece un mandato; ninguna disposición del texto anterior lo hacía',
    },
  },
  'mechanism-replaced': {
    lower: {
      weakens: '{now} sustituye a {was} y tiene menos competencias',
      strengthens: '{now} sustituye a {was} y tiene más competencias',
    },
    otherForm: {
      weakens: 'El proyecto no deja continuar el mandato ({mechanism}); da a su labor otra forma o la confía a otros',
      strengthens:
        'El proyecto deja continuar el mandato ({mechanism}); el texto anterior daba a su labor otra forma o la confiaba a otros',
    },
  },
  'agenda-item-moved': {
    moved: {
      weakens: 'El texto pasa del tema {was} al tema {now} de la agenda, del examen de una situación a la asistencia al Estado',
      strengthens: 'El texto pasa del tema {was} al tema {now} de la agenda',
    },
  },
  'proceedings-stopped': {
    stopped: {
      weakens: 'Se ha añadido «{phrase}», lo que impediría que el Consejo se pronunciara sobre el mandato',
      strengthens: 'Se ha suprimido «{phrase}», que habría impedido que el Consejo se pronunciara sobre el mandato',
    },
  },
  'term-shortened': {
    shorter: {
      weakens: 'La duración pasa de {was} a {now}: el mandato termina o ha de prorrogarse antes',
      strengthens: 'La duración pasa de {was} a {now}: el mandato corre más tiempo antes de su prórroga',
    },
    reviewed: {
      weakens: '«{phrase}» se ha añadido: el plazo puede volver a examinarse antes de terminar',
      strengthens: '«{phrase}» se ha retirado: el plazo ya no puede volver a examinarse antes de terminar',
    },
  },
  'mandate-object-changed': {
    lost: {
      weakens: '«{phrase}» ya no figura en el objeto del mandato, que se ocupa por tanto menos de la conducta del Estado',
      strengthens: '«{phrase}» figura en el objeto del mandato, que se ocupa por tanto de la conducta del Estado',
    },
    renamed: {
      weakens: '«{phrase}» ya no figura en el nombre del mandato, y ningún derecho ni conducta figura en su lugar',
      strengthens: '«{phrase}» figura en el nombre del mandato, donde no figuraba ningún derecho ni conducta',
    },
  },
  'scope-turned': {
    left: {
      weakens: '«{phrase}» ya no figura en lo que el mandato ha de examinar, sin que otra conducta figure en su lugar',
      strengthens: '«{phrase}» figura en lo que el mandato ha de examinar',
    },
    turned: {
      weakens: '«{phrase}» entra en el objeto del mandato, lo que lo orienta a otros asuntos que la conducta de los Estados',
      strengthens: '«{phrase}» sale del objeto del mandato',
    },
  },
  'accountability-replaced': {
    replaced: {
      weakens: '«{was}» ha dado paso a «{now}»: la asistencia figura donde figuraba la rendición de cuentas',
      strengthens: '«{was}» ha dado paso a «{now}»: la rendición de cuentas figura donde figuraba la asistencia',
    },
    displaced: {
      weakens: '«{was}» ha dado paso a «{now}»: ya nadie ha de responder de lo cometido',
      strengthens: '«{was}» ha dado paso a «{now}»: alguien ha de responder ahora de lo cometido',
    },
  },
  'accountability-outweighed': {
    shifted: {
      weakens:
        'En el conjunto del texto, los términos sobre rendición de cuentas pasan de {was} a {now} y los términos sobre asistencia técnica de {helpWas} a {helpNow}',
      strengthens:
        'En el conjunto del texto, los términos sobre rendición de cuentas pasan de {was} a {now} y los términos sobre asistencia técnica de {helpWas} a {helpNow}',
    },
    title: {
      weakens: 'El título se orienta a la asistencia técnica',
      strengthens: 'El título ya no habla de asistencia técnica',
    },
  },
  'mandate-task-removed': {
    removed: {
      weakens: 'Esta tarea ya no figura en la lista; dejaría de formar parte del mandato',
      strengthens: 'Esta tarea es nueva en la lista; el mandato haría más',
    },
  },
  'access-narrowed': {
    narrowed: {
      weakens: 'Se ha suprimido «{phrase}»: el acceso puede ser parcial o estar sujeto a condiciones',
      strengthens: 'Se ha añadido «{phrase}»: el acceso ha de ser completo',
    },
  },
  'access-withdrawn': {
    withdrawn: {
      weakens: 'El proyecto ya no pide este acceso o esta cooperación',
      strengthens: 'El proyecto pide este acceso o esta cooperación, cosa que el texto anterior no hacía',
    },
  },
  'cooperation-lowered': {
    verb: {
      weakens: '«{was}» pasa a ser «{now}», con lo que se pide menos respecto del mismo mecanismo',
      strengthens: '«{was}» pasa a ser «{now}», con lo que se pide más respecto del mismo mecanismo',
    },
    wholly: {
      weakens: 'Se ha suprimido «{was}»: la cooperación pedida puede ser solo parcial',
      strengthens: 'Se ha añadido «{now}»: la cooperación pedida ha de ser plena',
    },
  },
  'reporting-narrowed': {
    audience: {
      weakens: 'El informe ya no se dirige {what}',
      strengthens: 'El informe se dirige ahora también {what}',
    },
    dialogue: {
      weakens: 'El informe ya no va seguido de {what}',
      strengthens: 'El informe va seguido ahora de {what}',
    },
    interval: {
      weakens: 'Los informes son menos frecuentes que antes: el texto anterior dice «{what}»',
      strengthens: 'Los informes son más frecuentes que antes: el proyecto dice «{what}»',
    },
    undated: {
      weakens: 'El proyecto ya no fija el plazo «{what}»',
      strengthens: 'El proyecto fija el plazo «{what}», que el texto anterior no fijaba',
    },
    onRequest: {
      weakens: 'Se ha añadido «{what}»: el informe queda a la espera de que se pida',
      strengthens: 'Se ha suprimido «{what}»: el informe ya no queda a la espera de que se pida',
    },
    form: {
      weakens: 'El proyecto ya no pide {what}; lo que queda dice menos',
      strengthens: 'El proyecto pide {what}, que dice más que antes',
    },
  },
  'report-removed': {
    removed: {
      weakens: 'El proyecto ya no pide este informe',
      strengthens: 'El proyecto pide este informe, cosa que el texto anterior no hacía',
    },
  },
  'expert-controlled': {
    added: {
      weakens: 'Se ha añadido «{phrase}», lo que da a otros control sobre la labor del titular del mandato',
      strengthens: 'Se ha suprimido «{phrase}», que daba a otros control sobre la labor del titular del mandato',
    },
  },
  'resources-capped': {
    added: {
      weakens: 'Se ha añadido «{phrase}»: la tarea no tiene recursos propios',
      strengthens: 'Se ha suprimido «{phrase}», que limitaba los recursos para la tarea',
    },
  },
  'resources-withdrawn': {
    withdrawn: {
      weakens: 'Se ha suprimido «{phrase}»: ya no se pide a nadie que lo proporcione',
      strengthens: 'Se ha añadido «{phrase}»: la tarea ha de contar con lo que necesita',
    },
  },
  'consent-required': {
    added: {
      weakens: 'Se ha añadido «{phrase}»: la actuación depende ahora del Estado interesado',
      strengthens: 'Se ha suprimido «{phrase}»: la actuación ya no depende del Estado interesado',
    },
  },
  'national-law-added': {
    added: {
      weakens: 'Se ha añadido «{phrase}»: la obligación no va más allá del derecho interno',
      strengthens: 'Se ha suprimido «{phrase}»: la obligación ya no depende del derecho interno',
    },
  },
  'escape-clause-added': {
    added: {
      weakens: 'Se ha añadido «{phrase}» a una obligación, lo que deja margen para no cumplirla',
      strengthens: 'Se ha suprimido «{phrase}» de una obligación, que obliga ahora sin esa salvedad',
    },
  },
  'duty-loosened': {
    loosened: {
      weakens: 'La propia obligación pasa a ser «{phrase}», para lo que basta un intento o una reflexión',
      strengthens: 'Se ha suprimido «{phrase}»: ahora se pide el acto mismo',
    },
  },
  'modal-lowered': {
    lowered: {
      weakens: '«{was}» pasa a ser «{now}», que obliga menos',
      strengthens: '«{was}» pasa a ser «{now}», que obliga más',
    },
  },
  'force-dropped': {
    dropped: {
      weakens: 'Se ha suprimido «{phrase}»: la obligación dice menos sobre cómo ha de cumplirse',
      strengthens: 'Se ha añadido «{phrase}»: la obligación dice más sobre cómo ha de cumplirse',
    },
  },
  'coverage-narrowed': {
    narrowed: {
      weakens: 'Se ha suprimido «{phrase}»: el párrafo tiene menos alcance',
      strengthens: 'Se ha añadido «{phrase}»: el párrafo tiene más alcance',
    },
  },
  'law-dropped': {
    dropped: {
      weakens: 'El párrafo ya no menciona: {law}; se mide por menos normas de derecho',
      strengthens: 'El párrafo menciona ahora: {law}; se mide por más normas de derecho',
    },
  },
  'obligation-lowered': {
    lowered: {
      weakens: '«{was}» pasa a ser «{now}», que obliga menos en derecho',
      strengthens: '«{was}» pasa a ser «{now}», que obliga más en derecho',
    },
  },
  'actor-dropped': {
    dropped: {
      weakens: 'El párrafo ya no menciona: {who}',
      strengthens: 'El párrafo menciona ahora: {who}',
    },
    narrowed: {
      weakens: '«{what}» restringe una mención ({who}): se alude a menos personas',
      strengthens: '«{what}» ya no restringe una mención ({who}): se alude a más personas',
    },
    themed: {
      weakens: 'El párrafo ya no menciona: {who}, tema de un informe o debate del texto anterior; el proyecto tiene otro tema',
      strengthens: 'El párrafo menciona ahora: {who}, tema de un informe o debate del proyecto',
    },
    vague: {
      weakens: 'El párrafo ya no menciona: {who}; en su lugar figura «{umbrella}»',
      strengthens: 'El párrafo menciona: {who}, donde el texto anterior decía «{umbrella}»',
    },
  },
  'operative-verb-lowered': {
    lowered: {
      weakens: '«{was}» pasa a ser «{now}», un verbo más débil para la misma solicitud',
      strengthens: '«{was}» pasa a ser «{now}», un verbo más firme para la misma solicitud',
    },
  },
  'report-welcome-lowered': {
    lowered: {
      weakens: '«{was}» pasa a ser «{now}» respecto de la labor del titular del mandato, lo que supone menos apoyo',
      strengthens: '«{was}» pasa a ser «{now}» respecto de la labor del titular del mandato, lo que supone más apoyo',
    },
  },
  'condemnation-lowered': {
    lowered: {
      weakens: '«{was}» pasa a ser «{now}», un juicio menos severo de la misma conducta',
      strengthens: '«{was}» pasa a ser «{now}», un juicio más severo de la misma conducta',
    },
    doubted: {
      weakens: 'Se ha añadido «{phrase}»: ya no se da por sucedido lo que se juzga',
      strengthens: 'Se ha suprimido «{phrase}»: se da por sucedido lo que se juzga',
    },
    evened: {
      weakens: 'Se ha añadido «{phrase}»: lo que se juzga se atribuye a todos',
      strengthens: 'Se ha suprimido «{phrase}»: lo que se juzga ya no se atribuye a todos',
    },
    unattributed: {
      weakens: 'Se ha suprimido «{phrase}»: el texto ya no dice quién hizo lo que juzga',
      strengthens: 'Se ha añadido «{phrase}»: el texto dice quién hizo lo que juzga',
    },
    praised: {
      weakens: '«{was}» pasa a ser «{now}»: el texto expresaba un juicio y ya no lo expresa',
      strengthens: '«{was}» pasa a ser «{now}»: el texto expresa ahora un juicio',
    },
  },
  'praise-added': {
    added: {
      weakens: 'Se ha añadido «{phrase}», lo que pone un elogio de las autoridades junto a la preocupación',
      strengthens: 'Se ha suprimido «{phrase}», que ponía un elogio de las autoridades junto a la preocupación',
    },
  },
  'condemnation-removed': {
    removed: {
      weakens: 'El proyecto ya no lo dice; esta preocupación no tiene equivalente en él',
      strengthens: 'El proyecto lo dice ahora; el texto anterior no lo expresaba',
    },
  },
  'act-dropped': {
    dropped: {
      weakens: '«{act}» se ha retirado de lo que pide este párrafo; los demás actos permanecen',
      strengthens: '«{act}» se ha añadido a lo que pide este párrafo',
    },
  },
  'another-act-asked': {
    exchanged: {
      weakens: '«{was}» ha cedido el lugar a «{now}»: se pide otra cosa al mismo destinatario',
      strengthens: '«{was}» ha cedido el lugar a «{now}»: se pide al mismo destinatario lo que el texto anterior no pedía',
    },
  },
  'duty-removed': {
    removed: {
      weakens: 'El proyecto ya no lo pide, en ninguno de sus párrafos',
      strengthens: 'El proyecto lo pide ahora; el texto anterior no lo pedía',
    },
  },
  'particularities-invoked': {
    added: {
      weakens: 'Se ha añadido «{phrase}», lo que permite que el alcance de un derecho varíe de un lugar a otro',
      strengthens: 'Se ha suprimido «{phrase}», que permitía que el alcance de un derecho variara de un lugar a otro',
    },
  },
  'politicisation-alleged': {
    added: {
      weakens: 'Se ha añadido «{phrase}», lo que pone en duda el modo en que se examinan los derechos humanos o se reúne información',
      strengthens: 'Se ha suprimido «{phrase}», que ponía en duda el modo en que se examinan los derechos humanos o se reúne información',
    },
  },
  'sovereignty-invoked': {
    added: {
      weakens: 'Se ha añadido «{phrase}», lo que pone la soberanía del Estado junto al examen de su conducta',
      strengthens: 'Se ha suprimido «{phrase}», que ponía la soberanía del Estado junto al examen de su conducta',
    },
  },
  'cooperation-formula-added': {
    added: {
      weakens: 'Se ha añadido «{phrase}», fórmula que pone en primer plano la cooperación entre Estados',
      strengthens: 'Se ha suprimido «{phrase}», fórmula que ponía en primer plano la cooperación entre Estados',
    },
  },
}
