import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../../../renderer/features/initiative/bridge/suggestions.ts';
import { bridgeCheck, bridgeQuestions } from '../../../../../shared/domain/bridgeCheck.ts';
import { shareKeys } from '../../../../../shared/domain/sharePart.ts';

describe('the five questions about a bridge', () => {
  it('each end in planks to ask for, and none is offered twice', () => {
    const all = bridgeQuestions.flatMap((question) => suggestions[question]);

    expect(bridgeQuestions.every((question) => suggestions[question].length > 0)).toBe(true);
    expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
  });

  it('have answers that nobody else gets', () => {
    expect(shareKeys(bridgeCheck)).toEqual([]);
    expect(bridgeCheck.mayShare()).toBe(false);
  });
});
