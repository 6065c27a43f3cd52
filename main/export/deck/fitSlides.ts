import { fitHalvings, smallestFit } from '../../../shared/domain/slideFit.ts';

/** Below this nobody reads it on paper, in pixels: 8 points. */
const smallestLetters = 10.7;

/**
 * A program for the page of the slides, run before it is printed. Each slide gets as small as it may
 * on the screen; then, as paper is read from nearer by, its words alone. Where even that does not
 * fit, it ends with `more`. It is text because main knows no page to check it against.
 */
export const fitSlides = (more: string): string => `(async () => {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  for (const slide of document.querySelectorAll('.slide')) {
    const fits = () => slide.scrollHeight <= slide.clientHeight;
    const fitsAt = (size) => {
      slide.style.setProperty('--fit', String(size));
      return fits();
    };
    if (fitsAt(1)) continue;
    if (fitsAt(${String(smallestFit)})) {
      largest(fitsAt, ${String(smallestFit)}, 1);
      continue;
    }
    const words = slide.querySelector('.words, .key');
    if (words === null) continue;
    words.classList.add('tight');
    const standsAt = (size) => {
      words.style.fontSize = size + 'px';
      return fits();
    };
    const now = parseFloat(getComputedStyle(words).fontSize);
    if (standsAt(${String(smallestLetters)})) largest(standsAt, ${String(smallestLetters)}, now);
    else cut(words, fits);
  }

  function largest(fitsAt, fitting, tooLarge) {
    for (let time = 0; time < ${String(fitHalvings)}; time += 1) {
      const middle = (fitting + tooLarge) / 2;
      if (fitsAt(middle)) fitting = middle;
      else tooLarge = middle;
    }
    fitsAt(fitting);
  }

  function cut(words, fits) {
    const whole = words.cloneNode(true);
    const note = document.createElement('p');
    note.className = 'more';
    note.textContent = ${JSON.stringify(more)};
    const take = (count) => {
      words.replaceChildren(...whole.cloneNode(true).childNodes, note);
      let left = count;
      for (const text of textsIn(words)) {
        if (note.contains(text)) continue;
        const pieces = text.data.split(/(?<=\\s)/);
        if (left < pieces.length)
          text.data = left > 0 ? pieces.slice(0, left).join('').trimEnd() + ' …' : '';
        left = Math.max(0, left - pieces.length);
      }
      const blocks = [...words.querySelectorAll('p, h2, li, ul, ol')];
      for (const block of blocks.reverse()) if (block.textContent.trim() === '') block.remove();
    };
    let [least, most] = [0, textsIn(whole).flatMap(({ data }) => data.split(/(?<=\\s)/)).length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      take(middle);
      if (fits()) least = middle;
      else most = middle - 1;
    }
    take(least);
  }

  function textsIn(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }
})()`;
