import type { TFunction } from 'i18next';
import { themes } from '../../../shared/domain/enums.ts';
import type { Theme } from '../../../shared/domain/enums.ts';
import type { Option } from '../../ui/option.ts';
import { themeIcons } from '../ThemeChip.tsx';

export const themeOptions = (t: TFunction): readonly Option<Theme>[] =>
  themes.map((id) => ({ id, label: t(`enums.theme.${id}`), icon: themeIcons[id] }));
