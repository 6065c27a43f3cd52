import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOnPath } from '../../scripts/setup/command.mjs';

export const hasLibreOffice = isOnPath('soffice');

/** What LibreOffice shows of an office file, by way of a PDF beside it: the words of each page. */
export const wordsByPage = (path: string, folder: string): readonly string[] => {
  // Its own profile: another one may be at work on this computer.
  const profile = pathToFileURL(join(folder, 'libreoffice')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      ...['--convert-to', 'pdf', '--outdir', folder, path],
    ],
    { stdio: 'pipe', timeout: 120_000 },
  );
  const pdf = join(folder, basename(path).replace(/\.\w+$/, '.pdf'));
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
};
