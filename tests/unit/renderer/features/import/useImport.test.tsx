import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useImport } from '../../../../../renderer/features/import/useImport.ts';
import type { Handlers } from '../../../../../shared/ipc/contract.ts';
import type { ImportPreview, ImportSummary } from '../../../../../shared/ipc/import.ts';
import { err, ok } from '../../../../../shared/result.ts';
import { pretendMain } from '../../pretendMain.ts';

const summary = (job: string): ImportSummary => ({
  ...{ job, program: 'xlsx', name: 'lijst.xlsx', sheets: ['Mei', 'Leeg'], sheet: 0, rows: 1 },
  columns: [{ heading: 'Titel', isOwn: false, examples: ['Bankje'], role: 'title' }],
  headings: 'a'.repeat(32),
});
const preview: ImportPreview = {
  ...{ initiatives: 1, lessons: 0, newVillages: 0, finished: 0, withNames: 0, withoutVillage: 1 },
  ...{ rows: [], lists: [], places: [], leftOut: [] },
};

/** A file that was chosen and looked at. */
const aPlan = async (answers: Partial<Handlers>) => {
  const stopped: string[] = [];
  const asked: string[] = [];
  pretendMain({
    answers: {
      'import:choose': ({ job }) => {
        asked.push(job);
        return ok(summary(job));
      },
      'import:preview': () => ok(preview),
      'import:stop': ({ job }) => {
        stopped.push(job);
        return null;
      },
      ...answers,
    },
  });
  const { result } = renderHook(useImport);
  act(() => {
    result.current.choose('file');
  });
  await waitFor(() => {
    expect(result.current.held?.isCurrent).toBe(true);
  });
  return { result, stopped, asked };
};

describe('a file that is dropped', () => {
  const dropped = (files: readonly File[], answers: Partial<Handlers> = {}) => {
    const taken: unknown[] = [];
    pretendMain({
      answers: {
        'import:drop': ({ job, name, bytes }) => {
          taken.push([name, new TextDecoder().decode(bytes)]);
          return ok(summary(job));
        },
        'import:preview': () => ok(preview),
        'import:stop': () => null,
        ...answers,
      },
    });
    const { result } = renderHook(useImport);
    act(() => {
      result.current.drop(files);
    });
    return { result, taken };
  };
  const list = new File(['Titel\nBankje'], 'lijst.csv');

  it('is read by its bytes, and waits for a yes', async () => {
    const { result, taken } = dropped([list]);

    await waitFor(() => {
      expect(result.current.phase.kind).toBe('plan');
    });
    expect(taken).toEqual([['lijst.csv', 'Titel\nBankje']]);
  });

  it.each([
    ['two files', 'one-file', [list, list]],
    ['a folder, which gives no file', 'one-file', []],
    [
      'more than fits',
      'too-large',
      [Object.defineProperty(new File([], 'a'), 'size', { value: 2e9 })],
    ],
  ] as const)('says so of %s: %s', (_, trouble, files) => {
    const { result, taken } = dropped(files);

    expect(result.current.phase).toEqual({ kind: 'start', trouble });
    expect(taken).toEqual([]);
  });

  it('that is gone by now cannot be read', async () => {
    const gone = Object.defineProperty(new File(['a'], 'a.csv'), 'arrayBuffer', {
      value: () => Promise.reject(new Error('gone')),
    });
    const { result } = dropped([gone]);

    await waitFor(() => {
      expect(result.current.phase).toEqual({ kind: 'start', trouble: 'not-readable' });
    });
  });
});

describe('a file that waits for a yes', () => {
  it.each(['empty', 'too-many'] as const)(
    'stays when another sheet of it is %s, and says so',
    async (kind) => {
      const answer = kind === 'empty' ? { kind } : { kind, most: 1 };
      const { result, stopped } = await aPlan({ 'import:sheet': () => err(answer) });

      act(() => {
        result.current.chooseSheet(1);
      });

      await waitFor(() => {
        expect(result.current.phase).toMatchObject({ kind: 'plan', trouble: kind });
      });
      expect(result.current.phase).toMatchObject({ summary: { sheet: 0 } });
      expect(result.current.held?.preview).toEqual(preview);
      expect(stopped).toEqual([]);
    },
  );

  it.each([
    { kind: 'not-saved', because: 'disk-full' },
    { kind: 'read-only' },
    { kind: 'invalid-edit', at: 0 },
  ] as const)('stays when it cannot be kept because of $kind, and says why', async (answer) => {
    const { result, stopped } = await aPlan({ 'import:carryOut': () => err(answer) });

    act(() => {
      result.current.carryOut();
    });

    await waitFor(() => {
      expect(result.current.phase).toMatchObject({ kind: 'plan', trouble: answer.kind });
    });
    expect(stopped).toEqual([]);
  });

  it('is let go of in main too when it is of no use any more', async () => {
    const { result, stopped, asked } = await aPlan({
      'import:sheet': () => err({ kind: 'damaged' }),
    });

    act(() => {
      result.current.chooseSheet(1);
    });

    await waitFor(() => {
      expect(result.current.phase).toEqual({ kind: 'start', trouble: 'damaged' });
    });
    expect(result.current.held).toBeNull();
    expect(stopped).toEqual(asked);
  });
});
