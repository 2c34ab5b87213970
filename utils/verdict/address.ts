/** Reads what a redirect's address and the headers say: `?error=captcha_failed`, `x-error-code: INVALID_CAPTCHA`. */
import { captchaName } from './captcha-names.ts';
import { type Findings, nothing } from './message.ts';

const MAX_PARAMETERS = 40;
const HEADERS = /error|captcha|reason|message|code|alert|failure/;
const SKIPPED_HEADERS = /content|encoding|policy|report|cookie|origin|security/;

/** Messages in the address to which a submission led. */
export function readAddress(address: string): Findings {
  const findings = nothing();
  let url: URL;
  try {
    url = new URL(address, 'https://x.invalid/');
  } catch {
    return findings;
  }
  const parameters = [...url.searchParams, ...new URLSearchParams(url.hash.replace(/^#[^?&=]*\?|^#/, ''))];
  for (const [key, value] of parameters.slice(0, MAX_PARAMETERS)) {
    if (value.length > 300 || value === '') continue;
    const captcha = captchaName(key) === 'strong';
    const named =
      /err|msg|message|reason|fail|status|alert|code|result|notice|flash|warning|login|contact/i.test(key);
    if (!captcha && !named) continue;
    const words = captcha ? `${key} ${value === '0' || value === 'false' ? 'invalid' : value}` : value;
    findings.messages.push({
      text: words.replace(/\s+/g, ' '),
      place: 'url',
      at: key,
      tone: 'error',
      owner: captcha ? 'captcha' : 'none',
      code: !/\s/.test(value),
    });
  }
  return findings;
}

/** Messages in headers that name an error. */
export function readHeaders(headers: Readonly<Record<string, string>>): Findings {
  const findings = nothing();
  for (const [name, value] of Object.entries(headers).slice(0, 100)) {
    if (!HEADERS.test(name) || SKIPPED_HEADERS.test(name) || value.length > 500) continue;
    const captcha = captchaName(name) === 'strong';
    findings.messages.push({
      text: captcha ? `captcha ${value}` : value,
      place: 'header',
      at: name,
      tone: 'error',
      owner: captcha ? 'captcha' : 'none',
    });
  }
  return findings;
}
