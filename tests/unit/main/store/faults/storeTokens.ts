import type { Json, RawRecord } from '../../../../../shared/domain/entity.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openStore } from '../../../../../main/store/openStore.ts';
import type { Store } from '../../../../../main/store/store.ts';

// A token is a word that occurs in one edit alone: it is found once, or the edit was lost or doubled.
// It travels in a title, in a set of tags, or in a long text.
const kind = 'initiative';

export const openOrThrow = async (folder: string): Promise<Store> => {
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

export const creation = (id: string, token: string): Edit & { readonly op: 'create' } => ({
  op: 'create',
  kind,
  id,
  values: { title: token, stage: 'heard' },
});

export const tagging = (id: string, token: string): Edit => ({
  ...{ op: 'add', kind, id },
  field: 'tags',
  value: token,
});

export const writing = (id: string, base: string, token: string): Edit => ({
  ...{ op: 'text', kind, id },
  field: 'notes',
  base,
  next: `${base}${token}\n`,
});

const wordsOf = (value: Json | undefined): readonly string[] =>
  typeof value === 'string' ? value.split('\n').filter((line) => line !== '') : [];

const tokensIn = ({ values }: RawRecord): readonly string[] => {
  const { title, tags, notes } = values;
  const listed = Array.isArray(tags) ? (tags as readonly Json[]) : [];
  return [...wordsOf(title), ...listed.map(String), ...wordsOf(notes)];
};

/** Every token in a profile. */
export const tokensOf = async (store: Store): Promise<readonly string[]> =>
  (await store.list(kind, ['title', 'tags', 'notes'])).flatMap(tokensIn);
