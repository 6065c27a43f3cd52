import { readMarker } from '../format/markerCodec.ts';
import type { Marker } from '../format/markerCodec.ts';
import { limits } from '../format/limits.ts';
import type { Remote } from '../remote/remote.ts';
import { examineWorkspace } from './examineWorkspace.ts';
import { openKeys } from './openKeys.ts';
import { verdictOf } from './report.ts';
import type { FileCount, Finding, Report, WorkspaceReport } from './report.ts';
import { readAll } from './readAll.ts';
import type { ReadFile } from './readAll.ts';
import { walk } from './walk.ts';

/**
 * Reads everything in a shared folder, as a computer would that has nothing yet, and says what is
 * wrong with it. Changes nothing.
 */
export const examine = async (remote: Remote, passphrase: string | null): Promise<Report> => {
  const findings: Finding[] = [];
  const found = await walk(remote, findings);
  const files = await readAll(remote, found, findings);
  const markers = files.flatMap((one) => markerOf(one, findings));
  if (markers.length === 0) findings.push({ path: '', kind: 'no workspace' });

  const workspaces: WorkspaceReport[] = [];
  for (const marker of markers) {
    const keys = await openKeys(marker, files, passphrase, findings);
    if (keys === null) continue;
    const workspace = { id: marker.workspace, isLocked: marker.enc === 'required', keys };
    workspaces.push(examineWorkspace(workspace, files, findings));
  }
  return { verdict: verdictOf(findings), workspaces, files: countFiles(files), findings };
};

const markerOf = ({ path, file, bytes }: ReadFile, findings: Finding[]): readonly Marker[] => {
  if (file?.kind !== 'marker') return [];
  const marker = bytes.length > limits.smallFileBytes ? null : readMarker(bytes, file.workspace);
  if (marker === null) findings.push({ path, kind: 'damaged' });
  if (marker !== null && marker.min > 1) findings.push({ path, kind: 'for a newer version' });
  return marker === null || marker.min > 1 ? [] : [marker];
};

const countFiles = (files: readonly ReadFile[]): Readonly<Record<string, FileCount>> => {
  const counts = new Map<string, { count: number; bytes: number }>();
  for (const { file, bytes } of files) {
    const kind = file?.kind ?? 'unknown';
    const count = counts.get(kind) ?? { count: 0, bytes: 0 };
    counts.set(kind, { count: count.count + 1, bytes: count.bytes + bytes.length });
  }
  return Object.fromEntries(counts);
};
