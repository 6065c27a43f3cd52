const notText = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** True where keys write letters, and where Ctrl+Z belongs to what is being written. */
export const isTextEntry = (element: Element | null): boolean => {
  if (element instanceof HTMLInputElement) return !notText.has(element.type);
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
};
