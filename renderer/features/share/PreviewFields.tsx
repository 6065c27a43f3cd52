import { useTranslation } from 'react-i18next';
import type { HitChoice, ShareKind, SharePreview } from '../../../shared/ipc/share.ts';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { cx } from '../../ui/cx.ts';
import { withChoices } from './hits.ts';
import styles from './Share.module.css';
import { usePreviewWords } from './usePreviewWords.ts';

interface Props {
  readonly kind: ShareKind;
  readonly preview: SharePreview;
  readonly choices: ReadonlyMap<string, HitChoice>;
}

const texts: ReadonlySet<string> = new Set(lessonTexts);

/** Field by field, as it will be read: the choices are in it at once. */
export const PreviewFields = ({ kind, preview, choices }: Props) => {
  const { t } = useTranslation();
  const { fieldName, say } = usePreviewWords();
  const { fields, hits, organisations, keptBack } = preview;
  const rows = fields.flatMap(({ field, value }) => {
    const name = fieldName(kind, field);
    const words = say(field, withChoices(field, value, hits, choices));
    return name === null || words === '' ? [] : [{ field, name, words }];
  });
  const parts = [...new Set(rows.map(({ field }) => partIn(field)))];
  return (
    <div className={cx(styles.paper)}>
      {parts.map((part) => (
        <dl key={part} className={cx(styles.fields)}>
          {rows
            .filter(({ field }) => partIn(field) === part)
            .map(({ field, name, words }) => (
              <div key={field} className={cx(styles.row)}>
                <dt>{name}</dt>
                <dd>{texts.has(field) ? <MarkdownText markdown={words} /> : words}</dd>
              </div>
            ))}
        </dl>
      ))}
      {organisations.length > 0 && (
        <p className={cx(styles.note)}>
          {t('share.organisations', { names: organisations.join(', ') })}
        </p>
      )}
      {keptBack > 0 && (
        <p className={cx(styles.note)}>{t('share.keptBack', { count: keptBack })}</p>
      )}
    </div>
  );
};

/** Which of the parts that go along a field belongs to; empty for the record itself. */
const partIn = (named: string): string => named.split('/')[2] ?? '';
