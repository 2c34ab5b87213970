/** The views of the options page and their addresses (`options.html#history`). */
import { useEffect, useState } from 'preact/hooks';
import type { IconName } from '../../ui/icon';

export const ROUTES = [
  { id: 'overview', icon: 'home' },
  { id: 'history', icon: 'list' },
  { id: 'sites', icon: 'chart' },
  { id: 'guardrails', icon: 'shield' },
  { id: 'by-hand', icon: 'flag' },
  { id: 'settings', icon: 'gear' },
] as const satisfies readonly { id: string; icon: IconName }[];

export type RouteId = (typeof ROUTES)[number]['id'];

/** The view an address names, without its parameters (`#history?site=…`); the overview for anything else. */
export function routeOf(hash: string): { id: RouteId; params: URLSearchParams } {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const found = ROUTES.find(({ id }) => id === name);
  return { id: found?.id ?? 'overview', params: new URLSearchParams(query) };
}

/** The current view, following the address. */
export function useRoute() {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
