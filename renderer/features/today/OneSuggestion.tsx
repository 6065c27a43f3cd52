import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import type { Suggestion } from './today.ts';
import styles from './TodayPage.module.css';

export const OneSuggestion = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { t } = useTranslation();
  const { id, title } = suggestion.initiative;
  return (
    <Sheet title={t('today.suggestion')} icon={Lightbulb}>
      <ul className={cx(styles.items)}>
        <li>
          <a href={hashOf({ screen: 'initiative', id })}>
            {title === '' ? t('turn.untitled') : title}
          </a>
          <span className={cx(styles.about)}>{t(`today.suggest.${suggestion.kind}`)}</span>
        </li>
      </ul>
    </Sheet>
  );
};
