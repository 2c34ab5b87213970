/** What surrounds the messages: the status, whether the form stands there again, the widget's marks. */
import type { Observed } from '../protocol/judging.ts';
import type { Evidence } from '../protocol/words.ts';

/** Weak evidence from the status and the next document; none of it ever makes a rejection. */
export function readStatus({ response, nextDocument }: Observed): Evidence[] {
  const found: Evidence[] = [];
  const status = response?.status ?? nextDocument?.status ?? null;
  if (status !== null && status >= 400) {
    found.push({
      rule: 'status',
      outcome: 'other-error',
      weight: 0.35,
      excerpt: String(status),
      place: 'status',
    });
  } else if (status !== null && status >= 200) {
    found.push({
      rule: 'status',
      outcome: 'accepted',
      weight: 0.3,
      excerpt: String(status),
      place: 'status',
    });
  }
  if (nextDocument && !nextDocument.hasForm && !nextDocument.hasWidget && (status ?? 200) < 400) {
    const moved = nextDocument.previousUrl !== undefined && nextDocument.previousUrl !== nextDocument.url;
    found.push({
      rule: 'behaviour:moved-on',
      outcome: 'accepted',
      weight: moved ? 0.75 : 0.5,
      excerpt: '',
      place: 'behaviour',
    });
  }
  return found;
}

/** The widget's marks corroborate at most (FACTS section 2). */
export function readWidget(events: NonNullable<Observed['widget']>): Evidence[] {
  const outcome = {
    reset: 'rejected',
    error: 'misconfigured',
    expired: 'expired',
    solved: 'accepted',
    refreshed: 'rejected',
  } as const;
  return [...new Set(events)].map((event) => ({
    rule: `widget:${event}`,
    outcome: outcome[event],
    weight: event === 'solved' ? 0.05 : 0.1,
    excerpt: event,
    place: 'widget',
  }));
}
