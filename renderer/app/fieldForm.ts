/** What the form of one field of a record is called, with the village on whose page it stands. */
export const fieldForm = (kind: string, id: string, field: string, villageId?: string): string =>
  `field/${kind}/${id}/${field}/${villageId ?? ''}`;

/** What the form of a setting is called, with the part of the settings where it stands. */
export const settingForm = (
  part: 'jij' | 'gebieden' | 'bord' | 'bewaren',
  setting: string,
  field: string,
): string => `setting/${part}/${setting}/${field}`;

/** What the form is called in which the words of two people are put together. */
export const togetherForm = (kind: string, id: string, field: string): string =>
  `together/${kind}/${id}/${field}`;
