import type {
  ImportChoices,
  ImportPlan,
  ImportPreview,
  ImportRole,
  ImportSummary,
  ImportWriteError,
} from '../../../shared/ipc/import.ts';
import type { Settings } from '../../../shared/ipc/settings.ts';

/** What may stand in the way, told in one sentence. */
export type Trouble = ImportWriteError['kind'] | 'one-file';

/** What the screen begins with: what was chosen for such a file before, else what it seems to be. */
export const firstPlan = (
  { columns, headings }: ImportSummary,
  { lastImports, language }: Pick<Settings, 'lastImports' | 'language'>,
): ImportPlan => {
  const before = lastImports.find(
    (one) => one.headings === headings && one.roles.length === columns.length,
  );
  const choices: ImportChoices = before ?? {
    roles: columns.map(({ role }) => role),
    target: 'heard',
    lists: [],
    places: [],
  };
  const { roles, target, lists, places } = choices;
  return {
    ...{ roles, target, lists, places, language },
    villageId: null,
    withArchived: false,
    withPeople: false,
    withComments: false,
    withContact: false,
    withChanged: false,
  };
};

const mostRemembered = 20;

/** The choices are kept by their headings, without a word of the file; whether persons come along is asked again each time. */
export const remembered = (
  { headings }: ImportSummary,
  { roles, target, lists, places }: ImportPlan,
  before: Settings['lastImports'],
): Settings['lastImports'] =>
  [
    { headings, roles, target, lists, places },
    ...before.filter((one) => one.headings !== headings),
  ].slice(0, mostRemembered);

/** A card has one title: the column that had it before is words from now on. */
export const withRole = (plan: ImportPlan, column: number, role: ImportRole): ImportPlan => ({
  ...plan,
  roles: plan.roles.map((now, at) => {
    if (at === column) return role;
    return single.has(role) && now === role ? 'text' : now;
  }),
});

const single: ReadonlySet<ImportRole> = new Set(['title', 'list', 'sourceId']);

/** The pair of a value, replaced or added. */
export const withPair = <P extends { readonly key: string }>(pairs: readonly P[], pair: P): P[] => [
  ...pairs.filter(({ key }) => key !== pair.key),
  pair,
];

export const cardsIn = ({ initiatives, lessons }: ImportPreview): number => initiatives + lessons;
