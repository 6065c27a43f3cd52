import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './SidewaysScroll.module.css';

interface Beyond {
  readonly start: boolean;
  readonly end: boolean;
}

/** Which sides have more than can be seen. */
const useBeyond = (scroller: RefObject<HTMLElement | null>): Beyond => {
  const [beyond, setBeyond] = useState<Beyond>({ start: false, end: false });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const now = { start: scrollLeft > 8, end: scrollLeft + clientWidth < scrollWidth - 8 };
      setBeyond((old) => (old.start === now.start && old.end === now.end ? old : now));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return beyond;
};

/** Scrolls sideways when it must, and says so: a shade and a button on the side with more. */
export const SidewaysScroll = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { start, end } = useBeyond(scroller);
  const go = (step: -1 | 1): void => {
    const width = scroller.current?.clientWidth ?? 0;
    scroller.current?.scrollBy({ left: step * width * 0.6, behavior: 'smooth' });
  };
  return (
    <div className={cx(styles.around, start && styles.start, end && styles.end)}>
      <div ref={scroller} className={cx(styles.scroller)}>
        {children}
      </div>
      {start && (
        <IconButton
          label={t('board.moreLeft')}
          icon={ChevronLeft}
          className={cx(styles.more, styles.left)}
          onPress={() => {
            go(-1);
          }}
        />
      )}
      {end && (
        <IconButton
          label={t('board.moreRight')}
          icon={ChevronRight}
          className={cx(styles.more, styles.right)}
          onPress={() => {
            go(1);
          }}
        />
      )}
    </div>
  );
};
