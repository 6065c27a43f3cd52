import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SlidePicture } from '../../../../../renderer/features/present/SlidePicture.tsx';
import { i18n } from '../../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

let room = 0;
let needed = 0;
beforeEach(() => {
  const { prototype } = Element;
  // What stands in it needs less room the smaller it is drawn.
  const scroll = vi.spyOn(prototype, 'scrollHeight', 'get');
  scroll.mockImplementation(function height(this: Element) {
    const { style } = this as HTMLElement;
    return needed * Number(style.getPropertyValue('--fit'));
  });
  const client = vi.spyOn(prototype, 'clientHeight', 'get').mockImplementation(() => room);
  onTestFinished(() => {
    scroll.mockRestore();
    client.mockRestore();
  });
});

const draw = (given: { readonly room: number; readonly needed: number }) => {
  ({ room, needed } = given);
  const onFit = vi.fn();
  const photo = { hash: 'a'.repeat(64), alt: 'Een tuin' };
  const { container } = render(
    <SlidePicture
      kind="text"
      title="Tuin"
      words="Woorden"
      bridge={null}
      bridgeKey={null}
      {...{ photo, onFit }}
    />,
  );
  const size = (): number =>
    Number((container.firstElementChild as HTMLElement).style.getPropertyValue('--fit'));
  return { onFit, size };
};

describe('a slide', () => {
  it('is drawn at its full size where all fits', () => {
    const { onFit, size } = draw({ room: 500, needed: 500 });

    expect(size()).toBe(1);
    expect(onFit).toHaveBeenLastCalledWith(true);
  });

  it('is drawn as large as fits', () => {
    const { onFit, size } = draw({ room: 500, needed: 800 });

    expect(size() * 800).toBeLessThanOrEqual(500);
    expect(size() * 800).toBeGreaterThan(480);
    expect(onFit).toHaveBeenLastCalledWith(true);
  });

  it('says so where even its smallest does not fit', () => {
    const { onFit } = draw({ room: 100, needed: 800 });

    expect(onFit).toHaveBeenLastCalledWith(false);
  });

  it.each(['its photo', 'its letters'])('is measured anew once %s came in', (late) => {
    const { onFit, size } = draw({ room: 500, needed: 400 });
    needed = 700;

    if (late === 'its photo') fireEvent.load(screen.getByRole('img', { name: 'Een tuin' }));
    else document.fonts.dispatchEvent(new Event('loadingdone'));

    expect(size()).toBeLessThan(1);
    expect(onFit).toHaveBeenLastCalledWith(true);
  });
});
