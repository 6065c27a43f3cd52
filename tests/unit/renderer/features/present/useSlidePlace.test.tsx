import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSlidePlace } from '../../../../../renderer/features/present/useSlidePlace.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import type { Slide } from '../../../../../shared/domain/slide.ts';

const aSlide = (id: string): Slide =>
  readRecord(slide, {
    ...{ id, kind: 'slide', createdAt: '', updatedAt: '', authorId: '' },
    values: { title: id },
  });
const four = ['a', 'b', 'c', 'd'].map(aSlide);
const without = (...gone: readonly string[]) => four.filter(({ id }) => !gone.includes(id));

const tellingThird = () => {
  const rendered = renderHook(({ slides }) => useSlidePlace(slides), {
    initialProps: { slides: four },
  });
  act(() => {
    rendered.result.current.show(2);
  });
  return rendered;
};

describe('the slide that is told', () => {
  it('stays when one before it goes away', () => {
    const { result, rerender } = tellingThird();

    rerender({ slides: without('a') });

    expect(result.current.now?.id).toBe('c');
    expect(result.current.at).toBe(1);
  });

  it('is the next one when it goes away itself, and the last at the end', () => {
    const { result, rerender } = tellingThird();

    rerender({ slides: without('c') });
    expect(result.current.now?.id).toBe('d');

    rerender({ slides: without('c', 'd') });
    expect(result.current.now?.id).toBe('b');
  });

  it('is none when there are none left', () => {
    const { result, rerender } = tellingThird();

    rerender({ slides: [] });

    expect(result.current.now).toBeUndefined();
  });

  it('never goes past an end', () => {
    const { result } = tellingThird();

    act(() => {
      result.current.show(9);
    });
    expect(result.current.now?.id).toBe('d');
    act(() => {
      result.current.show(-1);
    });
    expect(result.current.now?.id).toBe('a');
  });
});
