/** Below this nobody reads it on paper, in points. */
const smallestLetters = 8;
/** The heading of the sheet gets no more of it than this, in millimetres. */
const highestHeader = 48;

/**
 * A program for the page of the poster, run before it is printed: the letters of a box get smaller
 * until it holds its words. Where even the smallest do not fit, it ends with `more`, so that nothing
 * is left out in silence. It is text because main knows no page to check it against.
 */
export const fitPoster = (more: string): string => `(async () => {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const pointsOf = (element) => parseFloat(getComputedStyle(element).fontSize) * 0.75;
  const shrinkUntil = (element, fits, smallest) => {
    for (let size = pointsOf(element); size > smallest && !fits(); ) {
      size = Math.max(smallest, size - 0.5);
      element.style.fontSize = size + 'pt';
    }
  };
  const header = document.querySelector('header');
  const title = document.querySelector('h1');
  shrinkUntil(title, () => header.offsetHeight <= ${String(highestHeader)} / 25.4 * 96, 18);
  const boxes = [...document.querySelectorAll('section')];
  // A rounding of the printer must not push out what fitted here.
  const fits = (box) => box.scrollHeight <= box.clientHeight;
  for (const key of document.querySelectorAll('.key')) {
    // What finds no place stands in columns beside it.
    const holds = () =>
      key.scrollHeight <= key.clientHeight && key.scrollWidth <= key.clientWidth;
    shrinkUntil(key, holds, ${String(smallestLetters)});
    // Smaller words above it leave it more of the box.
    shrinkUntil(key.closest('section').querySelector('p'), holds, 9);
    if (!holds()) cutKey(key, holds);
  }
  for (const box of boxes) {
    shrinkUntil(box.querySelector('p'), () => fits(box), ${String(smallestLetters)});
    if (!fits(box)) cut(box);
  }

  function cutKey(key, holds) {
    const note = document.createElement('li');
    note.className = 'more';
    note.textContent = ${JSON.stringify(more)};
    key.append(note);
    while (!holds() && key.children.length > 1) note.previousElementSibling.remove();
  }

  function cut(box) {
    const words = box.querySelector('p');
    const note = document.createElement('p');
    note.className = 'more';
    note.textContent = ${JSON.stringify(more)};
    words.after(note);
    const pieces = words.textContent.split(/(?<=\\s)/);
    const take = (count) => {
      words.textContent = pieces.slice(0, count).join('').trimEnd() + (count > 0 ? ' …' : '');
    };
    let [least, most] = [0, pieces.length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      take(middle);
      if (fits(box)) least = middle;
      else most = middle - 1;
    }
    take(least);
    if (!fits(box)) box.classList.add('full');
  }
})()`;
