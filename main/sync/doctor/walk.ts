import { readPath } from '../format/names.ts';
import type { FolderFile } from '../format/names.ts';
import type { Remote } from '../remote/remote.ts';
import { joinPath } from '../remote/remotePath.ts';
import type { Finding } from './report.ts';

export interface FoundFile {
  readonly path: string;
  /** Undefined for one that is not ours. */
  readonly file: FolderFile | undefined;
}

const deepest = 3;

/** Every file in the folder, ours or not. */
export const walk = async (
  remote: Remote,
  findings: Finding[],
  folder = '',
): Promise<readonly FoundFile[]> => {
  const listed = await remote.list(folder);
  if (!listed.ok) {
    findings.push({ path: folder, kind: 'cannot list', why: listed.error.kind });
    return [];
  }
  const { files, folders, others = [] } = listed.value;
  for (const name of others)
    findings.push({ path: joinPath(folder, name), kind: 'link or device' });
  const found = [...files].sort().map((name): FoundFile => {
    const path = joinPath(folder, name);
    return { path, file: readPath(path) };
  });
  const deeper: FoundFile[] = [];
  for (const name of [...folders].sort()) {
    const path = joinPath(folder, name);
    if (path.split('/').length < deepest) deeper.push(...(await walk(remote, findings, path)));
    else findings.push({ path: `${path}/`, kind: 'unknown file' });
  }
  return [...found, ...deeper];
};
