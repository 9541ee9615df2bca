import type { FindingWords } from '../../weakening/finding-words.ts'
import type { VerdictWords } from '../../weakening/verdict-words.ts'
import { frenchRules } from './rules.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count < 2 ? one : more}`
const list = new Intl.ListFormat('fr')

/** No line breaks within quotation marks or before a colon. Only our own sentences are set so, never the words that they quote. */
const spaced = <Sentences>(sentences: Sentences): Sentences =>
  JSON.parse(JSON.stringify(sentences).replace(/« | »| (?=[:;])/g, (marks) => marks.replace(' ', '\u00A0'))) as Sentences // the same entries

/** What findings say in French. Instruments, organs and groups bear the names of the French documents of the United Nations. */
export const frenchFindings: FindingWords = {
  sentences: spaced(frenchRules),
  quotedFirst: /^« (?<quoted>[^»]{1,400}) » a été (?<became>\p{L}+)(?<rest>.*)$/su,
  period: (months) => (months % 12 === 0 ? many(months / 12, 'an') : `${String(months).replace('.', ',')} mois`),
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  listed: (names) => list.format(names),
  keeps: (words) => `Le texte conserve «\u00A0${words}\u00A0»`,
  reasons: {
    rewritten: 'Une grande partie du dispositif est nouvelle, de sorte qu’une perte isolée dit peu',
    dated: 'Il s’agit d’un événement qui a eu lieu',
    'clause-goes': 'Disparaît avec toute la clause où il figurait',
    'gave-way': 'Le paragraphe a fait place à un autre qui commence de même',
    'one-word': 'Un seul mot en est retiré, et le droit reste nommé',
    'measure-follows': 'Le paragraphe a été réécrit, et ses références suivent ce qu’il dit',
    'other-theme': 'Il relevait du thème d’un rapport ou d’un débat, et le projet a un autre thème',
    'helped-government': 'C’était une aide à un gouvernement, et non un pouvoir du mandat',
    'other-tasks': 'L’essentiel en figure dans d’autres tâches, en d’autres termes',
    'report-given': 'Le rapport lui-même est présenté de toute façon',
    'session-past': 'Il était attendu à une session précise, et y a été présenté',
    'single-report': 'C’est un rapport unique, et non des rapports réguliers',
    'slight-act': 'C’est un simple encouragement, ou un acte qui ne protège personne nommément ou dont la date est passée',
    'wider-duty': 'Une obligation plus large le couvre désormais',
    'goes-on': 'Ce qui se fait déjà doit se poursuivre',
    'asks-no-state': 'Rien n’y est demandé à un État pour protéger quelqu’un',
    'names-nobody': 'Il ne protège personne nommément',
    'by-place-alone': 'Seule sa place le signale, et il se peut qu’il en demande autant',
    'partly-asked': 'Un autre paragraphe en demande une partie en d’autres termes',
  },
  names: {
    actor: {
      'women human rights defenders': 'défenseuses des droits humains',
      'human rights defenders': 'défenseurs des droits de l’homme',
      'civil society': 'société civile',
      'non-governmental organizations': 'organisations non gouvernementales',
      journalists: 'journalistes',
      bloggers: 'blogueurs',
      'media workers': 'professionnels des médias',
      victims: 'victimes',
      survivors: 'rescapés',
      'persons with disabilities': 'personnes handicapées',
      women: 'femmes',
      girls: 'filles',
      children: 'enfants',
      'young people': 'jeunes',
      'older persons': 'personnes âgées',
      'Indigenous Peoples': 'peuples autochtones',
      minorities: 'minorités',
      'LGBTI persons': 'personnes LGBTI',
      'people of African descent': 'personnes d’ascendance africaine',
      peasants: 'paysans',
      migrants: 'migrants et migrantes',
      'prisoners of war': 'prisonniers de guerre',
      civilians: 'civils',
      'persons in detention': 'personnes détenues',
      refugees: 'réfugiés',
      lawyers: 'avocats et magistrats',
      'trade unions': 'syndicats',
      'religious and community leaders': 'chefs religieux et responsables locaux',
      academia: 'milieux universitaires',
      artists: 'artistes et écrivains',
      'whistle-blowers': 'lanceurs d’alerte',
      protesters: 'manifestants',
      'opposition members': 'membres de l’opposition',
      'humanitarian workers': 'travailleurs humanitaires',
      'national human rights institutions': 'institutions nationales des droits de l’homme',
      'persons with albinism or leprosy': 'personnes atteintes d’albinisme ou touchées par la lèpre',
      'Roma, Dalits and castes': 'Roms, dalits et castes',
      witnesses: 'témoins',
      dissidents: 'opposants et dissidents',
      'health workers': 'personnels de santé',
      'farmers, fishers and workers': 'agriculteurs, pêcheurs et travailleurs',
      'widows and orphans': 'veuves et orphelins',
      'non-believers': 'non-croyants',
      'private sector': 'secteur privé',
      'local communities': 'populations locales',
      families: 'familles',
      parliaments: 'parlements',
      'regional organizations': 'organisations régionales',
      'special procedures': 'procédures spéciales',
      'treaty bodies': 'organes conventionnels',
    },
    law: {
      'international humanitarian law': 'droit international humanitaire',
      'international refugee law': 'droit international des réfugiés',
      'international criminal law': 'droit pénal international',
      'international human rights law': 'droit international des droits de l’homme',
      'war crimes': 'crimes de guerre',
      'crimes against humanity': 'crimes contre l’humanité',
      genocide: 'génocide',
      'ethnic cleansing': 'nettoyage ethnique',
      'international crimes': 'crimes internationaux',
      'international law': 'droit international',
      'Geneva Conventions': 'Conventions de Genève',
      'Additional Protocols': 'Protocoles additionnels',
      'International Criminal Court': 'Cour pénale internationale',
      'International Court of Justice': 'Cour internationale de Justice',
      'Convention against Torture': 'Convention contre la torture',
      Covenants: 'Pactes',
      conventions: 'des conventions',
      declarations: 'des déclarations',
      'Paris Principles': 'Principes de Paris',
      'guiding principles': 'principes directeurs',
      'non-refoulement': 'principe de non-refoulement',
      'African Charter': 'Charte africaine',
      'Universal Declaration of Human Rights': 'Déclaration universelle des droits de l’homme',
      'observations of treaty bodies': 'observations des organes conventionnels',
      'prohibition of torture': 'interdiction de la torture',
      'Charter of the United Nations': 'Charte des Nations Unies',
      'jus cogens': 'jus cogens',
    },
    mechanism: {
      'investigative mechanism': 'un mécanisme d’enquête',
      'commission of inquiry': 'une commission d’enquête',
      'fact-finding mission': 'une mission d’établissement des faits',
      'group of experts': 'un groupe d’experts',
      'special rapporteur': 'un rapporteur spécial',
      'independent expert': 'un expert indépendant',
      'working group': 'un groupe de travail',
      'special representative': 'un représentant spécial',
      'expert mechanism': 'un mécanisme d’experts',
      'Office of the High Commissioner': 'le Haut-Commissariat',
      adviser: 'un conseiller',
      'programme of advice': 'un programme de services consultatifs',
      'national body': 'un organe national',
      secretariat: 'le Secrétariat',
    },
    audience: {
      'the Human Rights Council': 'au Conseil des droits de l’homme',
      'the General Assembly': 'à l’Assemblée générale',
      'the Security Council': 'au Conseil de sécurité',
      'the public': 'au public',
    },
    dialogue: {
      'enhanced interactive dialogue': 'd’un dialogue interactif renforcé',
      'interactive dialogue': 'd’un dialogue interactif',
      dialogue: 'd’un débat',
    },
    report: {
      'comprehensive report': 'rapport complet',
      report: 'rapport',
      'written update': 'mise à jour écrite',
      'oral update': 'mise à jour orale',
    },
  },
}

/** What verdicts say in French. */
export const frenchVerdict: VerdictWords = {
  renewal({ period, terms, restsOn, isShort, changed, tone }) {
    const noted = tone > 0 ? `${many(tone, 'point')} de ton, ` : ''
    const found = changed ? `références mises à jour, ${noted}aucun autre changement constaté` : 'aucun changement constaté dans le texte'
    const elsewhere = restsOn && ` Les termes eux-mêmes figurent dans ${restsOn}.`
    return `Proroge le mandat${period && ` pour ${period}`}${terms && ` selon les termes de ${terms}`}${isShort ? ', sans en reprendre l’essentiel' : ''} ; ${found}.${elsewhere}`
  },
  nothingFound: (changed) =>
    changed > 0
      ? `${many(changed, 'paragraphe modifié', 'paragraphes modifiés')} ; aucun affaiblissement constaté dans le texte.`
      : 'Aucun affaiblissement constaté dans le texte.',
  fromOtherPrior: 'Aucun affaiblissement constaté dans le texte ; ce qui y est nouveau vient d’un autre texte antérieur.',
  weakened: (count, gravest, kinds) =>
    `${many(count, 'point affaibli', 'points affaiblis')}, gravité la plus élevée : ${gravest} (${kinds})`,
  noneWeakened: 'Aucun affaiblissement constaté dans le texte',
  strengthened: (count, kinds) => `${many(count, 'point renforcé', 'points renforcés')} (${kinds})`,
  between: ' ; ',
  kind: (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  otherPoints: 'autres points',
}
