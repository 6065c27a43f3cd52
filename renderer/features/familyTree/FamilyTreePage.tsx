import { ImageDown, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { AddKinDialog } from '../../domain/kin/AddKinDialog.tsx';
import { KinPicture } from '../../domain/kin/KinPicture.tsx';
import { useFamily } from '../../domain/kin/useFamily.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { cx } from '../../ui/cx.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './FamilyTree.module.css';
import { KinList } from './KinList.tsx';
import { TreeDrawingDialog } from './TreeDrawingDialog.tsx';

/** *Stamboom*: what grew from what, through the years, as a picture and as a list. */
export const FamilyTreePage = () => {
  const { t } = useTranslation();
  const { loaded, family } = useFamily();
  const [open, setOpen] = useState<'add' | 'drawing' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  if (!loaded) return null;
  const isEmpty = family.ties.length === 0;
  const add = (
    <Button
      icon={Plus}
      onPress={() => {
        setOpen('add');
      }}
    >
      {t('kin.add')}
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t('frame.familyTree')}
        {...(!isEmpty && {
          actions: (
            <>
              <Button
                variant="quiet"
                icon={ImageDown}
                onPress={() => {
                  setOpen('drawing');
                }}
              >
                {t('bridge.draw')}
              </Button>
              {add}
            </>
          ),
        })}
      />
      {isEmpty ? (
        <EmptyState words={t('kin.empty')} action={<Start add={add} />} />
      ) : (
        <div className={cx(styles.around)}>
          <div className={cx(styles.parts)}>
            <Sheet className={styles.picture}>
              <KinPicture family={family} />
            </Sheet>
            <KinList family={family} />
          </div>
        </div>
      )}
      {open === 'add' && <AddKinDialog onClose={close} />}
      {open === 'drawing' && <TreeDrawingDialog family={family} onClose={close} />}
    </Page>
  );
};

/** With fewer than two cards there is nobody to be kin to. */
const Start = ({ add }: { readonly add: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <>
      {add}
      <Button
        variant="quiet"
        onPress={() => {
          goTo({ screen: 'board' });
        }}
      >
        {t('turn.toBoard')}
      </Button>
    </>
  );
};
