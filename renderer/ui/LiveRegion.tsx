import { create } from 'zustand';
import fieldStyles from './Field.module.css';
import { cx } from './cx.ts';

const useSpoken = create<{ readonly words: string; readonly turn: number }>(() => ({
  words: '',
  turn: 0,
}));

/** Says something to whoever listens instead of looks, when they are done with what they hear. */
export const announce = (words: string): void => {
  useSpoken.setState(({ turn }) => ({ words, turn: turn + 1 }));
};

/** Once in the frame. Two places in turn, so that the same words twice are read twice. */
export const LiveRegion = () => {
  const { words, turn } = useSpoken();
  return (
    <div className={cx(fieldStyles.hidden)}>
      <p role="status">{turn % 2 === 0 ? words : ''}</p>
      <p role="status">{turn % 2 === 1 ? words : ''}</p>
    </div>
  );
};
