/** Which initiatives are kin: on the page of one, and as a family tree. */
export const kin = {
  tie: {
    grew_from: 'voortgekomen uit',
    seeks_out: 'zoekt op',
    inspired_by: 'geïnspireerd door',
    part_of: 'hoort bij',
  },
};
