import type { KindOfCaptcha } from './kind.ts';
import { hash } from './random.ts';

const LETTERS = '23456789abcdefghkmnpqrstuvwxyz';

/** The text that an image of this number shows. */
export function textOfImage(id: string): string {
  const bytes = Buffer.from(hash(`image ${id}`), 'hex');
  return [...bytes.subarray(0, 6)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** The image: letters that lean, and its number in a comment, by which the service's "worker" reads it. */
export function drawImage(id: string): string {
  const letters = [...textOfImage(id)].map(
    (letter, at) =>
      `<text x="${14 + at * 26}" y="${40 + (at % 3) * 5}" rotate="${(at % 2 ? 1 : -1) * (8 + at * 3)}">${letter}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60" font-family="serif" font-size="34"><!-- ${id} --><rect width="180" height="60" fill="#eef2f6"/>${letters.join('')}<path d="M0 34 Q45 8 90 34 T180 30" stroke="#667" fill="none"/></svg>`;
}

/** The text of an image given as base64, as a worker would type it; null: not an image of this world. */
export function readImage(base64: string): string | null {
  const id = /<!-- (\S+) -->/.exec(Buffer.from(base64, 'base64').toString('utf8'))?.[1];
  return id === undefined ? null : textOfImage(id);
}

/** An image with letters beside a text field. It has no life of its own: the site forgets it. */
export const image: KindOfCaptcha = {
  kind: 'image',
  lifeMs: null,
  mainField: 'code',
  taskTypes: /^(ImageToTextTask|ComplexImageTask)$/,
  makeAnswer: (chars) => {
    const text = chars(6).toLowerCase();
    return { fields: { code: text }, main: text };
  },
  solution: (fields) => ({ text: fields.code }),
  siteKey: () => '',
  variants: {
    letters: {
      markup: (
        _key,
        _page,
        fresh,
      ) => `<img id="captcha-image" src="/captcha.svg?id=${fresh}" alt="Code" width="180" height="60">
<input type="hidden" name="image" value="${fresh}">
<label for="code">Code</label><input id="code" name="code" autocomplete="off">`,
    },
  },
};
