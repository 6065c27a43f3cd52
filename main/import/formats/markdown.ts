import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { importLimits } from '../importLimits.ts';
import { decodeText, withoutControls } from '../decodeText.ts';
import { headingRole } from '../plan/headingRole.ts';
import { refuse } from '../refusal.ts';
import { between, listed, ownColumn } from '../source.ts';
import type { Column, NamedBytes, OnShare, Row, Source } from '../source.ts';
import { frontMatterOf } from './frontMatter.ts';
import { LeftOutList } from './leftOutList.ts';
import { noteBody, sectionsOf, titleAbove } from './noteBody.ts';

interface Note {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly tags: readonly string[];
  readonly words: string;
  readonly fields: ReadonlyMap<string, string>;
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

/** Notes in files, of any program: front matter, a title, words. */
export const readMarkdown = (files: readonly NamedBytes[], onShare: OnShare): Source => {
  const leftOut = new LeftOutList();
  const notes = files.map((file, at) => {
    if (at % 100 === 0) onShare(at / files.length);
    return noteOf(file, leftOut);
  });
  if (notes.length === 0) return refuse({ kind: 'empty' });
  const fields = [...new Set(notes.flatMap((note) => [...note.fields.keys()]))];
  const parts = [...new Set(notes.flatMap((note) => [...note.parts.keys()]))];
  return {
    program: 'markdown',
    name: '',
    sheets: [],
    sheet: 0,
    columns: [
      ...fixed,
      ...fields.map((heading) => ({ heading, role: null, isMarkdown: false })),
      ...parts.map((heading) => ({ heading, role: null, isMarkdown: true })),
    ].slice(0, importLimits.columns),
    rows: notes.map((note) => rowOf(note, fields, parts)),
    leftOut: leftOut.list(),
  };
};

/** A heading of our own export: it has a field, or is told elsewhere. */
const isPart = (heading: string): boolean => {
  const role = headingRole(heading);
  return role === 'skip' || lessonTexts.some((name) => name === role);
};

const rowOf = (note: Note, fields: readonly string[], parts: readonly string[]): Row => ({
  id: note.id,
  cells: [
    note.title,
    note.folder,
    listed(note.tags),
    note.words,
    ...fields.map((name) => note.fields.get(name) ?? ''),
    ...parts.map((name) => note.parts.get(name) ?? ''),
  ].slice(0, importLimits.columns),
});

const noteOf = ({ path, bytes }: NamedBytes, leftOut: LeftOutList): Note => {
  const { fields, body, isRead } = frontMatterOf(withoutControls(decodeText(bytes)));
  if (!isRead) leftOut.add('unreadable', path);
  const { words, tags, pictures } = noteBody(body);
  leftOut.add('pictures', path, pictures);
  const titled = titleAbove(words);
  const { lead, sections } = sectionsOf(titled.words);
  const known = sections.filter(({ heading }) => isPart(heading));
  const others = sections.filter(({ heading }) => !isPart(heading));
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.(?:md|markdown)$/i, '');
  const given = (fields.get('title') ?? '').trim();
  const written = [fields.get('tags'), fields.get('tag')].flatMap((cell) =>
    (cell ?? '').split(new RegExp(`[${between},]`)),
  );
  return {
    id: (fields.get('id') ?? '').trim() || path,
    title: given || titled.title || name,
    folder: folders.at(-1) ?? '',
    tags: [...new Set([...written, ...tags].map((one) => one.trim().replace(/^#/, '')))].filter(
      (one) => one !== '',
    ),
    words: [lead, ...others.map(({ heading, words: below }) => `## ${heading}\n\n${below}`)]
      .join('\n\n')
      .trim()
      .slice(0, importLimits.cell),
    fields: new Map([...fields].filter(([key]) => !ownFields.has(key.toLowerCase()))),
    parts: new Map(known.map((part) => [part.heading, part.words])),
  };
};
