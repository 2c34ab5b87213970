/** Attributes by which sites show and hide messages. */
export const SHOWING = ['class', 'style', 'hidden', 'aria-hidden', 'open', 'aria-invalid'];
