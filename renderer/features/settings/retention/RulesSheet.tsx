import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  askedDays,
  graceDays,
  proposedRules,
  retentionKinds,
  retentionUnits,
  sharedThrownAwayDays,
  thrownAwayDays,
} from '../../../../shared/privacy/retention.ts';
import type { RetentionKind, RetentionRule } from '../../../../shared/privacy/retention.ts';
import { useSettings } from '../../../app/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Select } from '../../../ui/Select.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { keepSettings } from '../saved.ts';
import settingsStyles from '../Settings.module.css';
import styles from './Retention.module.css';
import { choicesFor, withAsk } from './ruleChoices.ts';

/** The rules are a proposal: each may be changed, and each may be off. */
export const RulesSheet = () => {
  const { t } = useTranslation();
  const rules = useSettings(({ retention }) => retention);
  const isProposed = retentionKinds.every((kind) => isSame(rules[kind], proposedRules[kind]));
  return (
    <Sheet
      title={t('retention.settings.rules')}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={RotateCcw}
          isDisabled={isProposed}
          onPress={() => void keepSettings({ retention: proposedRules })}
        >
          {t('retention.settings.proposed')}
        </Button>
      }
    >
      <p>{t('retention.settings.story')}</p>
      {retentionKinds.map((kind) => (
        <RuleFields
          key={kind}
          kind={kind}
          rule={rules[kind]}
          onChange={(rule) => void keepSettings({ retention: { ...rules, [kind]: rule } })}
        />
      ))}
      <p>{t('retention.settings.lessons')}</p>
      <p className={cx(settingsStyles.hint)}>
        {t('retention.settings.promise', { grace: graceDays, days: askedDays })}
      </p>
      <p className={cx(settingsStyles.hint)}>
        {t('retention.settings.bin', { bin: thrownAwayDays, shared: sharedThrownAwayDays })}
      </p>
    </Sheet>
  );
};

const isSame = (a: RetentionRule, b: RetentionRule): boolean =>
  a.isOn === b.isOn && a.ask === b.ask && a.gone === b.gone;

interface RuleProps {
  readonly kind: RetentionKind;
  readonly rule: RetentionRule;
  readonly onChange: (rule: RetentionRule) => void;
}

const RuleFields = ({ kind, rule, onChange }: RuleProps) => {
  const { t } = useTranslation();
  const sayTime = useSayTime(kind);
  const { ask, gone } = choicesFor(kind, rule);
  const options = (when: 'ask' | 'gone', counts: readonly number[]) =>
    counts.map((count) => ({ id: String(count), label: sayTime(when, count) }));
  const isPhoto = kind === 'attachment';
  return (
    <fieldset className={cx(styles.rule)}>
      <legend>{t(`retention.settings.ruleOf.${kind}`)}</legend>
      <p className={cx(settingsStyles.hint)}>{t(`retention.settings.countsFrom.${kind}`)}</p>
      <Switch
        isSelected={rule.isOn}
        onChange={(isOn) => {
          onChange({ ...rule, isOn });
        }}
      >
        {t('retention.settings.isOn')}
      </Switch>
      <div className={cx(settingsStyles.pair)}>
        <Select
          label={t(isPhoto ? 'retention.settings.askBefore' : 'retention.settings.ask')}
          options={options('ask', ask)}
          value={String(rule.ask)}
          isDisabled={!rule.isOn}
          onChange={(id) => {
            onChange(withAsk(kind, rule, Number(id)));
          }}
        />
        <Select
          label={t(isPhoto ? 'retention.settings.goneAfterEnd' : 'retention.settings.gone')}
          options={options('gone', gone)}
          value={String(rule.gone)}
          isDisabled={!rule.isOn}
          onChange={(id) => {
            onChange({ ...rule, gone: Number(id) });
          }}
        />
      </div>
    </fieldset>
  );
};

const useSayTime = (kind: RetentionKind) => {
  const { t } = useTranslation();
  return (when: 'ask' | 'gone', count: number): string => {
    if (kind !== 'attachment') return t(`retention.${retentionUnits[kind]}`, { count });
    if (when === 'ask') return t('retention.settings.before', { count: -count });
    return count === 0
      ? t('retention.settings.atTheEnd')
      : t('retention.settings.afterTheEnd', { count });
  };
};
