/** Where a message brings the person: the list lies below a long form. */
export const namesCheckId = 'names-check';
