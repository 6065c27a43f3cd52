/** What a line of the contents points at, until the parts of a booklet are joined: a number follows. */
export const articleAddress = 'app://print/article/';
