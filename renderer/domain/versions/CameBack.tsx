import { useTranslation } from 'react-i18next';
import type { RecordMeta } from '../../../shared/domain/entity.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWho } from '../who.ts';

/** One deleted it while another still wrote in it: it is here, and somebody has to say. */
export const CameBack = ({ record }: { readonly record: RecordMeta }) => {
  const { t } = useTranslation();
  const who = useWho();
  const { kind, id } = record;
  const deleted = record.siblings?.['$del']?.[0];
  if (deleted === undefined) return null;
  return (
    <Notice
      tone="attention"
      actions={
        <>
          <Button size="small" onPress={() => void write([{ op: 'restore', kind, id }], 'settle')}>
            {t('versions.keep')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            onPress={() => void write([{ op: 'delete', kind, id }], 'delete')}
          >
            {t('versions.deleteAnyway')}
          </Button>
        </>
      }
    >
      {t('versions.deleted', { who: who(deleted.authorId) })}
    </Notice>
  );
};
