import { textOfImage } from '../captchas/image.ts';
import { asObject, json, parseJson } from '../net/exchange.ts';
import type { Verifier } from './verifier.ts';

/** A site's own check of what was typed beside its image; capitals do not matter. */
export function createImageCheck(): Verifier {
  return {
    host: 'images.internal.example',
    path: /^\/check$/,
    handle: (request) => {
      const { image, code } = asObject(parseJson(request.text)) ?? {};
      return json({ right: String(code).toLowerCase() === textOfImage(String(image)) });
    },
    ask: ({ fields }) => ({
      url: 'https://images.internal.example/check',
      contentType: 'application/json',
      body: JSON.stringify({ image: fields.image, code: fields.code }),
    }),
    read: (reply) =>
      asObject(parseJson(reply))?.right === true
        ? { outcome: 'accepted', codes: [] }
        : { outcome: 'rejected', codes: ['incorrect_captcha'] },
  };
}
