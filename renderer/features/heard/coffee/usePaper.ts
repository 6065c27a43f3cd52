import { useTranslation } from 'react-i18next';
import type { CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import { themes } from '../../../../shared/domain/enums.ts';
import { party } from '../../../../shared/domain/party.ts';
import type { ThanksPaper } from '../../../../shared/ipc/thanks.ts';
import { useRecords } from '../../../app/records.ts';
import { useSettings } from '../../../app/settings.ts';
import { formatDay } from '../../../domain/dates.ts';
import { useDepartments } from '../../../domain/departments.ts';
import { placeLine, sheetOrder } from './sheetLines.ts';
import type { SheetLine } from './sheetLines.ts';

/** The sheet in words, from the lines that may stand on it. Only organisations are named. */
export const usePaper = (): ((table: CoffeeTable, lines: readonly SheetLine[]) => ThanksPaper) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const parties = useRecords(party).byId;
  const departments = useDepartments();
  const spoken = ({ text, departmentId }: SheetLine): string => {
    const name = departments.find(({ id }) => id === departmentId)?.name;
    return name === undefined ? text : `${text} (${name})`;
  };
  return (table, lines) => {
    const at = lines.find(({ id }) => id === placeLine)?.text ?? '';
    const withWhom = table.partyIds.flatMap((id) => {
      const found = parties.get(id);
      return found === undefined || found.panel === 'residents' ? [] : [found.name];
    });
    const facts = [
      { label: t('coffee.paper.at'), words: at },
      {
        label: t('coffee.paper.on'),
        words: table.date === null ? '' : formatDay(table.date, language),
      },
      { label: t('coffee.paper.with'), words: withWhom.join(', ') },
    ];
    return {
      title: t('coffee.paper.title'),
      intro: t('coffee.paper.intro'),
      facts: facts.filter(({ words }) => words !== ''),
      about: t('coffee.paper.about'),
      themes: themes
        .filter((one) => table.themes.includes(one))
        .map((one) => t(`enums.theme.${one}`)),
      sections: sheetOrder.flatMap((triage) => {
        const here = lines.filter((line) => line.triage === triage);
        if (here.length === 0) return [];
        const heading = t(`coffee.paper.${triage}`);
        return [{ heading, next: t(`coffee.paper.${triage}Next`), lines: here.map(spoken) }];
      }),
      foot: t('coffee.paper.foot'),
    };
  };
};
