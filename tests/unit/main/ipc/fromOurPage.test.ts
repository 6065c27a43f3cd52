import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { fromOurPage } from '../../../../main/ipc/fromOurPage.ts';

const someContents = (id: number) => ({ id }) as unknown as WebContents;
const ourWindow = someContents(1);
const otherWindow = someContents(2);
const isOurs = fromOurPage(ourWindow, ['app://bruggenbouwer']);
const page = { url: 'app://bruggenbouwer/index.html#/bord', parent: null };

const anEvent = (parts: object): IpcMainInvokeEvent =>
  ({ sender: ourWindow, senderFrame: page, ...parts }) as unknown as IpcMainInvokeEvent;

test('our page in our window is heard', () => {
  expect(isOurs(anEvent({}))).toBe(true);
});

test.each([
  ['another window, though it shows our page', { sender: otherWindow }],
  ['a frame inside our page', { senderFrame: { ...page, parent: page } }],
  ['a foreign page in our window', { senderFrame: { ...page, url: 'https://example.com/' } }],
  ['an empty page', { senderFrame: { ...page, url: 'about:blank' } }],
  [
    'an address that only begins like ours',
    { senderFrame: { ...page, url: 'app://bruggenbouwer.evil/' } },
  ],
  ['a frame that went away meanwhile', { senderFrame: null }],
])('%s is not', (_who, parts) => {
  expect(isOurs(anEvent(parts))).toBe(false);
});
