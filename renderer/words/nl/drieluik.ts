export const drieluik = {
  seated: 'Aan tafel: {{names}}.',
  empty: 'Lege stoel: {{names}}.',
};
