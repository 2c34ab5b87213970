/** Labelled inputs: text, select, switch and the segmented choice, each with a name a screen reader hears. */
import type { ComponentChildren, TargetedEvent, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

interface TextProps {
  label: string;
  name: string;
  hint?: ComponentChildren;
  error?: string | null;
  type?: 'text' | 'password' | 'number' | 'search' | 'date' | 'url';
  value?: string | number;
  disabled?: boolean;
  placeholder?: string;
  min?: number;
  max?: number;
  required?: boolean;
  inputMode?: 'numeric' | 'text';
  rows?: number;
  onInput?: (value: string) => void;
  /** When the value is settled: the field was left or Enter was pressed. */
  onSettle?: (value: string) => void;
}

export function TextField(props: TextProps) {
  const id = useId();
  const { label, hint, error, rows, type = 'text', onInput, onSettle, inputMode, ...rest } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  // Preact types each input by its literal `type`; all of ours take the same attributes, hence the cast below.
  const shared = {
    ...rest,
    id,
    class: 'input',
    spellcheck: false,
    autocomplete: 'off',
    ...(error && { 'aria-invalid': 'true' as const }),
    ...(described && { 'aria-describedby': described }),
    ...(inputMode && { inputMode }),
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onInput?.(event.currentTarget.value),
    onChange: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onSettle?.(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type as 'text'} />}
      {hint && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error small" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface Option<T extends string> {
  value: T;
  label: string;
}

export function SelectField<T extends string>(props: {
  label: string;
  value: T;
  options: Option<T>[];
  disabled?: boolean;
  hideLabel?: boolean;
  onPick: (value: T) => void;
}) {
  const id = useId();
  const pick = (event: TargetedEvent<HTMLSelectElement>) => {
    const chosen = props.options.find(({ value }) => value === event.currentTarget.value);
    if (chosen) props.onPick(chosen.value);
  };
  return (
    <div class="field">
      <label class={props.hideLabel ? 'visually-hidden' : 'field__label'} for={id}>
        {props.label}
      </label>
      <select id={id} class="input" value={props.value} disabled={props.disabled} onChange={pick}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Switch(props: {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onToggle: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        disabled={props.disabled}
        aria-labelledby={`${id}-name`}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      <span class="grow">
        <span class="field__label" id={`${id}-name`}>
          {props.label}
        </span>
        {props.hint && (
          <span class="soft small switch__hint" id={`${id}-hint`}>
            {props.hint}
          </span>
        )}
      </span>
    </label>
  );
}

/** One of a few, all visible; arrow keys move as in any radio group. */
export function Segments<T extends string>(props: {
  legend: string;
  hideLegend?: boolean;
  value: T;
  options: Option<T>[];
  disabled?: boolean;
  onPick: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset disabled={props.disabled}>
      <legend class={props.hideLegend ? 'visually-hidden' : 'field__label segments__legend'}>
        {props.legend}
      </legend>
      <div class="segments">
        {props.options.map(({ value, label }) => (
          <label key={value} class="segments__option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onPick(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
