// Where a type assertion may stand: at the borders, where unknown values become known ones.
// A new exception is a line here, with its reason.

const borders = ['**/ipc/**', 'main/preload/**', '**/*Codec.ts', '**/parse*.ts', 'tests/**'];

const exceptions = [
  // They build an entity's type out of its fields, one by one, which no checker can follow.
  'shared/domain/entity.ts',
  'shared/domain/sharePart.ts',
  // The announcement is a union by name, and its reader is chosen by name.
  'renderer/app/api.ts',
  // lowdb says what stands in its files; who opens one parses it.
  'main/store/file/durableJson.ts',
  // Which answer a process gives goes by what it was asked.
  'main/import/importProcess.ts',
  'main/export/office/officeWork.ts',
  'main/export/office/makeOffice.ts',
  // One cache for every kind of record.
  'renderer/app/records.ts',
];

export const casts = [
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: [...borders, ...exceptions],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    },
  },
];
