/** Services for the gallery and the component tests: answers from invented data, remembers what was sent. */
import { createFormats } from '../../utils/i18n/formats';
import type { Translator } from '../../utils/i18n/translate';
import type { Send } from '../../utils/messaging/commands-client';
import type { Answers, Changed, Command, OfTask } from '../../utils/protocol/commands';
import { Settings, type SettingsView } from '../../utils/protocol/settings';
import type { PopupView } from '../../utils/protocol/views';
import type { Services } from '../services';
import { KEY, NOW, POPUP } from './demo-data';

const done = { ok: true as const, value: undefined };

const ofTasks = async (command: Command): Promise<OfTask[]> =>
  'taskIds' in command ? command.taskIds.map((taskId) => ({ taskId, result: done })) : [];

export interface Demo extends Services {
  sent: Command[];
  /** Says that something changed, as the background would. */
  change: (change: Changed) => void;
}

export interface DemoOptions {
  popup?: PopupView;
  settings?: Partial<SettingsView>;
  answers?: Partial<{ [T in Command['type']]: (command: Command) => Promise<Answers[T]> }>;
  history?: Services['history'];
  /** Whether the browser shows all pages; yes by default. */
  access?: boolean;
}

function answersOf(options: DemoOptions): {
  [T in Command['type']]: (command: Command) => Promise<Answers[T]>;
} {
  const popup = options.popup ?? POPUP;
  const view: SettingsView = {
    settings: Settings.parse({}),
    locked: [],
    askingExtensions: [],
    ...options.settings,
  };
  return {
    'popup.read': async () => popup,
    'settings.read': async () => view,
    'settings.write': async () => ({ ok: true, value: view }),
    'site.mode': async () => done,
    'keys.read': async () => popup.keys,
    'key.save': async () => ({ ok: true, value: KEY }),
    'key.check': async () => ({ ok: true, value: KEY }),
    'key.remove': async () => done,
    'report.task': async () => done,
    'report.undo': async () => done,
    'task.look-up': async (command) =>
      command.type !== 'task.look-up'
        ? []
        : command.taskIds.map((taskId) => ({
            taskId,
            kind: 'turnstile',
            found: taskId !== 404,
            ageMs: 41_000,
            keyName: 'Main account',
            problem: taskId === 404 ? { key: 'api.no-such-task' } : null,
          })),
    'report.numbers': ofTasks,
    'reports.undo': ofTasks,
    'reports.release': ofTasks,
    'reports.hold': ofTasks,
    'report.release': async () => done,
    'report.dismiss': async () => done,
    'pause.resume': async () => done,
    'outbox.retry': async () => done,
    'extension.allow': async () => done,
    'history.clear': async () => done,
    ...options.answers,
  };
}

/** Stand-in services in the language of the translator; time stands still at `NOW`. */
export function demoServices(translator: Translator, options: DemoOptions = {}): Demo {
  const sent: Command[] = [];
  const listeners = new Set<(change: Changed) => void>();
  const answers = answersOf(options);
  const send: Send = (command) => {
    sent.push(command);
    return answers[command.type](command);
  };
  return {
    send,
    sent,
    change: (change) => {
      for (const listen of listeners) listen(change);
    },
    onChange: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    clock: () => NOW,
    translator,
    formats: createFormats(translator.language),
    openOptions: () => {},
    access: { has: async () => options.access ?? true, ask: async () => true },
    history: options.history ?? (() => Promise.reject(new Error('no history in this demo'))),
  };
}
