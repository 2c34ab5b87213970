import type { KindInfo } from './kind.ts';

/**
 * A text beside an image. The answer is short, so a match asks for the exact value in the same tab and frame.
 * Its life is the site's session: not known.
 */
export const image: KindInfo = {
  kind: 'image',
  title: 'Image captcha',
  lifeMs: null,
  fields: [],
  taskTypes: ['imagetotext', 'compleximage'],
  answer: { fields: ['text'] },
  report: ['reportIncorrectImageCaptcha'],
  automatic: true,
  short: true,
};
