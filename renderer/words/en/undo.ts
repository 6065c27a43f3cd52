import type { undo as nl } from '../nl/undo.ts';

export const undo: typeof nl = {
  undo: 'Undo',
  redo: 'Do it anyway',
  nothing: {
    undo: 'There is nothing to undo.',
    redo: 'There is nothing to redo.',
  },
  undone: {
    create: 'What you added is gone again.',
    edit: 'Your change is undone.',
    move: 'The move is undone.',
    delete: 'What you removed is back.',
    restore: 'What you brought back is gone again.',
    close: 'Closing it is undone.',
    shelve: 'The lesson is no longer in the library.',
    putBack: 'Putting it back is undone.',
    sample: 'The change of the example is undone.',
    settle: 'Your choice between two versions is undone.',
    share: 'You no longer share this with colleagues.',
    withdraw: 'You share this with colleagues again.',
  },
  redone: {
    create: 'What you added is back.',
    edit: 'Your change is back.',
    move: 'The move is done again.',
    delete: 'It is removed again.',
    restore: 'It is brought back again.',
    close: 'It is closed again.',
    shelve: 'The lesson is in the library again.',
    putBack: 'It is put back again.',
    sample: 'The change of the example is back.',
    settle: 'Your choice between two versions is back.',
    share: 'You share this with colleagues again.',
    withdraw: 'You no longer share this with colleagues.',
  },
};
