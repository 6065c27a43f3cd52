import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { isModalOpen } from '../../../../renderer/app/modal.ts';
import { Dialog } from '../../../../renderer/ui/Dialog.tsx';
import { i18n } from '../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

const aDialog = (isOpen: boolean, role: 'dialog' | 'alertdialog') => (
  <Dialog title="Wissen?" onClose={() => undefined} {...{ isOpen, role }}>
    Weet je het zeker?
  </Dialog>
);

/** What fades, fades for ever. */
const fadeForEver = (): void => {
  const never = { playState: 'running', finished: new Promise(() => undefined) };
  Object.assign(Element.prototype, { getAnimations: () => [never] });
  onTestFinished(() => {
    Reflect.deleteProperty(Element.prototype, 'getAnimations');
  });
};

describe('a modal', () => {
  it.each(['dialog', 'alertdialog'] as const)('is open as long as a %s is', (role) => {
    const { rerender } = render(aDialog(true, role));
    expect(isModalOpen()).toBe(true);

    fadeForEver();
    rerender(aDialog(false, role));

    expect(screen.getByRole(role, { hidden: true })).toBeTruthy();
    expect(isModalOpen()).toBe(false);
  });
});
