import { Check, CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { flushDrafts, useDraftViews } from './drafts.ts';
import type { DraftView } from './drafts.ts';
import styles from './SaveState.module.css';

const noViews: readonly DraftView[] = [];

/** How what is typed into a record stands: kept, on its way, or only on this screen. */
export const SaveState = ({ kind, id }: { readonly kind: string; readonly id: string }) => {
  const { t } = useTranslation();
  const all = useDraftViews();
  const own = Object.entries(all).filter(([key]) => key.startsWith(`${kind}/${id}/`));
  const views = own.length === 0 ? noViews : own.map(([, view]) => view);
  const trouble = views.find((view) => view.trouble !== null)?.trouble;
  if (trouble) {
    return (
      <span role="alert" className={cx(styles.state, styles.trouble)}>
        <CloudOff size={16} aria-hidden />
        {t(`trouble.${trouble.kind}`)}
        <Button variant="quiet" size="small" onPress={() => void flushDrafts()}>
          {t('editor.tryAgain')}
        </Button>
      </span>
    );
  }
  const isSaved = views.every(({ state }) => state === 'saved');
  return (
    <span className={cx(styles.state)}>
      {isSaved && <Check size={14} aria-hidden />}
      {t(isSaved ? 'editor.saved' : 'editor.saving')}
    </span>
  );
};
