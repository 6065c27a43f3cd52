import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { onTestFinished } from 'vitest';
import type { Json } from '../../../../../shared/domain/entity.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';
import type { PretendMain } from '../../pretendMain.ts';

export const lessonId = (number: number): string =>
  `019400aa-0000-7000-8000-00000000000${String(number)}`;

export const aLesson = (number: number, values: Readonly<Record<string, Json>>): Edit => ({
  op: 'create',
  kind: 'lesson',
  id: lessonId(number),
  values,
});

/** Draws no row in jsdom, which has no sizes: the list is told that it is 1000 pixels high. */
const giveSizes = (): void => {
  const { prototype } = HTMLElement;
  for (const size of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth']) {
    const usual = Object.getOwnPropertyDescriptor(prototype, size);
    Object.defineProperty(prototype, size, { configurable: true, value: 1000 });
    // Other files share this window.
    onTestFinished(() => {
      if (usual === undefined) Reflect.deleteProperty(prototype, size);
      else Object.defineProperty(prototype, size, usual);
    });
  }
};

/** The library as the window shows it, following its own address. */
export const aLibrary = async (edits: readonly Edit[], open?: number) => {
  giveSizes();
  const main: PretendMain = await openWindow({ edits });
  if (open !== undefined) window.location.hash = `#/magazijn/${lessonId(open)}`;
  const { LibraryScreen } =
    await import('../../../../../renderer/features/library/LibraryScreen.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const { routeOf } = await import('../../../../../renderer/app/route.ts');
  const subscribe = (react: () => void) => {
    window.addEventListener('hashchange', react);
    return () => {
      window.removeEventListener('hashchange', react);
    };
  };
  const Shown = () => {
    const route = routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
    return <LibraryScreen id={route.screen === 'library' ? route.id : undefined} />;
  };
  const user = userEvent.setup();
  render(
    <>
      <Shown />
      <Notices />
    </>,
  );
  await screen.findByRole('heading', { level: 1 });
  const stored = (number: number) =>
    main.records().find(({ id }) => id === lessonId(number))?.values ?? {};
  return { main, user, stored };
};
