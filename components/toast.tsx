/**
 * The one passing message of a page, with an action while it stands. Used for the seconds in which a report
 * can be taken back, and for "done" and "failed" of commands.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Done } from '../utils/protocol/commands';
import { useAnnounce } from './live';
import { useWords } from './services';
import { Button } from './ui/button';

export interface ToastContent {
  text: string;
  /** How long it stands, in milliseconds. */
  ms: number;
  action?: { label: string; run: () => unknown };
}

type Show = (content: ToastContent | null) => void;
const ToastContext = createContext<Show>(() => {});

function Countdown({ until }: { until: number }) {
  const [left, setLeft] = useState(Math.ceil((until - Date.now()) / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.ceil((until - Date.now()) / 1000)), 250);
    return () => clearInterval(timer);
  }, [until]);
  return <span aria-hidden="true">{Math.max(0, left)}</span>;
}

export function Toaster({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<(ToastContent & { until: number }) | null>(null);
  const announce = useAnnounce();
  const box = useRef<HTMLElement>(null);
  const { t } = useWords();
  const show = useCallback<Show>(
    (content) => {
      setShown(content && { ...content, until: Date.now() + content.ms });
      if (content) announce(content.text);
    },
    [announce],
  );
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(null), shown.ms);
    return () => clearTimeout(timer);
  }, [shown]);
  const act = () => {
    setShown(null);
    return shown?.action?.run();
  };
  // The button that was pressed is often gone a moment later; without this the keyboard would be nowhere.
  useLayoutEffect(() => {
    if (shown?.action) box.current?.querySelector('button')?.focus();
  }, [shown]);
  return (
    <ToastContext.Provider value={show}>
      {children}
      {shown && (
        <section class="toast" ref={box} aria-label={t('app.message')}>
          <span class="grow">{shown.text}</span>
          {shown.action && (
            <Button size="small" icon="undo" onPress={act}>
              {shown.action.label} <Countdown until={shown.until} />
            </Button>
          )}
        </section>
      )}
    </ToastContext.Provider>
  );
}

const PASSING_MS = 5000;

/** Shows toasts; `outcome` shows a command's refusal, or a success sentence, and tells which it was. */
export function useToast() {
  const show = useContext(ToastContext);
  const { say, t } = useWords();
  return useMemo(() => {
    const outcome = async (command: Promise<Done<unknown>>, success?: string): Promise<boolean> => {
      try {
        const done = await command;
        if (!done.ok) show({ text: say(done.problem), ms: PASSING_MS });
        else if (success) show({ text: success, ms: PASSING_MS });
        return done.ok;
      } catch {
        show({ text: t('app.noAnswer'), ms: PASSING_MS });
        return false;
      }
    };
    return { show, outcome };
  }, [show, say, t]);
}
