import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { goTo } from '../../app/route.ts';
import { useRecords } from '../../app/records.ts';
import { halfOf, useOpener } from '../../app/heldDialog.ts';
import { newParty, partyForm } from '../../domain/party/partyDraft.ts';
import type { PartyDraft } from '../../domain/party/partyDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { MeetingPart } from './MeetingPart.tsx';
import { networkOf } from './networkModel.ts';
import styles from './Network.module.css';
import { PartiesPart } from './PartiesPart.tsx';
import { PartyDialog } from './PartyDialog.tsx';
import { TownHallPart } from './TownHallPart.tsx';

const views = ['partijen', 'tekening', 'gemeentehuis'] as const;
type View = (typeof views)[number];

/** What the dialog is about: a party there is, or a new one. */
type Asked = { readonly party: Party } | { readonly draft: PartyDraft };

const askedBy = (half: Party | 'new' | null): Asked | null => {
  if (half === null) return null;
  return half === 'new' ? { draft: newParty('organisations', '') } : { party: half };
};

/** Which of the three is shown, and who is looked at more closely: all of it in the address. */
const placeOf = (id: string | undefined): { view: View; focusId: string | null } => {
  const view = views.find((one) => one === id);
  if (view !== undefined || id === undefined) return { view: view ?? 'partijen', focusId: null };
  return { view: 'tekening', focusId: id };
};

/** Everybody who takes part: as a list, as a picture, and in the town hall. */
export const NetworkPage = ({ id }: { readonly id?: string | undefined }) => {
  const { t } = useTranslation();
  const parties = useRecords(party);
  const initiatives = useRecords(initiative);
  const [withStories, setWithStories] = useState(true);
  const half = halfOf(partyForm(''), parties.list);
  const asked = useOpener<Asked>(askedBy(half));
  const network = useMemo(
    () =>
      networkOf(
        parties.list,
        initiatives.list.filter(({ outcome }) => withStories || outcome === null),
      ),
    [initiatives.list, parties.list, withStories],
  );
  if (!parties.loaded || !initiatives.loaded) return null;
  const { view, focusId } = placeOf(id);
  const open = (one: Party): void => {
    asked.open({ party: one });
  };
  const add = (draft: PartyDraft): void => {
    asked.open({ draft });
  };
  const hasEnded = initiatives.list.some(({ outcome }) => outcome !== null);
  return (
    <Page>
      <PageHeader
        title={t('frame.network')}
        actions={
          <Button
            icon={Plus}
            onPress={() => {
              add(newParty('organisations', ''));
            }}
          >
            {t('network.add')}
          </Button>
        }
      />
      {parties.list.length === 0 ? (
        <EmptyState words={t('network.empty')} />
      ) : (
        <>
          <div className={cx(styles.bar)}>
            <SegmentedControl
              label={t('network.view')}
              hideLabel
              options={views.map((one) => ({ id: one, label: t(`network.views.${one}`) }))}
              value={view}
              onChange={(next) => {
                goTo({ screen: 'network', ...(next === 'partijen' ? {} : { id: next }) });
              }}
            />
            {hasEnded && (
              <ToggleChip isSelected={withStories} onChange={setWithStories}>
                {t('network.withStories')}
              </ToggleChip>
            )}
          </div>
          {view === 'partijen' && <PartiesPart network={network} onOpen={open} onAdd={add} />}
          {view === 'tekening' && (
            <MeetingPart
              network={network}
              focusId={focusId}
              onFocus={(next) => {
                goTo({ screen: 'network', id: next ?? 'tekening' });
              }}
            />
          )}
          {view === 'gemeentehuis' && <TownHallPart network={network} onOpen={open} onAdd={add} />}
        </>
      )}
      {asked.about !== null && (
        <PartyDialog
          key={'party' in asked.about ? asked.about.party.id : 'new'}
          {...asked.about}
          network={network}
          onClose={asked.close}
        />
      )}
    </Page>
  );
};
