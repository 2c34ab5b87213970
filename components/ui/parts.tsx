/** Card, chip, notice, empty state and skeleton: the plain parts without behaviour. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent';

const toned = (name: string, tone: Tone) => (tone === 'plain' ? name : `${name} ${name}--${tone}`);

/** A titled section of a page; the title names the region. */
export function Card(props: {
  title: ComponentChildren;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <div class="row">
        <h2 id={id} class="grow">
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}

export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class={toned('chip', tone)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A line that asks for attention, with the button that mends it. */
export function Notice({
  tone,
  children,
  action,
}: {
  tone: Tone;
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class={toned('notice', tone)}>
      <p class="notice__text">{children}</p>
      {action}
    </div>
  );
}

/** What stands where nothing is yet: says what will appear here. */
export function Empty(props: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <span class="empty__icon">
        <Icon name={props.icon} />
      </span>
      <p class="empty__title">
        <strong>{props.title}</strong>
      </p>
      {props.children}
    </div>
  );
}

/** A grey shape of the size of what is being loaded, so that nothing jumps when it comes. */
export function Skeleton({ height }: { height: string }) {
  return <div class="skeleton" style={{ blockSize: height }} aria-hidden="true" />;
}
