/** All languages whose phrases the verdict knows. */
import type { Phrases } from '../lexicon.ts';
import { any, en } from './english.ts';
import { germanic } from './germanic.ts';
import { romance } from './romance.ts';

export const LANGUAGES: readonly Phrases[] = [any, en, ...romance, ...germanic];
