import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { goTo, useRoute } from '../../app/route.ts';
import { screenIcons } from '../../app/screenIcons.ts';
import { byName } from '../../domain/villageOrder.ts';
import { answersTo, foldWords } from '../../ui/option.ts';
import { commandsAt } from './commands.ts';

export interface Fitting {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Typed the way a command is said: it comes before what is found. */
  readonly isMeant: boolean;
  readonly run: () => void;
}

/** The commands that answer to what is typed, those of the app before those of the villages. */
export const useFittingCommands = (text: string): readonly Fitting[] => {
  const { t } = useTranslation();
  const route = useRoute();
  const toVillages = useVillageCommands(text);
  const typed = foldWords(text.trimStart());
  const ofTheApp = commandsAt(route)
    .filter(({ isRare = false }) => !isRare || typed !== '')
    .map(({ words, screen = 'board', ...command }) => ({
      ...command,
      label:
        words === 'goTo'
          ? t('search.command.goTo', { screen: t(`frame.${screen}`) })
          : t(`search.command.${words}`),
    }))
    .filter((command) => answersTo(command, text))
    .map((command) => ({
      ...command,
      // One word may as well be sought.
      isMeant: typed.includes(' ') && foldWords(command.label).startsWith(typed),
    }));
  return [...ofTheApp, ...toVillages];
};

/** There are dozens of villages: a name has to tell a few of them from the others. */
const shortestName = 3;
const mostVillages = 4;

/** "Ga naar Onderdendam", by the whole command or by a name of the village. */
const useVillageCommands = (text: string): readonly Fitting[] => {
  const { t } = useTranslation();
  const villages = useRecords(village).list;
  const saying = foldWords(t('search.command.goTo', { screen: '' }));
  const typed = foldWords(text.trim());
  const isMeant = typed.startsWith(saying);
  const name = isMeant ? typed.slice(saying.length) : typed;
  if (name.length < (isMeant ? 1 : shortestName)) return [];
  return villages
    .filter((one) => answersTo({ id: one.id, label: one.name, alsoKnownAs: one.aliases }, name))
    .toSorted(byName)
    .slice(0, mostVillages)
    .map((one) => ({
      id: `village-${one.id}`,
      label: t('search.command.goTo', { screen: one.name }),
      icon: screenIcons.villages,
      isMeant,
      run: () => {
        goTo({ screen: 'villages', id: one.id });
      },
    }));
};
