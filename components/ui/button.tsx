/** The one button: a native `button`, busy while its action runs so that a second press does nothing. */
import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';

interface Props {
  children?: ComponentChildren;
  /** Name for screen readers where the visible text is short or missing. */
  label?: string;
  icon?: IconName;
  look?: 'plain' | 'primary' | 'danger' | 'quiet';
  size?: 'normal' | 'small' | 'wide';
  type?: 'button' | 'submit';
  disabled?: boolean;
  describedBy?: string;
  expanded?: boolean;
  onPress?: (event: TargetedMouseEvent<HTMLButtonElement>) => unknown;
}

export function Button(props: Props) {
  const { children, label, icon, look = 'plain', size = 'normal', type = 'button', onPress } = props;
  const [busy, setBusy] = useState(false);
  const press = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    const work = onPress?.(event);
    if (!(work instanceof Promise)) return;
    setBusy(true);
    // A failed command shows itself where it was sent from; the button only becomes usable again.
    work.catch(() => {}).finally(() => setBusy(false));
  };
  const classes = ['button'];
  if (look !== 'plain') classes.push(`button--${look}`);
  if (size !== 'normal') classes.push(`button--${size}`);
  if (icon && !children) classes.push('button--icon');
  return (
    <button
      type={type}
      class={classes.join(' ')}
      disabled={props.disabled || busy}
      aria-busy={busy || undefined}
      aria-label={label}
      title={children ? undefined : label}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
