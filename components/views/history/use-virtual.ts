/** A window over a long list: tells which rows to draw and where. Wraps @tanstack/virtual-core for Preact. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Rows {
  items: VirtualItem[];
  /** Height of all rows together, in pixels. */
  height: number;
}

/** Rows of `rowRem` root-em each inside the scrolling element. */
export function useVirtual(scroller: RefObject<HTMLElement | null>, count: number, rowRem: number): Rows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(0),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtual.setOptions({ ...virtual.options, ...options });
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // Another number of rows is another list: what was measured for the old one no longer holds.
  useEffect(() => virtual.measure(), [virtual, count]);
  return { items: virtual.getVirtualItems(), height: virtual.getTotalSize() };
}
