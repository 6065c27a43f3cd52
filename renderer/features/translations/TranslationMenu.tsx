import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translationName } from '../../../shared/domain/translation.ts';
import type { Translation } from '../../../shared/domain/translation.ts';
import { openErase } from '../../app/erase.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { openShare } from '../../app/share.ts';
import type { ShareTarget } from '../../app/share.ts';
import { useHistoryDialog } from '../../domain/history/useHistoryDialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { short } from './short.ts';

/** What is done to a row now and then. */
export const TranslationMenu = ({ record }: { readonly record: Translation }) => {
  const { t } = useTranslation();
  const [isLinking, setLinking] = useState(false);
  const { id, shared } = record;
  const { historyEntry, historyDialog } = useHistoryDialog('translation', id);
  const words = translationName(record);
  const name = words === '' ? t('translations.blank') : short(words);
  const share = (to: ShareTarget['to']) => () => {
    openShare({ kind: 'translation', id, title: name, to });
  };
  const label = t('translations.menu', { name });
  return (
    <>
      <MenuButton
        label={label}
        placement="bottom end"
        entries={[
          {
            id: 'link',
            label: t('translations.link'),
            onAction: () => {
              setLinking(true);
            },
          },
          historyEntry,
          ...(shared === undefined && words !== ''
            ? [{ id: 'share', label: t('share.menu'), onAction: share('publish') }]
            : []),
          ...(shared?.isOwn === true
            ? [{ id: 'withdraw', label: t('share.withdraw'), onAction: share('withdraw') }]
            : []),
          {
            id: 'remove',
            label: t('translations.remove'),
            startsGroup: true,
            onAction: () => {
              removeAsked({
                record,
                title: name,
                words: 'translations.removed',
                mayWithdraw: true,
              });
            },
          },
          {
            id: 'erase',
            label: t('erase.menu'),
            onAction: () => {
              openErase({ record, title: name });
            },
          },
        ]}
      >
        <IconButton label={label} icon={Ellipsis} />
      </MenuButton>
      {historyDialog}
      {isLinking && (
        <LinkDialog
          record={record}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </>
  );
};
