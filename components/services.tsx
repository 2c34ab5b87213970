/**
 * What the views need from outside, as one value in a Preact context: production pages pass the real
 * things (`entrypoints/*`), tests and the gallery pass stand-ins.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Formats } from '../utils/i18n/formats';
import type { Translator } from '../utils/i18n/translate';
import type { Send } from '../utils/messaging/commands-client';
import type { Changed } from '../utils/protocol/commands';
import type { HistorySource } from './data';

export interface Services {
  send: Send;
  /** Calls back on every change the background announces; gives the function that stops it. */
  onChange: (listen: (change: Changed) => void) => () => void;
  /** Milliseconds since the epoch. */
  clock: () => number;
  translator: Translator;
  formats: Formats;
  /** Opens the options page at a view, or goes there when already on it. */
  openOptions: (view?: string) => void;
  /** The browser's leave to see all pages: whether it is given, and asking for it (from a click only). */
  access: { has: () => Promise<boolean>; ask: () => Promise<boolean> };
  /** History and figures; opened when first asked for, so that the popup never opens the database. */
  history: () => Promise<HistorySource>;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('a view was rendered outside ServicesProvider');
  return services;
}

/** The translator and formats, short: `const { t, say, formats } = useWords()`. */
export function useWords() {
  const { translator, formats } = useServices();
  return { ...translator, formats };
}
