import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from '../../../../renderer/editor/draft.ts';
import { mergeText } from '../../../../renderer/editor/mergeText.ts';
import { err, ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';

type Sent = readonly [base: string, next: string];
const refused = { kind: 'not-saved' } as const;

/** A draft with a store that takes `slowMs` to keep something and can be told to refuse. */
const aDraft = ({ stored = '', slowMs = 0 } = {}) => {
  const sent: { at: number; edit: Sent }[] = [];
  const store = { refuses: false };
  const draft = createDraft({
    stored,
    merge: mergeText,
    onChange: () => undefined,
    send: async (base, next): Promise<Result<null, typeof refused>> => {
      sent.push({ at: Date.now(), edit: [base, next] });
      if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
      return store.refuses ? err(refused) : ok(null);
    },
  });
  return { draft, sent, store };
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a draft', () => {
  it('is sent once, when typing rests for 400 ms', async () => {
    const { draft, sent } = aDraft({ stored: 'M' });

    draft.type('Mo');
    await passMs(300);
    draft.type('Moi');
    await passMs(399);
    expect(sent).toEqual([]);
    await passMs(1);

    expect(sent.map(({ edit }) => edit)).toEqual([['M', 'Moi']]);
    expect(draft.state()).toBe('saved');
  });

  it('is sent at least every 1.5 seconds while somebody types on', async () => {
    const { draft, sent } = aDraft();

    for (let letters = 1; letters <= 100; letters += 1) {
      draft.type('a'.repeat(letters));
      await passMs(100);
    }
    await passMs(400);

    const gaps = sent.map(({ at }, turn) => at - (sent[turn - 1]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1600);
    expect(sent.length).toBeLessThan(10);
    expect(sent.at(-1)?.edit[1]).toBe('a'.repeat(100));
  });

  it('never leaves a letter unsent for more than 1.5 seconds', async () => {
    const { draft, sent } = aDraft({ slowMs: 20 });
    const typedAt: number[] = [];

    for (let letters = 1; letters <= 60; letters += 1) {
      typedAt.push(Date.now());
      draft.type('a'.repeat(letters));
      await passMs(90);
    }
    await passMs(1500);

    typedAt.forEach((at, letter) => {
      const first = sent.find(({ edit: [, next] }) => next.length > letter);
      expect((first?.at ?? Infinity) - at).toBeLessThanOrEqual(1500);
    });
  });

  it('sends one thing at a time, each over what the one before it kept', async () => {
    const { draft, sent } = aDraft({ slowMs: 1000 });

    draft.type('a');
    await passMs(400);
    draft.type('ab');
    await passMs(999);
    expect(sent).toHaveLength(1);
    await passMs(1001);

    expect(sent.map(({ edit }) => edit)).toEqual([
      ['', 'a'],
      ['a', 'ab'],
    ]);
  });

  it('sends nothing for what was typed and taken back', async () => {
    const { draft, sent } = aDraft({ stored: 'Moi' });

    draft.type('Moi!');
    draft.type('Moi');
    await passMs(5000);

    expect(sent).toEqual([]);
    expect(draft.state()).toBe('saved');
  });

  it('keeps the text and tries again when it could not be kept', async () => {
    const { draft, sent, store } = aDraft();
    store.refuses = true;

    draft.type('Moi');
    await passMs(400);
    expect(draft.state()).toBe('not-saved');
    expect(draft.trouble()).toEqual(refused);
    expect(draft.shown()).toBe('Moi');
    store.refuses = false;
    await passMs(2000);

    expect(draft.state()).toBe('saved');
    expect(sent).toHaveLength(2);
  });

  it('waits longer after each refusal, up to half a minute', async () => {
    const { draft, sent, store } = aDraft();
    store.refuses = true;

    draft.type('Moi');
    await passMs(10 * 60 * 1000);

    const gaps = sent.slice(1).map(({ at }, turn) => at - (sent[turn]?.at ?? 0));
    expect(gaps.slice(0, 5)).toEqual([2000, 4000, 8000, 16_000, 30_000]);
    expect(gaps.at(-1)).toBe(30_000);
  });

  it('is sent at once by a flush, which waits until it is kept', async () => {
    const { draft, sent } = aDraft({ slowMs: 50 });
    let isDone = false;

    draft.type('Moi');
    void draft.flush().then(() => {
      isDone = true;
    });
    await passMs(49);
    expect(sent).toHaveLength(1);
    expect(isDone).toBe(false);
    await passMs(1);

    expect(isDone).toBe(true);
  });

  it('flushes what was typed while the last sending was under way', async () => {
    const { draft, sent } = aDraft({ slowMs: 50 });

    draft.type('a');
    const first = draft.flush();
    draft.type('ab');
    const second = draft.flush();
    await passMs(200);
    await Promise.all([first, second]);

    expect(sent.at(-1)?.edit).toEqual(['a', 'ab']);
  });

  it('shows what comes in, when nothing is being typed', () => {
    const { draft } = aDraft({ stored: 'Moi' });

    draft.receive('Moi dorp');

    expect(draft.shown()).toBe('Moi dorp');
    expect(draft.state()).toBe('saved');
  });

  it('puts what comes in together with what is being typed, and sends the typed part', async () => {
    const { draft, sent } = aDraft({ stored: 'Moi dorp' });

    draft.type('Moi dorp!');
    draft.receive('Moi mooi dorp');
    await passMs(400);

    expect(draft.shown()).toBe('Moi mooi dorp!');
    expect(sent.map(({ edit }) => edit)).toEqual([['Moi mooi dorp', 'Moi mooi dorp!']]);
  });
});
