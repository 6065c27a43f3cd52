export const welcome = {
  usualRole: 'Dorpencoördinator',
};
