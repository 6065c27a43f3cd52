import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Highlight } from '../../../../renderer/ui/Highlight.tsx';

it('marks the ranges and leaves the words as they are', () => {
  const text = 'Haal de kennis van binnen';

  const { container } = render(
    <Highlight
      text={text}
      ranges={[
        { start: 8, end: 14 },
        { start: 19, end: 25 },
      ]}
    />,
  );

  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'kennis',
    'binnen',
  ]);
  expect(container.textContent).toBe(text);
});
