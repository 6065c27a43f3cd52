import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { StopNotice } from '../../domain/retention/StopNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { copiedRoom } from './room.ts';
import { steps } from './session.ts';
import type { Session } from './session.ts';

/** The stop is on: what was written goes to the person's hands first, and nowhere else. */
export const ShredderStopped = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation();
  const copy = async (): Promise<void> => {
    const { circle, between, notes } = session;
    const corners = between.map((panel) => t(`enums.panel.${panel}`));
    const written = steps.flatMap(({ name }) => {
      const words = (notes[name] ?? '').trim();
      return words === '' ? [] : [t(`collide.steps.${name}.title`), words, ''];
    });
    const text = [
      `${t('collide.circle')} ${circle.join(', ')}`,
      `${t('collide.between')} ${corners.join(', ')}`,
      '',
      ...written,
    ].join('\n');
    await call('app:copy', { text });
    copiedRoom();
    showNotice({ tone: 'done', words: 'retention.stop.copied' });
  };
  return (
    <StopNotice
      hasLink={false}
      actions={
        <Button icon={Copy} onPress={() => void copy()}>
          {t('retention.stop.copy')}
        </Button>
      }
    >
      <p>{t('retention.stop.shredText')}</p>
    </StopNotice>
  );
};
