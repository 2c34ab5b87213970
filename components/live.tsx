/** Speaks to screen readers: one polite region per page, and `useAnnounce` to put a sentence into it. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const AnnounceContext = createContext<(sentence: string) => void>(() => {});

export function LiveRegion({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status" aria-live="polite">
        {/* A new element each time: the same sentence twice is then spoken twice. */}
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

export const useAnnounce = () => useContext(AnnounceContext);
