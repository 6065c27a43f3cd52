import { useTranslation } from 'react-i18next';
import { bridgeQuestions, longestAnswer } from '../../../../shared/domain/bridgeCheck.ts';
import type { BridgeCheck, BridgeQuestion } from '../../../../shared/domain/bridgeCheck.ts';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import { newId } from '../../../app/newId.ts';
import { showNotice } from '../../../app/notice.ts';
import { undoAct } from '../../../app/undo.ts';
import { write } from '../../../app/write.ts';
import { NameHint } from '../../../domain/NameHint.tsx';
import { LineField } from '../../../editor/LineField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import fieldStyles from '../../../ui/Field.module.css';
import { TextArea } from '../../../ui/TextArea.tsx';
import styles from './BridgeCheckDialog.module.css';
import { newPlank } from './plankEdits.ts';
import { suggestions } from './suggestions.ts';

interface Props {
  readonly check: BridgeCheck;
  readonly initiativeId: string;
  readonly laid: readonly Contribution[];
  readonly onClose: () => void;
}

/** Five plain questions, each with planks to ask for. No answer is needed, and none is counted. */
export const BridgeCheckDialog = ({ check, initiativeId, laid, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('bridgeCheck.title')}
      size="wide"
      closesOutside={false}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('bridgeCheck.done')}
        </Button>
      }
    >
      <p>{t('bridgeCheck.hint')}</p>
      {bridgeQuestions.map((question) => (
        <div key={question} className={cx(styles.question)}>
          <LineField kind="bridgeCheck" id={check.id} field={question} stored={check[question]}>
            {({ value, onChange, onBlur }) => (
              <>
                <TextArea
                  label={t(`bridgeCheck.questions.${question}`)}
                  hint={t(`bridgeCheck.hints.${question}`)}
                  rows={2}
                  value={value}
                  maxLength={longestAnswer}
                  onChange={onChange}
                  onBlur={onBlur}
                />
                <NameHint text={value} />
              </>
            )}
          </LineField>
          <Planks question={question} initiativeId={initiativeId} laid={laid} />
        </div>
      ))}
    </Dialog>
  );
};

interface PlanksProps extends Pick<Props, 'initiativeId' | 'laid'> {
  readonly question: BridgeQuestion;
}

/** What is on the bridge already is not offered again. */
const Planks = ({ question, initiativeId, laid }: PlanksProps) => {
  const { t } = useTranslation();
  const there = new Set(laid.map(({ text }) => text.trim().toLowerCase()));
  const left = suggestions[question].filter(({ words }) => !there.has(t(words).toLowerCase()));
  const ask = async (text: string, contributionKind: Contribution['contributionKind']) => {
    const draft = { contributionKind, text, partyId: null, status: 'missing' } as const;
    const result = await write(newPlank(initiativeId, draft, laid, newId()), 'create');
    if (!result.ok) return;
    const act = undoAct(result.value, 'bridgeCheck.undo');
    showNotice({ tone: 'done', words: 'bridgeCheck.laid', values: { text }, act });
  };
  if (left.length === 0) return null;
  return (
    <div className={cx(styles.planks)}>
      <span className={cx(fieldStyles.hint)}>{t('bridgeCheck.missing')}</span>
      {left.map(({ words, kind }) => (
        <Button
          key={words}
          size="small"
          onPress={() => void ask(t(words), kind)}
          aria-label={t('bridgeCheck.lay', { text: t(words) })}
        >
          {t(words)}
        </Button>
      ))}
    </div>
  );
};
