import { importLimits, mibOf } from '../importLimits.ts';
import { decodeText, withoutControls } from '../decodeText.ts';
import { Refusal, refuse } from '../refusal.ts';
import { groupBy } from '../groupBy.ts';
import { listed, ownColumn } from '../source.ts';
import type { Column, OnShare, Row, Source } from '../source.ts';
import { clippedBefore, clippedPage } from './clippedPage.ts';
import { joplinItem, joplinTypes } from './joplinItem.ts';
import type { JoplinItem } from './joplinItem.ts';
import { placeInFolders, tagParts } from './folders.ts';
import { LeftOutList } from './leftOutList.ts';
import { noteBody } from './noteBody.ts';
import { untar } from './untar.ts';

const columns: readonly Column[] = [
  ownColumn('name', 'title'),
  ownColumn('notebook', 'list'),
  ownColumn('labels', 'tags'),
  ownColumn('text', 'text', true),
  ownColumn('created', 'begunOn'),
  ownColumn('alarm', 'touchOn'),
  ownColumn('author', 'people'),
];

/** A JEX file: a tar with one Markdown file for each note, notebook, tag and tie between them. */
export const readJoplin = async (bytes: Uint8Array, onShare: OnShare): Promise<Source> => {
  const files = await untar(bytes, {
    wants: (name) => /^[0-9a-f]{32}\.md$/.test(name),
    // A note brings a tag or two along.
    mostFiles: importLimits.rows * 5,
    mostBytes: mibOf(importLimits.folderMib),
    tooLarge: new Refusal({ kind: 'too-large', maxMib: importLimits.fileMib }),
  });
  if (files.length === 0) refuse({ kind: 'unknown-kind' });
  const leftOut = new LeftOutList();
  const items = files.flatMap(({ path, bytes: inside }, at) => {
    if (at % 200 === 0) onShare(at / files.length);
    const item = joplinItem(withoutControls(decodeText(inside)));
    if (item === null) leftOut.add('unreadable', path);
    return item === null ? [] : [item];
  });
  const rows = rowsOf(items, leftOut);
  if (rows.length > importLimits.rows) refuse({ kind: 'too-many', most: importLimits.rows });
  if (rows.length === 0 && leftOut.list().some(({ reason }) => reason === 'encrypted')) {
    refuse({ kind: 'locked' });
  }
  if (rows.length === 0) refuse({ kind: 'empty' });
  return {
    program: 'joplin',
    name: '',
    sheets: [],
    sheet: 0,
    columns,
    rows,
    leftOut: leftOut.list(),
  };
};

const isOf = (type: string) => (item: JoplinItem) => item.facts.get('type_') === type;

const rowsOf = (items: readonly JoplinItem[], leftOut: LeftOutList): readonly Row[] => {
  const notebooksOf = notebooksAround(items.filter(isOf(joplinTypes.notebook)));
  const tags = new Map(
    items.filter(isOf(joplinTypes.tag)).map(({ title, facts }) => [facts.get('id') ?? '', title]),
  );
  const ties = groupBy(
    items.filter(isOf(joplinTypes.noteTag)),
    ({ facts }) => facts.get('note_id') ?? '',
  );
  return items.filter(isOf(joplinTypes.note)).flatMap((note): readonly Row[] => {
    const fact = (name: string): string => note.facts.get(name) ?? '';
    if (staysBehind(note, fact, leftOut)) return [];
    const id = fact('id');
    const isHtml = fact('markup_language') === '2';
    const before = noteBody(isHtml ? clippedBefore(note.body) : note.body);
    const { words, tags: inWords, pictures, remarks } = isHtml ? clippedPage(note.body) : before;
    leftOut.add('pictures', note.title, pictures);
    leftOut.add('remark', note.title, remarks);
    const own = (ties.get(id) ?? []).flatMap(
      ({ facts }) => tags.get(facts.get('tag_id') ?? '') ?? [],
    );
    const notebooks = notebooksOf(fact('parent_id'));
    const { list, labels } = placeInFolders(notebooks);
    const cellsWith = (
      notebook: string,
      tagged: readonly string[],
      text: string,
    ): readonly string[] => [
      note.title,
      notebook,
      listed([...new Set(tagged)]),
      text,
      fact('user_created_time') || fact('created_time'),
      isNothing(fact('todo_due')) ? '' : momentOf(fact('todo_due')),
      fact('author'),
    ];
    return [
      {
        id: id === '' ? null : id,
        cells: cellsWith(
          list,
          [...[...own, ...inWords].flatMap(tagParts), ...labels],
          [words, sourceOf(fact)].join('\n\n').trim(),
        ),
        cellsBefore: cellsWith(notebooks.at(-1) ?? '', [...own, ...before.tags], before.words),
        ...(!isNothing(fact('todo_completed')) && { finishedOn: momentOf(fact('todo_completed')) }),
      },
    ];
  });
};

/** The names of the notebooks that lie around a note, from the outermost. */
const notebooksAround = (notebooks: readonly JoplinItem[]) => {
  const byId = new Map(notebooks.map((one) => [one.facts.get('id') ?? '', one]));
  return (id: string): readonly string[] => {
    // Each once: in a file that was tampered with, two may lie in each other.
    const around = new Set<JoplinItem>();
    let at = byId.get(id);
    while (at !== undefined && !around.has(at)) {
      around.add(at);
      at = byId.get(at.facts.get('parent_id') ?? '');
    }
    return [...around].map(({ title }) => title).reverse();
  };
};

const staysBehind = (
  note: JoplinItem,
  fact: (name: string) => string,
  leftOut: LeftOutList,
): boolean => {
  if (fact('encryption_applied') === '1') leftOut.add('encrypted');
  else if (fact('is_conflict') === '1') leftOut.add('conflict', note.title);
  else if (fact('deleted_time') !== '' && fact('deleted_time') !== '0') {
    leftOut.add('deleted', note.title);
  } else return false;
  return true;
};

/** Where a clipped page came from. */
const sourceOf = (fact: (name: string) => string): string => {
  const address = fact('source_url').trim();
  return /^https?:\/\/[^\s<>]+$/.test(address) ? `[${address}](${address})` : address;
};

/** Joplin writes a 0 where there is no moment. */
const isNothing = (milliseconds: string): boolean => milliseconds === '' || milliseconds === '0';

const momentOf = (milliseconds: string): string => {
  const moment = new Date(Number(milliseconds));
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
};
