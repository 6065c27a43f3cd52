import { describe, expect, it } from 'vitest';
import { lintPlanted } from './lintPlanted.ts';

const electron = "import { app } from 'electron';\napp.quit();\n";
const electronType = "import type { App } from 'electron';\nexport type Ours = App;\n";
const files = "import { readFile } from 'node:fs/promises';\nvoid readFile('a');\n";
const lowdb = "import { Low } from 'lowdb';\nexport const low = Low;\n";
const clock = 'export const now = Date.now();\n';
const today = 'export const today = new Date();\n';
const chance = 'export const dice = Math.random();\n';
const id = 'export const id = crypto.randomUUID();\n';
const nodeCrypto = "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();\n";
const windowApi = 'export const door = window.api;\n';
const mainCode = "import { x } from '../../../main/store/x.ts';\nexport const y = x;\n";
const mainType = "import type { X } from '../../main/store/x.ts';\nexport type Y = X;\n";
const rendererCode = "import { x } from '../../renderer/app/x.ts';\nexport const y = x;\n";

describe('a place refuses, and names the right one', () => {
  it.each([
    ['Electron in the store', 'main/store/planted.ts', electron, 'main/app'],
    ['Electron types in the store', 'main/store/planted.ts', electronType, 'main/app'],
    ['Electron in an exporter', 'main/export/planted.ts', electron, 'main/app'],
    ['Electron in sync', 'main/sync/planted.ts', electron, 'main/app'],
    ['Electron on a screen', 'renderer/features/board/Planted.tsx', electron, 'main/app'],
    ['Electron in shared', 'shared/domain/planted.ts', electron, 'main/app'],
    ['files in a handler', 'main/ipc/planted.ts', files, 'main/store'],
    ['files in the preload script', 'main/preload/planted.ts', files, 'main/store'],
    ['files in search', 'main/search/planted.ts', files, 'main/store'],
    ['lowdb in a handler', 'main/ipc/planted.ts', lowdb, 'main/store'],
    ['files on a screen', 'renderer/app/planted.ts', files, 'renderer/app/api.ts'],
    ['Node in shared', 'shared/planted.ts', nodeCrypto, 'handed values'],
    ['files in the merge kernel', 'main/kernel/planted.ts', files, 'Node is for main/'],
    ['main on a screen', 'renderer/features/board/planted.ts', mainCode, 'shared/'],
    ['types of main on a screen', 'renderer/app/planted.ts', mainType, 'shared/'],
    ['the renderer in main', 'main/app/planted.ts', rendererCode, 'shared/'],
    ['window.api on a screen', 'renderer/features/board/planted.ts', windowApi, 'api.ts'],
    ['the clock in shared', 'shared/domain/planted.ts', clock, 'argument'],
    ['today in shared', 'shared/domain/planted.ts', today, 'argument'],
    ['chance in shared', 'shared/domain/planted.ts', chance, 'argument'],
    ['new ids in shared', 'shared/domain/planted.ts', id, 'argument'],
    ['the clock in the merge kernel', 'main/kernel/planted.ts', clock, 'argument'],
    ['chance in the merge kernel', 'main/kernel/planted.ts', chance, 'argument'],
    ['new ids in the merge kernel', 'main/kernel/planted.ts', nodeCrypto, 'Node is'],
  ])('%s', async (_what, path, code, rightPlace) => {
    const said = await lintPlanted(path, code);

    expect(said).toEqual([expect.stringContaining(rightPlace)]);
  });
});

describe('a place takes', () => {
  it.each([
    ['Electron in main/app', 'main/app/planted.ts', electron],
    ['Electron in the handlers', 'main/ipc/planted.ts', electron],
    ['Electron in the preload script', 'main/preload/planted.ts', electron],
    ['files in the store', 'main/store/planted.ts', files],
    ['files in the exporters', 'main/export/planted.ts', files],
    ['files in sync', 'main/sync/planted.ts', files],
    ['the clock in main/app', 'main/app/planted.ts', clock],
    ['window.api in its one reader', 'renderer/app/api.ts', windowApi],
  ])('%s', async (_what, path, code) => {
    expect(await lintPlanted(path, code)).toEqual([]);
  });
});
