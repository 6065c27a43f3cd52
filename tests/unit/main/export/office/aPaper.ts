import type { OfficePaper } from '../../../../../main/export/office/paper.ts';
import type { Sheet } from '../../../../../main/export/sheet.ts';

export const aSheet = (change: Partial<Sheet> = {}): Sheet => ({
  id: 's',
  title: 'Haal de kennis van binnen',
  facts: [],
  sections: [],
  photos: [],
  ...change,
});

export const aPaper = (change: Partial<OfficePaper> = {}): OfficePaper => ({
  format: 'docx',
  title: 'Lessen uit Bedum',
  madeOn: '11 januari 2018',
  language: 'nl',
  colour: 'water',
  sheets: [aSheet()],
  logo: null,
  photos: new Map(),
  ...change,
});
