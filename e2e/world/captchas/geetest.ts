import { createHash } from 'node:crypto';
import type { AnswerFields, KindOfCaptcha, Variant } from './kind.ts';

const hex = (text: string, length: number) =>
  createHash('sha512').update(text).digest('hex').slice(0, length);

/** The site's own script: shows the widget and copies a solution of it into hidden fields. */
const glue = `function showGeetest(captcha) {
  window.geetestObject = captcha;
  captcha.appendTo('#captcha-box');
  captcha.onSuccess(() => window.solver.place(captcha.getValidate()));
}`;

const v3 = (key: string) => `<div id="captcha-box"></div>
<script src="https://static.geetest.com/static/js/gt.0.4.9.js"></script>
<script>${glue}
initGeetest({ gt: '${key}', challenge: '${hex(key, 32)}', offline: false, new_captcha: true }, showGeetest);</script>`;

const v4 = (key: string) => `<div id="captcha-box"></div>
<script src="https://static.geetest.com/v4/gt4.js"></script>
<script>${glue}
initGeetest4({ captchaId: '${key}', product: 'float' }, showGeetest);</script>`;

/** The three ways in which sites name the fields: as they are, with a prefix, all in one JSON string. */
function variantsOf(markup: (key: string) => string): Record<string, Variant> {
  return {
    plain: { markup },
    prefixed: {
      markup,
      place: (fields) =>
        Object.fromEntries(Object.entries(fields).map(([name, value]) => [`login_${name}`, value])),
      receive: (fields) =>
        Object.fromEntries(
          Object.entries(fields)
            .filter(([name]) => name.startsWith('login_'))
            .map(([name, value]) => [name.slice('login_'.length), value]),
        ),
    },
    json: {
      markup,
      place: (fields) => ({ check: JSON.stringify(fields) }),
      receive: (fields) => JSON.parse(fields.check ?? '{}') as AnswerFields,
    },
  };
}

/** GeeTest v3. A challenge lives ten minutes and works once: docs.geetest.com (slide, API reference). */
export const geetest3: KindOfCaptcha = {
  kind: 'geetest3',
  lifeMs: 600_000,
  mainField: 'geetest_challenge',
  taskTypes: /^$/,
  makeAnswer: (_chars, id, siteKey) => {
    const challenge = hex(`challenge ${id} ${siteKey}`, 34);
    const validate = hex(`validate ${id}`, 32);
    const fields = {
      geetest_challenge: challenge,
      geetest_validate: validate,
      geetest_seccode: `${validate}|jordan`,
    };
    return { fields, main: challenge };
  },
  solution: (fields) => ({
    challenge: fields.geetest_challenge,
    validate: fields.geetest_validate,
    seccode: fields.geetest_seccode,
  }),
  siteKey: (hash) => hash.slice(0, 32),
  variants: variantsOf(v3),
};

/** GeeTest v4. The life of a pass_token is not documented; the world takes v3's ten minutes. */
export const geetest4: KindOfCaptcha = {
  kind: 'geetest4',
  lifeMs: 600_000,
  mainField: 'lot_number',
  taskTypes: /^$/,
  makeAnswer: (chars, id, siteKey) => {
    const lot = hex(`lot ${id}`, 32);
    const fields = {
      captcha_id: siteKey,
      lot_number: lot,
      pass_token: hex(`pass ${id}`, 64),
      gen_time: String(1_700_000_000 + Number(id)),
      captcha_output: chars(300),
    };
    return { fields, main: lot };
  },
  solution: (fields) => ({ ...fields }),
  siteKey: (hash) => hash.slice(4, 36),
  variants: variantsOf(v4),
};
