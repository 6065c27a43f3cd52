import { useTranslation } from 'react-i18next';
import { emptyPanels } from './facts.ts';
import type { BridgeFacts } from './facts.ts';

/** The bridge in words: what lies, what misses, who carries it and whose chair is empty. */
export const useBridgeSentence = (): ((facts: BridgeFacts) => string) => {
  const { t } = useTranslation();
  return (facts) => {
    const missing = facts.planks.filter(({ status }) => status === 'missing').length;
    const empty = emptyPanels(facts).map((panel) => t(`enums.panel.${panel}`));
    return [
      t('bridge.says.planks', { count: facts.planks.length }),
      t('bridge.says.pillars', { count: facts.pillars.length }),
      ...(missing > 0 ? [t('bridge.says.missing', { count: missing })] : []),
      ...(empty.length > 0 ? [t('drieluik.empty', { names: empty.join(', ') })] : []),
    ].join(' ');
  };
};
