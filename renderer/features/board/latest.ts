import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { TFunction } from 'i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import type { BoardModel } from './boardModel.ts';
import type { Card } from '../../domain/board/card.ts';

/** What handlers need of the board as it is drawn now. */
export interface Latest {
  readonly model: BoardModel;
  readonly collapsed: readonly Stage[];
  readonly stageName: (stage: Stage) => string;
  readonly titleOf: (card: Card) => string;
  readonly t: TFunction;
}

/** The value as it was drawn last, for handlers that must not change when it does. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
};
