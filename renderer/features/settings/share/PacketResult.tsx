import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PacketNews } from '../../../../shared/ipc/packet.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { PacketOutcome } from './usePacket.ts';

interface Props {
  readonly outcome: PacketOutcome;
}

/** What became of the packet, in a sentence or two. */
export const PacketResult = ({ outcome }: Props) => {
  const { t } = useTranslation();
  switch (outcome.kind) {
    case 'made': {
      const { fileName, isLocked, leftOut } = outcome.made;
      return (
        <Notice icon={CircleCheck}>
          {t('packet.made', { name: fileName })}{' '}
          {t(isLocked ? 'packet.madeLocked' : 'packet.madeOpen')}
          {leftOut > 0 && ` ${t('packet.leftOut', { count: leftOut })}`}
        </Notice>
      );
    }
    case 'read':
      return (
        <Notice icon={CircleCheck}>
          {t(...wordsOfNews(outcome.news))}
          {outcome.news.attached > 0 &&
            ` ${t('packet.takenFiles', { count: outcome.news.attached })}`}
        </Notice>
      );
    case 'not-made':
      return (
        <Notice tone="attention">
          {outcome.error.kind === 'not-written'
            ? t(`packet.trouble.${outcome.error.because}`)
            : t(`packet.notMade.${outcome.error.kind}`)}
        </Notice>
      );
    case 'not-read':
      return outcome.error.kind === 'removes-much' || outcome.error.kind === 'other-team' ? null : (
        <Notice tone="attention">{t(`packet.notRead.${outcome.error.kind}`)}</Notice>
      );
  }
};

const wordsOfNews = ({ byKind, isNew }: PacketNews) => {
  const count = (byKind['initiative'] ?? 0) + (byKind['lesson'] ?? 0);
  if (!isNew) return ['packet.nothingNew'] as const;
  return count === 0 ? (['packet.taken'] as const) : (['packet.takenCards', { count }] as const);
};
