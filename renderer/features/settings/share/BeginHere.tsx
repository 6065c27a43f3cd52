import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderFound } from '../../../../shared/ipc/sharing.ts';
import { useSettings } from '../../../app/settings.ts';
import { teamMark } from '../../../domain/teamMark.ts';
import { formatDay } from '../../../domain/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../Settings.module.css';
import { NewPassphrase } from './NewPassphrase.tsx';
import type { Passphrase } from './NewPassphrase.tsx';
import { OtherTeamDialog } from './OtherTeamDialog.tsx';
import { beginWords, useBegin } from './useBegin.ts';

const beside = 'new';

interface Props {
  readonly found: Exclude<FolderFound, { readonly kind: 'cannot-use' }>;
}

/** Joins what was found in the folder, or makes something new in it. */
export const BeginHere = ({ found }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const workspaces = found.kind === 'ours' ? found.workspaces : [];
  const isWhole = found.kind === 'empty' || found.isWhole;
  const [choice, setChoice] = useState(workspaces[0]?.workspace ?? beside);
  const [fresh, setFresh] = useState<Passphrase>({ isOn: false, words: '', isKept: false });
  const [typed, setTyped] = useState('');
  const { begin, isBusy, error, forget } = useBegin();
  const joined = workspaces.find(({ workspace }) => workspace === choice);

  const passphrase = joined ? (joined.isLocked ? typed : null) : fresh.isOn ? fresh.words : null;
  const isReady = joined
    ? !joined.isLocked || typed.trim().length >= 8
    : !fresh.isOn || (fresh.isKept && fresh.words.trim().length >= 8);
  const start = (takeAlong: string | null): Promise<void> =>
    begin({ workspace: joined?.workspace ?? null, passphrase, takeAlong });

  return (
    <Sheet title={t(found.kind === 'empty' ? 'sharing.emptyFolder' : 'sharing.oursFolder')}>
      {workspaces.length > 0 && (
        <RadioGroup
          label={t('sharing.joinOrNew')}
          options={[
            ...workspaces.map(({ workspace, created, isLocked, within }) => ({
              id: workspace,
              label: t(within === '' ? 'sharing.join' : 'sharing.joinWithin', {
                day: formatDay(created, language),
                mark: teamMark(workspace),
                folder: within,
              }),
              hint: t(isLocked ? 'sharing.hasPassphrase' : 'sharing.noPassphrase'),
            })),
            ...(isWhole
              ? [{ id: beside, label: t('sharing.beside'), hint: t('sharing.besideHint') }]
              : []),
          ]}
          value={choice}
          onChange={setChoice}
        />
      )}
      {workspaces.length > 1 && <p className={cx(styles.hint)}>{t('sharing.markHint')}</p>}
      {!isWhole && <Notice tone="attention">{t('sharing.notWhole')}</Notice>}
      {joined?.isLocked === true && (
        <TextField
          label={t('sharing.passphrase')}
          hint={t('sharing.passphraseAsk')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck="false"
        />
      )}
      {joined === undefined && <NewPassphrase value={fresh} onChange={setFresh} />}
      {error !== null && error.kind !== 'other-team' && (
        <Notice tone="attention">{t(beginWords(error))}</Notice>
      )}
      {error?.kind === 'other-team' && (
        <OtherTeamDialog
          other={error}
          isLocked={passphrase !== null}
          onConfirm={() => start(error.team)}
          onCancel={forget}
        />
      )}
      <div>
        <Button
          variant="primary"
          isDisabled={!isReady}
          isPending={isBusy}
          onPress={() => void start(null)}
        >
          {t(joined ? 'sharing.joinNow' : 'sharing.beginNow')}
        </Button>
      </div>
    </Sheet>
  );
};
