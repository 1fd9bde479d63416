import { parseArgs } from 'node:util';

import type { Language } from '../../src/domain/questionnaire';
import { isIsoDate } from '../../src/domain/iso-date';
import { STORES, type Store } from './task-pane';

export interface TemplateOptions {
  /** The workshop's name; '' for a template of no workshop in particular. */
  readonly name: string;
  /** The workshop's day, as `yyyy-mm-dd`; '' while it is not known. */
  readonly date: string;
  /** The languages to write a template in. */
  readonly languages: readonly Language[];
  readonly store: Store;
  /** The file to write; undefined for a name in `dist`. */
  readonly out: string | undefined;
}

export const usage = `Usage : npm run template -- [options]

  --name "Atelier BFC"   nom de l’atelier, affiché en tête de la feuille Fiche projet
  --date 2026-12-01      date de l’atelier (année-mois-jour)
  --lang fr              langue du classeur, fr ou en ; sans elle, un classeur dans chaque langue
  --store EXCatalog      volet ouvert avec le classeur : EXCatalog (déploiement par le centre d’administration),
                         Registry (complément chargé par un développeur) ou none (le volet s’ouvre à la main)
  --out modele.xlsx      fichier à écrire ; demande --lang`;

const LANGUAGES = ['fr', 'en'] as const;
/** A cell may hold more; a title may not. */
const LONGEST_NAME = 200;

/** Reads the command line, or says in one sentence what is wrong with it. */
export function templateOptions(args: readonly string[]): TemplateOptions | string {
  const given = parsed(args);
  if (typeof given === 'string') return given;
  const { name = '', date = '', lang, store: wanted = 'none', out } = given;
  const store = STORES.find((known) => known.toLowerCase() === wanted.toLowerCase());
  const languages = lang === undefined ? LANGUAGES : LANGUAGES.filter((known) => known === lang);
  if (languages.length === 0) return `--lang attend fr ou en, pas « ${lang ?? ''} ».`;
  if (!store) return `--store attend ${STORES.slice(0, -1).join(', ')} ou ${STORES.at(-1) ?? ''}, pas « ${wanted} ».`;
  if (date !== '' && !isIsoDate(date)) return `--date attend un jour qui existe, comme 2026-12-01, pas « ${date} ».`;
  if (name.length > LONGEST_NAME) return `--name ne doit pas dépasser ${LONGEST_NAME} caractères.`;
  if (out !== undefined && languages.length > 1)
    return '--out écrit un seul fichier : dites aussi --lang fr ou --lang en.';
  if (out !== undefined && !/\.xlsx$/i.test(out)) return `--out attend un fichier .xlsx, pas « ${out} ».`;
  return { name: name.trim(), date, languages, store, out };
}

type Given = Readonly<Partial<Record<'name' | 'date' | 'lang' | 'store' | 'out', string>>>;

function parsed(args: readonly string[]): Given | string {
  const text = { type: 'string' } as const;
  try {
    const options = { name: text, date: text, lang: text, store: text, out: text };
    return { ...parseArgs({ args: [...args], options }).values };
  } catch (error) {
    const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
    const wrong = /'([^']+)'/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `L’option ${wrong} n’existe pas.`;
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return `L’option ${wrong.split(' ')[0] ?? ''} attend une valeur.`;
    return `« ${wrong} » n’est pas une option : un nom de plusieurs mots se met entre guillemets.`;
  }
}
