import type { shortcuts as nl } from '../nl/shortcuts.ts';

export const shortcuts: typeof nl = {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  go: 'Go to',
  view: 'View',
  telling: 'Tell',
  find: 'Search',
  new: 'Newly heard',
  print: 'Print this screen',
  undo: 'Undo',
  redo: 'Redo',
  overview: 'This overview',
  close: 'Close what is open',
  back: 'The previous screen',
  bigger: 'Everything bigger',
  smaller: 'Everything smaller',
  normal: 'Normal size',
  firstSlide: 'First slide',
  lastSlide: 'Last slide',
  black: 'Black screen',
};
