/** Dates, numbers and spans of time as a language writes them, through Intl. */

export interface Formats {
  number: (value: number) => string;
  /** 0..1 as a percentage without decimals. */
  percent: (share: number) => string;
  /** Money of the service, at most four decimals. */
  balance: (value: number) => string;
  dateTime: (at: number) => string;
  time: (at: number) => string;
  day: (at: number) => string;
  /** The UTC day of a time: the figures are counted by those. */
  utcDay: (at: number) => string;
  /** Its day and month only, for the axis of a chart. */
  utcShortDay: (at: number) => string;
  /** "3 minutes ago", against `now`. */
  ago: (at: number, now: number) => string;
  /** "2 min 5 sec", at most two units, never negative. */
  span: (ms: number) => string;
}

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** Formats of one language; cheap to call, the Intl objects are built once. */
export function createFormats(language: string): Formats {
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const balance = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const utcDay = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const utcShortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

  const ago = (at: number, now: number) => {
    const past = at - now;
    const step = STEPS.find(([, ms]) => Math.abs(past) >= ms) ?? STEPS[3];
    return relative.format(Math.round(past / step[1]), step[0]);
  };
  const span = (ms: number) => {
    const whole = Math.max(0, Math.round(ms / 1000)) * 1000;
    const at = STEPS.findIndex(([, size]) => whole >= size);
    if (at < 0) return unit(0, 'second');
    const [name, size] = STEPS[at] ?? STEPS[3];
    const next = STEPS[at + 1];
    const rest = next ? Math.floor((whole % size) / next[1]) : 0;
    const first = unit(Math.floor(whole / size), name);
    return next && rest > 0 ? `${first} ${unit(rest, next[0])}` : first;
  };
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    balance: (value) => balance.format(value),
    dateTime: (at) => dateTime.format(at),
    time: (at) => time.format(at),
    day: (at) => day.format(at),
    utcDay: (at) => utcDay.format(at),
    utcShortDay: (at) => utcShortDay.format(at),
    ago,
    span,
  };
}
