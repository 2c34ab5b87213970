/**
 * Makes the built watcher compile only when it is needed. A script that the browser runs is compiled in all its
 * functions at once, in each frame of each page; a function inside it that nobody has called is only skimmed. So the
 * bundle becomes such a function, and what runs in every frame is the three listeners below (measured on 21
 * frames: 160 µs a frame before, 95 µs after, of which an empty script is 50 µs; bench/page-tax.ts).
 */
import type { Plugin } from 'vite';

const FILE = 'watcher.js';
/** One called function, given a name or not. */
const EXPRESSION = /^(?:var \w+\s*=\s*)?(\(function\(\)\{[\s\S]*\}\)\(\));?\s*$/;

/**
 * `watcher/index.ts` gives its handlers by name. Other windows' messages are passed over without waking it:
 * ordinary pages post many.
 */
const shell = (bundle: string): string =>
  `(()=>{let h;const w=()=>h??=${bundle};` +
  `addEventListener("token-reporter",e=>w().page(e));` +
  `addEventListener("formdata",e=>w().form(e),!0);` +
  `addEventListener("message",e=>{e.source===window&&w().message(e)});` +
  `globalThis.tokenReporterDoor=()=>w().door})();\n`;

/** The Vite plugin. Fails the build where the watcher is not the expression it expects. */
export function lazyWatcher(): Plugin {
  return {
    name: 'lazy-watcher',
    generateBundle(_, bundle) {
      const chunk = bundle[FILE];
      if (chunk?.type !== 'chunk') return;
      const [, expression] = EXPRESSION.exec(chunk.code) ?? [];
      if (!expression) throw new Error(`${FILE} is not one expression: ${chunk.code.slice(0, 80)}…`);
      chunk.code = shell(expression);
    },
  };
}
