import type { Entry } from '../../kernel/entry.ts';
import type { ContainerError, Workspace } from '../format/containerCodec.ts';
import type { FolderFile } from '../format/names.ts';
import { readSegment } from '../format/segmentCodec.ts';
import type { ReadSegment } from '../format/segmentCodec.ts';
import type { ReadFile } from './readAll.ts';
import type { Finding, FindingKind } from './report.ts';

export interface FoundSegment {
  readonly path: string;
  readonly actor: string;
  readonly device: string;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

const folders = /^[ts]\//;

/** Every file that is a segment, whatever its name. */
export const examineSegments = (
  workspace: Workspace,
  files: readonly ReadFile[],
  findings: Finding[],
): readonly FoundSegment[] =>
  files.flatMap(({ path, file, bytes }) => {
    const isNamed = file?.kind === 'segment' || file?.kind === 'roll-up';
    if (!isNamed && !(file === undefined && folders.test(path))) {
      if (file === undefined) findings.push({ path, kind: 'unknown file' });
      return [];
    }
    const read = readSegment(bytes, workspace);
    if (!read.ok) {
      if (read.error.kind === 'other-workspace') return [];
      findings.push(isNamed ? { path, ...findingOf(read.error) } : { path, kind: 'unknown file' });
      return [];
    }
    if (!isNamed) findings.push({ path, kind: 'copy of a file of ours' });
    else if (!isItsName(file, read.value)) {
      findings.push({ path, kind: 'name and contents differ' });
    }
    const { header, entries, refused, newerFrom } = read.value;
    if (refused > 0) {
      findings.push({ path, kind: 'operations against the rules', why: String(refused) });
    }
    if (newerFrom !== undefined) findings.push({ path, kind: 'for a newer version' });
    const last = newerFrom === undefined ? header.last : newerFrom - 1;
    const { actor, dev: device, first } = header;
    return last < first ? [] : [{ path, actor, device, first, last, entries }];
  });

export const findingOf = (
  error: ContainerError,
): { readonly kind: FindingKind; readonly why: string } => {
  switch (error.kind) {
    case 'incomplete':
      return { kind: 'damaged', why: 'hash' };
    case 'newer':
      return { kind: 'for a newer version', why: String(error.min) };
    case 'invalid':
      return { kind: 'refused', why: error.why };
    default:
      return { kind: 'refused', why: error.kind };
  }
};

const isItsName = (
  file: Extract<FolderFile, { kind: 'segment' | 'roll-up' }>,
  { header }: ReadSegment,
): boolean =>
  file.actor === header.actor &&
  file.first === header.first &&
  file.last === header.last &&
  (file.kind === 'segment' || file.device === header.dev);
