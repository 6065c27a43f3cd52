import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../../../renderer/ui/Toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

describe('Toast', () => {
  it('goes away by itself', () => {
    const onClose = vi.fn();
    render(<Toast tone="done" words="Bewaard" staysMs={8000} onClose={onClose} />);

    wait(8000);

    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gets no more time when what is around it is drawn again', () => {
    const onClose = vi.fn();
    const toast = () => (
      <Toast
        tone="done"
        words="Bewaard"
        staysMs={8000}
        onClose={() => {
          onClose();
        }}
      />
    );
    const { rerender } = render(toast());

    wait(6000);
    rerender(toast());
    wait(2000);

    expect(onClose).toHaveBeenCalledOnce();
  });

  it('waits while somebody points at it', () => {
    const onClose = vi.fn();
    render(<Toast tone="done" words="Bewaard" staysMs={8000} onClose={onClose} />);

    fireEvent.pointerEnter(screen.getByText('Bewaard'));
    fireEvent.pointerOver(screen.getByText('Bewaard'));
    wait(60_000);

    expect(onClose).not.toHaveBeenCalled();
  });

  it('stays until it is closed when it says that something does not work', () => {
    const onClose = vi.fn();
    render(<Toast tone="trouble" words="Bewaren lukt nu niet." onClose={onClose} />);

    wait(600_000);

    expect(onClose).not.toHaveBeenCalled();
  });
});
