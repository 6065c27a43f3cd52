import { ChevronDown, Rocket, Sprout } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/domain/enums.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { DrieluikGlyph } from '../../domain/DrieluikGlyph.tsx';
import { seatedPanels } from '../../domain/drieluik.ts';
import { SharedLabel } from '../../domain/SharedLabel.tsx';
import { useStageName } from '../../domain/stageName.ts';
import { ThemeChip } from '../../domain/ThemeChip.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { cameBack } from '../../domain/versions/waitingFields.ts';
import { SaveState } from '../../editor/SaveState.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { Crumbs } from './Crumbs.tsx';
import styles from './InitiativeHead.module.css';
import { InitiativeMenu } from './InitiativeMenu.tsx';
import { moveEdits } from './moveEdits.ts';
import { StandingNotices } from './StandingNotices.tsx';
import { TitleField } from './TitleField.tsx';

interface Props {
  readonly record: Initiative;
  /** In the panel, beside the board. */
  readonly isBeside?: boolean;
  readonly onDeleted: () => void;
}

/** That somebody deleted it stands among the notices. */
const noticed = [cameBack];

export const InitiativeHead = ({ record, isBeside = false, onDeleted }: Props) => {
  const parties = useRecords(party);
  return (
    <header className={cx(styles.head)}>
      <div className={cx(styles.top)}>
        <div className={cx(styles.names)}>
          <Crumbs record={record} />
          <TitleField record={record} isBeside={isBeside} />
          <div className={cx(styles.pictures)}>
            {record.themes.map((theme) => (
              <ThemeChip key={theme} theme={theme} />
            ))}
            <DrieluikGlyph seated={seatedPanels(record, parties.byId)} size={17} />
            {record.newToUs && <NewToUs />}
            {record.ownRole === 'initiator' && <SetGoing />}
            <SharedLabel record={record} />
            <RecordVersions record={record} except={noticed} />
            <SaveState kind="initiative" id={record.id} />
          </div>
        </div>
        <div className={cx(styles.actions)}>
          {record.outcome === null && <MoveButton record={record} />}
          <InitiativeMenu record={record} onDeleted={onDeleted} />
        </div>
      </div>
      <StandingNotices record={record} />
    </header>
  );
};

/** Nobody did this before: room to search together. */
const NewToUs = () => {
  const { t } = useTranslation();
  return (
    <span className={cx(styles.newToUs)}>
      <Sprout size={14} aria-hidden />
      {t('initiative.fields.newToUs')}
    </span>
  );
};

/** The coordinator did not wait to be asked; only she sees it. */
const SetGoing = () => {
  const { t } = useTranslation();
  return (
    <span className={cx(styles.setGoing)}>
      <Rocket size={14} aria-hidden />
      {t('initiative.setGoing')}
    </span>
  );
};

const MoveButton = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const { list } = useRecords(initiative);
  return (
    <MenuButton
      label={t('initiative.move')}
      placement="bottom end"
      entries={stages.map((to) => ({
        id: to,
        label: stageName(to),
        isCurrent: to === record.stage,
        onAction: () => {
          if (to === record.stage) return;
          void write(moveEdits(record.id, to, list), 'move').then((result) => {
            const words = { title: record.title, column: stageName(to) };
            if (result.ok) announce(t('initiative.moved', words));
          });
        },
      }))}
    >
      <Button>
        {t('initiative.move')}
        <ChevronDown size={16} aria-hidden />
      </Button>
    </MenuButton>
  );
};
