import { useEffect, useMemo, useState } from 'react';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { LeavingChoice, NamedCard } from '../../../shared/ipc/leavingNames.ts';
import type { HitChoice } from '../../../shared/ipc/share.ts';
import { call } from '../../app/api.ts';

export interface LeavingNames {
  readonly cards: readonly NamedCard[];
  /** Each name on them once. */
  readonly texts: readonly string[];
  /** The app could not look. */
  readonly isUnread: boolean;
  readonly choices: ReadonlyMap<string, HitChoice>;
  readonly choose: (texts: readonly string[], choice: HitChoice) => void;
  /** The order with what was chosen about the names in it. */
  readonly withChoices: (order: PaperOrder | null) => PaperOrder | null;
}

/** Long enough to go on choosing cards without a reading for each step. */
const pauseMs = 300;

interface Found {
  readonly of: string;
  readonly cards: readonly NamedCard[] | null;
}

/** What looks like a person on the chosen cards. `again` looks anew when it changes. */
export const useLeavingNames = (order: PaperOrder | null, again: number): LeavingNames => {
  const text = order === null ? null : JSON.stringify({ ...asked(order), again });
  const [wanted, setWanted] = useState({ text, order });
  if (wanted.text !== text) setWanted({ text, order });
  const [found, setFound] = useState<Found | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, HitChoice>>(new Map());
  useEffect(() => {
    const { text: of, order: about } = wanted;
    if (about === null || of === null) return;
    const job = crypto.randomUUID();
    let isOver = false;
    const look = async (): Promise<void> => {
      const cards = await call('export:names', { job, order: asked(about) }).catch(() => null);
      if (!isOver) setFound({ of, cards });
    };
    const timer = setTimeout(() => void look(), pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void call('export:cancel', { job });
    };
  }, [wanted]);
  // While it looks again, what was found before stays where it is.
  const cards = useMemo(() => (text === null ? [] : (found?.cards ?? [])), [found, text]);
  const texts = useMemo(
    () => [...new Set(cards.flatMap(({ names }) => names.map((name) => name.text)))],
    [cards],
  );
  const chosen = useMemo(() => chosenOf(texts, choices), [texts, choices]);
  return {
    cards,
    texts,
    isUnread: text !== null && found?.of === text && found.cards === null,
    choices,
    choose: (texts, choice) => {
      setChoices((old) => new Map([...old, ...texts.map((one) => [one, choice] as const)]));
    },
    withChoices: (whole) =>
      whole === null || whole.kind === 'history' ? whole : { ...whole, names: [...chosen] },
  };
};

/** What is looked through does not hang on how it will look, nor on what was chosen about names. */
const asked = (order: PaperOrder): PaperOrder => {
  const bare = { ...order, title: '', colour: 'water' } as const;
  return bare.kind === 'history' ? { ...bare, kept: [] } : { ...bare, names: [] };
};

const chosenOf = (
  texts: readonly string[],
  choices: ReadonlyMap<string, HitChoice>,
): readonly LeavingChoice[] =>
  texts.flatMap((text) => {
    const choice = choices.get(text);
    return choice === undefined ? [] : [{ text, choice }];
  });
