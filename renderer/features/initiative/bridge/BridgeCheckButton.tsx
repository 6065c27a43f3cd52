import { MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridgeCheck } from '../../../../shared/domain/bridgeCheck.ts';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import { newId } from '../../../app/newId.ts';
import { useRecords } from '../../../app/records.ts';
import { write } from '../../../app/write.ts';
import { Button } from '../../../ui/Button.tsx';
import { useOnce } from '../../../ui/useOnce.ts';
import { BridgeCheckDialog } from './BridgeCheckDialog.tsx';

interface Props {
  readonly initiativeId: string;
  readonly laid: readonly Contribution[];
}

/** Opens the questions; an initiative has one set of answers, made when they are first asked for. */
export const BridgeCheckButton = ({ initiativeId, laid }: Props) => {
  const { t } = useTranslation();
  const checks = useRecords(bridgeCheck);
  const once = useOnce();
  const [isOpen, setOpen] = useState(false);
  const check = checks.list.find((one) => one.initiativeId === initiativeId);
  const open = async (): Promise<void> => {
    setOpen(true);
    if (check !== undefined) return;
    const values = { initiativeId };
    await write([{ op: 'create', kind: 'bridgeCheck', id: newId(), values }], 'create');
  };
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={MessageCircleQuestionMark}
        isDisabled={!checks.loaded}
        onPress={() => void once(open)}
      >
        {t('bridgeCheck.title')}
      </Button>
      {isOpen && check !== undefined && (
        <BridgeCheckDialog
          check={check}
          initiativeId={initiativeId}
          laid={laid}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
};
