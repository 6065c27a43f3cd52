import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { importLimits } from '../importLimits.ts';
import { decodeText, withoutControls } from '../decodeText.ts';
import { headingRole } from '../plan/headingRole.ts';
import { refuse } from '../refusal.ts';
import { between, listed, ownColumn } from '../source.ts';
import type { Column, NamedBytes, OnShare, Row, Source } from '../source.ts';
import { frontMatterOf } from './frontMatter.ts';
import { placeInFolders, tagParts } from './folders.ts';
import { LeftOutList } from './leftOutList.ts';
import { noteBody, sectionsOf, titleAbove } from './noteBody.ts';
import type { Section } from './noteBody.ts';

interface Note {
  readonly id: string;
  readonly title: string;
  /** From the outermost. */
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  readonly words: string;
  readonly fields: ReadonlyMap<string, string>;
  /** What else Obsidian calls it. */
  readonly aliases: string;
  readonly isFinished: boolean;
  /** Parts of it that a lesson has a field for, by their heading. */
  readonly parts: ReadonlyMap<string, string>;
}

const fixed: readonly Column[] = [
  ownColumn('name', 'title'),
  ownColumn('folder', 'list'),
  ownColumn('labels', 'tags'),
  ownColumn('text', 'text', true),
];

/** Taken in otherwise, or of use to its own program alone. */
const ownFields = new Set(['title', 'tags', 'tag', 'id', 'aliases', 'cssclass', 'cssclasses']);

/** Joplin writes it above a task. */
const finishedField = 'completed?';

/** Notes in files, of any program: front matter, a title, words. */
export const readMarkdown = (files: readonly NamedBytes[], onShare: OnShare): Source => {
  const leftOut = new LeftOutList();
  const notes = files.map((file, at) => {
    if (at % 100 === 0) onShare(at / files.length);
    return noteOf(file, leftOut);
  });
  if (notes.length === 0) return refuse({ kind: 'empty' });
  const room = importLimits.columns - fixed.length;
  const fields = headingsIn(notes.map((note) => note.fields)).slice(0, room);
  const parts = headingsIn(notes.map((note) => note.parts)).slice(0, room - fields.length);
  return {
    program: 'markdown',
    name: '',
    sheets: [],
    sheet: 0,
    columns: [
      ...fixed,
      ...fields.map((heading) => ({ heading, role: null, isMarkdown: false })),
      ...parts.map((heading) => ({ heading, role: null, isMarkdown: true })),
    ],
    rows: notes.map((note) => rowOf(note, fields, parts, leftOut)),
    leftOut: leftOut.list(),
  };
};

/** A heading of our own export: it has a field, or is told elsewhere. */
const isPart = (heading: string): boolean => {
  const role = headingRole(heading);
  return role === 'skip' || lessonTexts.some((name) => name === role);
};

const headingsIn = (all: readonly Note['fields'][]): readonly string[] => [
  ...new Set(all.flatMap((one) => [...one.keys()])),
];

const rowOf = (
  note: Note,
  fields: readonly string[],
  parts: readonly string[],
  leftOut: LeftOutList,
): Row => {
  const cellsWith = (list: string, labels: readonly string[], words: string): readonly string[] => [
    note.title,
    list,
    listed(labels),
    words,
    ...fields.map((name) => note.fields.get(name) ?? ''),
    ...parts.map((name) => note.parts.get(name) ?? ''),
  ];
  const words = wordsOf(note, fields, parts, leftOut);
  const aliases = note.aliases.replaceAll(between, ', ');
  const { list, labels } = placeInFolders(note.folders);
  const tags = [...new Set([...note.tags.flatMap(tagParts), ...labels])];
  const withAliases = aliases === '' ? words : `${words}\n\naliases: ${aliases}`.trim();
  return {
    id: note.id,
    cells: cellsWith(list, tags, withAliases),
    cellsBefore: cellsWith(note.folders.at(-1) ?? '', note.tags, words),
    ...(note.isFinished && { finishedOn: '' }),
  };
};

/** The words of a note, with what in it has no column of its own. */
const wordsOf = (
  note: Note,
  fields: readonly string[],
  parts: readonly string[],
  leftOut: LeftOutList,
): string => {
  const [isField, isPartOf] = [new Set(fields), new Set(parts)];
  const words = [
    note.words,
    ...[...note.fields].flatMap(([name, value]) =>
      isField.has(name) || value === '' ? [] : [`${name}: ${value.replaceAll(between, ', ')}`],
    ),
    ...[...note.parts].flatMap(([name, below]) =>
      isPartOf.has(name) ? [] : [`## ${name}\n\n${below}`],
    ),
  ]
    .filter((one) => one !== '')
    .join('\n\n');
  if (words.length > importLimits.cell) leftOut.add('cut-off', note.title);
  return words.slice(0, importLimits.cell);
};

/** A heading that stands twice in a note is one part. */
const joined = (sections: readonly Section[]): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  for (const { heading, words } of sections) {
    const before = parts.get(heading);
    parts.set(heading, before === undefined ? words : `${before}\n\n${words}`.trim());
  }
  return parts;
};

const noteOf = ({ path, bytes }: NamedBytes, leftOut: LeftOutList): Note => {
  const { fields, nested, body, isRead } = frontMatterOf(withoutControls(decodeText(bytes)));
  if (!isRead) leftOut.add('unreadable', path);
  for (const name of nested) leftOut.add('nested', `${path}: ${name}`);
  const { words, tags, pictures, remarks } = noteBody(body);
  leftOut.add('pictures', path, pictures);
  leftOut.add('remark', path, remarks);
  const given = (fields.get('title') ?? '').trim();
  const above = titleAbove(words);
  // Below a title of its own, another heading is words.
  const titled = given === '' || given === above.title ? above : { title: null, words };
  const { lead, sections } = sectionsOf(titled.words);
  const known = sections.filter(({ heading }) => isPart(heading));
  const others = sections.filter(({ heading }) => !isPart(heading));
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.(?:md|markdown)$/i, '');
  const title = given || titled.title || name;
  const written = [fields.get('tags'), fields.get('tag')].flatMap((cell) =>
    (cell ?? '').split(new RegExp(`[${between},]`)),
  );
  return {
    // Two folders may each have a note of that path.
    id: (fields.get('id') ?? '').trim() || `${path}\n${title}`,
    title,
    folders,
    tags: [...new Set([...written, ...tags].map((one) => one.trim().replace(/^#/, '')))].filter(
      (one) => one !== '',
    ),
    words: [lead, ...others.map(({ heading, words: below }) => `## ${heading}\n\n${below}`)]
      .join('\n\n')
      .trim(),
    fields: new Map([...fields].filter(([key]) => !ownFields.has(key.toLowerCase()))),
    aliases: (fields.get('aliases') ?? '').trim(),
    isFinished: /^(?:yes|true)$/i.test(fields.get(finishedField) ?? ''),
    parts: joined(known),
  };
};
