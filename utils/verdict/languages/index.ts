/** All languages whose phrases the verdict knows, one file per family. */
import type { Phrases } from '../lexicon.ts';
import { centralAsian, otherLanguages } from './central-asian.ts';
import { eastAsian, southEastAsian } from './east-asian.ts';
import { any, en } from './english.ts';
import { germanic } from './germanic.ts';
import { MALFORMED } from './malformed.ts';
import { PICTURES } from './pictures.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { southAsian } from './south-asian.ts';
import { uralicBaltic } from './uralic-baltic.ts';
import { westAsian } from './west-asian.ts';

const WRITTEN: readonly Phrases[] = [
  any,
  en,
  ...romance,
  ...germanic,
  ...slavic,
  ...uralicBaltic,
  ...westAsian,
  ...centralAsian,
  ...southAsian,
  ...eastAsian,
  ...southEastAsian,
  ...otherLanguages,
];

export const LANGUAGES: readonly Phrases[] = WRITTEN.map((phrases) => {
  const picture = PICTURES[phrases.lang];
  const malformed = MALFORMED[phrases.lang];
  return {
    ...phrases,
    ...(picture === undefined ? {} : { picture }),
    ...(malformed === undefined ? {} : { malformed }),
  };
});
