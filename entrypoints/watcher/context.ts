/** What the document says about its captchas: site keys, and marks of the service's own extension. */

const MAX_KEYS = 16;
/** Elements that carry a site key, and frames in whose address it stands. */
const KEYED =
  '[data-sitekey], iframe[src*="captcha"], iframe[src*="turnstile"], script[src*="render="], script[src*="geetest.com/"]';
/**
 * Name of the key in frames' and scripts' addresses: `k` (reCAPTCHA), `sitekey` (hCaptcha), `render` (v3), `gt` and
 * `captcha_id` (GeeTest v3 and v4, whose scripts ask for the site's settings by JSONP).
 */
const IN_ADDRESS = /[?&#](?:k|sitekey|render|gt|captcha_id)=([\w-]{10,100})/;
/** Messages with which the service's extension hands a token to the page's callback. */
const HANDED = /^invoke\w*Callback$/;

const marked: string[] = [];

/** Site keys that stand in the document, at most 16. One query, no layout. */
export function contextOfPage(): { siteKeys: string[] } {
  const keys = new Set<string>();
  for (const element of document.querySelectorAll(KEYED)) {
    const key =
      element.getAttribute('data-sitekey') ?? IN_ADDRESS.exec(element.getAttribute('src') ?? '')?.[1];
    if (key && key !== 'explicit' && key !== 'onload') keys.add(key.slice(0, 200));
    if (keys.size >= MAX_KEYS) break;
  }
  return { siteKeys: [...keys] };
}

/** Remembers tokens that the service's own extension handed to the page's callback. */
export function noteMark(data: object): void {
  if (!('type' in data) || typeof data.type !== 'string' || !HANDED.test(data.type)) return;
  const params: unknown = 'params' in data ? data.params : null;
  if (typeof params !== 'object' || params === null) return;
  for (const value of Object.values(params)) {
    if (typeof value === 'string' && value.length > 20) marked.push(value);
  }
  marked.splice(0, Math.max(0, marked.length - 8));
}

/** Whether the text carries a token that the service's own extension put into this page. */
export function isMarked(text: string): boolean {
  if (marked.some((token) => text.includes(token))) return true;
  for (const field of document.querySelectorAll('[cm-handled]')) {
    const value = 'value' in field && typeof field.value === 'string' ? field.value : field.textContent;
    if (value && value.length > 20 && (text.includes(value) || text.includes(encodeURIComponent(value))))
      return true;
  }
  return false;
}
