/**
 * The filter before everything else: does this text carry a captcha answer, or is it a call to the service?
 * It runs for each request of the page, so it is a few linear scans without backtracking and nothing more.
 */

/** A field whose name says captcha, with something that may be a value after it. */
const NAMED = /(?:captcha|turnstile|geetest|lot_number|pass_token)[\w\-\].%"'\\]{0,40}\s{0,4}[=:\r\n]/i;
/** Tokens by shape: reCAPTCHA `03A…`/`0cA…`, hCaptcha `P0_`, `P1_`, `E1_`, `F1_`, Turnstile `0.` and `1.`. */
const SHAPED = /(?:^|[^\w-])(?:0[3c]A[\w-]{150}|[PEF][01]_[\w-]{60}|[01]\.[\w-]{100})/;
/** Methods of the service's API, and its older form. */
const SERVICE = /\/(?:createTask|getTaskResult|in\.php|res\.php)(?:$|[?#])/i;
/** Requests of the widgets themselves: they carry no answer to a site. */
const VENDOR =
  /^(?:https?:)?\/\/(?:[\w.-]+\.)?(?:google\.com\/recaptcha|recaptcha\.net|gstatic\.com|hcaptcha\.com|challenges\.cloudflare\.com|geetest\.com)(?:[/:]|$)/i;

/** Whether the text (a body, a query, a header) looks as if it carried an answer. */
export function looksLikeAnswer(text: string): boolean {
  return text.length > 4 && (NAMED.test(text) || SHAPED.test(text));
}

/** Whether the address is one of the service's methods, on whatever host: the background knows the hosts. */
export function looksLikeService(url: string): boolean {
  return SERVICE.test(url);
}

/** Whether the request belongs to a captcha's vendor. */
export function isVendor(url: string): boolean {
  return VENDOR.test(url);
}

/** The part of an address in which an answer may travel: query and long path segments. */
export function carryingPart(url: string): string {
  if (SHAPED.test(url)) return url;
  const query = url.indexOf('?');
  return query >= 0 ? url.slice(query) : '';
}
