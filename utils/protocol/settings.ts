/** Settings: what the user, `defaults.json` or a policy can set. Keys are kept elsewhere. */
import * as z from 'zod/mini';
import { Mode } from './words';

const host = z.string().check(z.minLength(1), z.maxLength(253));

/** The whole of the settings. Every field has a default; unknown fields are dropped. */
export const Settings = z.object({
  /** What happens where no site says otherwise. */
  mode: z._default(Mode, 'automatic'),
  /** Mode per host name. */
  sites: z._default(z.record(host, Mode), {}),
  /** Whether pages may announce tasks by postMessage. */
  announcements: z._default(z.boolean(), true),
  /** Ids of extensions that may announce tasks. */
  allowedExtensions: z._default(z.array(z.string()), []),
  ignoredExtensions: z._default(z.array(z.string()), []),
  /** Further addresses of the service, as origins: `https://captcha.example.com`. */
  serviceAddresses: z._default(z.array(z.string()), []),
  /** How long history is kept, in days; 0: for ever. */
  retentionDays: z._default(z.int().check(z.gte(0), z.lte(3650)), 90),
  /** Guardrails. */
  pauseAfterRejections: z._default(z.int().check(z.gte(3), z.lte(1000)), 10),
  reportsPerSiteAndHour: z._default(z.int().check(z.gte(1), z.lte(10_000)), 60),
  /** Interface. */
  notifications: z._default(z.boolean(), true),
  language: z._default(z.enum(['auto', 'en', 'pt-BR', 'ru', 'zh-CN', 'es']), 'auto'),
  welcomed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

/** What `defaults.json` and `storage.managed` may hold: settings, and keys by name. */
export const Preset = z.partial(
  z.object({
    keys: z.array(z.object({ name: z.string(), key: z.string() })),
    mode: Mode,
    sites: z.record(host, Mode),
    announcements: z.boolean(),
    allowedExtensions: z.array(z.string()),
    serviceAddresses: z.array(z.string()),
    retentionDays: z.int(),
    pauseAfterRejections: z.int(),
    reportsPerSiteAndHour: z.int(),
    notifications: z.boolean(),
    welcomed: z.boolean(),
  }),
);
export type Preset = z.infer<typeof Preset>;

/** Settings as the interface gets them: the values and which of them a policy has locked. */
export interface SettingsView {
  settings: Settings;
  locked: (keyof Settings | 'keys')[];
  /** Extensions that tried to announce and are neither allowed nor ignored. */
  askingExtensions: { id: string; firstAt: number; count: number }[];
}
