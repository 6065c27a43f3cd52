import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../renderer/app/shortcut.ts';

const keys = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const ctrl = { ctrlKey: true } as const;

describe('commandOf', () => {
  it('knows the chords of the overview', () => {
    expect(commandOf(keys('k', ctrl), false)).toBe('find');
    expect(commandOf(keys('N', ctrl), true)).toBe('new');
    expect(commandOf(keys('3', ctrl), false)).toBe('library');
    expect(commandOf(keys('?', { shiftKey: true }), false)).toBe('shortcuts');
  });

  it('takes Ctrl+Y and Ctrl+Shift+Z for the same', () => {
    expect(commandOf(keys('y', ctrl), false)).toBe('redo');
    expect(commandOf(keys('p', ctrl), true)).toBe('print');
    expect(commandOf(keys('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
  });

  it('leaves undo to the text that is being written', () => {
    expect(commandOf(keys('z', ctrl), true)).toBeUndefined();
    expect(commandOf(keys('y', ctrl), true)).toBeUndefined();
  });

  it('leaves a question mark to the text that is being written', () => {
    expect(commandOf(keys('?', { shiftKey: true }), true)).toBeUndefined();
  });

  it('leaves alone what is not ours: AltGr, plain letters, other chords', () => {
    expect(commandOf(keys('k', { ctrlKey: true, altKey: true }), false)).toBeUndefined();
    expect(commandOf(keys('k'), false)).toBeUndefined();
    expect(commandOf(keys('n', { ctrlKey: true, shiftKey: true }), false)).toBeUndefined();
  });

  it('takes the command key of a Mac as well', () => {
    expect(commandOf(keys('k', { metaKey: true }), false)).toBe('find');
  });
});
