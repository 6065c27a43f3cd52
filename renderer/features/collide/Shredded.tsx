import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './Collide.module.css';

const strips = 11;

/** What was typed is gone before this is drawn: the paper that goes through has only lines on it. */
export const Shredded = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  return (
    <Page>
      <div className={cx(styles.shredded)}>
        <svg viewBox="0 0 220 200" aria-hidden className={cx(styles.shredder)}>
          <clipPath id="above-the-slit">
            <path d="M0 0h220v92H0Z" />
          </clipPath>
          <clipPath id="below-the-mouth">
            <path d="M0 112h220v88H0Z" />
          </clipPath>
          <g clipPath="url(#above-the-slit)">
            <g className={cx(styles.sheet)}>
              <path d="M60 6h100v76H60Z" />
              <path d="M72 22h76M72 36h76M72 50h60M72 64h70" className={cx(styles.written)} />
            </g>
          </g>
          <g clipPath="url(#below-the-mouth)" className={cx(styles.strips)}>
            {Array.from({ length: strips }, (_, at) => (
              <path
                key={at}
                d={`M${String(62 + at * 9)} 112v${String(46 + ((at * 13) % 23))}h6V112Z`}
                style={{ animationDelay: `${String(0.5 + (at % 4) * 0.12)}s` }}
              />
            ))}
          </g>
          <path d="M36 82h148l8 32H28Z" className={cx(styles.mouth)} />
          <path d="M54 90h112" className={cx(styles.slit)} />
        </svg>
        <h1 tabIndex={-1} data-screen-heading>
          {t('collide.shreddedTitle')}
        </h1>
        <p>{t('collide.shreddedText')}</p>
        <Button onPress={onDone} autoFocus>
          {t('collide.shreddedDone')}
        </Button>
      </div>
    </Page>
  );
};
