/** Automatic, ask me or off: for one site, or for everywhere. */
import type { Mode } from '../utils/protocol/words';
import { useWords } from './services';
import { Segments } from './ui/fields';

interface Props {
  legend: string;
  hideLegend?: boolean;
  value: Mode;
  disabled?: boolean;
  onPick: (mode: Mode) => void;
}

export function ModeSwitch(props: Props) {
  const { t } = useWords();
  return (
    <Segments<Mode>
      {...props}
      options={[
        { value: 'automatic', label: t('mode.automatic') },
        { value: 'ask', label: t('mode.ask') },
        { value: 'off', label: t('mode.off') },
      ]}
    />
  );
}
