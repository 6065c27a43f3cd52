import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import { announce } from '../ui/LiveRegion.tsx';
import { Toast } from '../ui/Toast.tsx';
import { hideNotice, useNotices } from './notice.ts';
import type { Notice } from './notice.ts';
import styles from './Notices.module.css';

/** Long enough to read, and to reach "Maak ongedaan" with the keyboard. */
const staysMs = 8_000;

const longestValue = 80;

/** A title of hundreds of letters would cover the screen, and what is said of it comes last. */
const shortened = (values: Notice['values'] = {}): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > longestValue
        ? `${value.slice(0, longestValue - 1).trimEnd()}…`
        : value,
    ]),
  );

/** The short messages at the foot of the window, read aloud as they come. */
export const Notices = () => {
  const { t } = useTranslation();
  const shown = useNotices((notices) => notices.shown);
  const lastRead = useRef(0);

  useEffect(() => {
    for (const { id, words, values } of shown) {
      if (id <= lastRead.current) continue;
      lastRead.current = id;
      announce(t(words, shortened(values)));
    }
  }, [shown, t]);

  return (
    <section className={cx(styles.notices)} aria-label={t('frame.notices')}>
      {shown.map(({ id, tone, words, values, act }) => (
        <Toast
          key={id}
          tone={tone}
          words={t(words, shortened(values))}
          {...(tone === 'done' ? { staysMs } : {})}
          {...(act
            ? {
                act: {
                  label: t(act.words),
                  run: () => {
                    hideNotice(id);
                    act.run();
                  },
                },
              }
            : {})}
          onClose={() => {
            hideNotice(id);
          }}
        />
      ))}
    </section>
  );
};
