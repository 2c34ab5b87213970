import type { Plugin } from 'vite';

/** Where Preact carries out `dangerouslySetInnerHTML`; the names are the minifier's. */
const ASSIGNMENT = /\w+\.innerHTML=\w+\.__html/g;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact, so that no page of the extension can set HTML at all and the
 * store's linter finds no such assignment. Fails the build when Preact has changed and there is nothing to take out.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
      handler(code) {
        if ((code.match(ASSIGNMENT) ?? []).length !== 1) {
          this.error('Preact sets innerHTML in another way than this plugin knows.');
        }
        return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
      },
    },
  };
}
