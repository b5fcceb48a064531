/** How large someone has set the text of this browser, as a multiple of its usual size: pictures give their words that much room. */
export const textSize = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
};
