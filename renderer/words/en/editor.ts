import type { editor as nl } from '../nl/editor.ts';

export const editor: typeof nl = {
  toolbar: 'Format the text',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
  heading: 'Heading',
  smallHeading: 'Small heading',
  link: 'Link',
  address: 'Address of the link',
  noAddress: 'Type a web or e-mail address, such as dorp.nl.',
  keepLink: 'Keep link',
  openLink: 'Open link',
  removeLink: 'Remove link',
  charactersLeft_one: '{{count}} character left',
  charactersLeft_other: '{{count}} characters left',
  charactersOver_one: '{{count}} character too many. Shorten the text so that it can be saved.',
  charactersOver_other: '{{count}} characters too many. Shorten the text so that it can be saved.',
  saved: 'Saved',
  saving: 'Saving…',
  tryAgain: 'Try again',
};
