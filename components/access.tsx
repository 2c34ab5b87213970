/**
 * Whether the browser lets the extension see all pages. Firefox gives that only when asked, and people can
 * take it back in both browsers; without it nothing can be noticed, so every page of ours says so.
 */

import { useRead } from './hooks';
import { useServices, useWords } from './services';
import { Button } from './ui/button';
import { Chip, Notice } from './ui/parts';

export function useAccess() {
  const { access } = useServices();
  const { value, reload } = useRead(access.has, [], ['settings']);
  const ask = async () => {
    await access.ask();
    await reload();
  };
  return { granted: value, ask };
}

/** A warning with the button that mends it; nothing where access is given. */
export function AccessNotice() {
  const { t } = useWords();
  const { granted, ask } = useAccess();
  if (granted !== false) return null;
  return (
    <Notice
      tone="bad"
      action={
        <Button size="small" onPress={ask}>
          {t('permission.allow')}
        </Button>
      }
    >
      {t('permission.missing')}
    </Notice>
  );
}

/** The same as a line that also says when all is well. */
export function AccessState() {
  const { t } = useWords();
  const { granted } = useAccess();
  if (!granted) return <AccessNotice />;
  return (
    <p>
      <Chip tone="good" icon="check">
        {t('permission.granted')}
      </Chip>
    </p>
  );
}
