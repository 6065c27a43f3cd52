import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldersFor } from '../../../../main/app/folders.ts';

const roaming = join('C:', 'Roaming', 'Bruggenbouwer');
const local = join('C:', 'Local');
const windows = { platform: 'win32', userData: roaming, localAppData: local } as const;

test('on Windows neither the profile nor what Chromium keeps lies in the roaming folder', () => {
  const folders = foldersFor({ ...windows, isChosen: false });

  expect(folders.profile).toBe(join(local, 'Bruggenbouwer', 'profile'));
  expect(folders.session).toBe(join(local, 'Bruggenbouwer', 'session'));
});

test('a folder chosen on the command line gets everything, on Windows too', () => {
  const folders = foldersFor({ ...windows, userData: join('D:', 'second'), isChosen: true });

  expect(folders.profile).toBe(join('D:', 'second', 'profile'));
  expect(folders.session).toBe(join('D:', 'second'));
});

test('elsewhere the profile lies in the folder of the app', () => {
  const facts = { platform: 'linux', userData: join('/home', 'app'), isChosen: false } as const;

  expect(foldersFor({ ...facts, localAppData: undefined }).profile).toBe(
    join('/home', 'app', 'profile'),
  );
});

test('the log and the quarantine lie inside the profile', () => {
  const { profile, log, quarantine } = foldersFor({ ...windows, isChosen: false });

  expect([log, quarantine]).toEqual([join(profile, 'log'), join(profile, 'quarantine')]);
});
