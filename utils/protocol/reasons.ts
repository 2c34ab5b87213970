/** Lists of the sentences a module can say, so that the interface can translate each as `reason.<key>`. */
export interface Reason<K extends string = string> {
  key: K;
  /** Names of the parameters in the sentence; durations are whole seconds. */
  params: readonly string[];
  english: string;
}

/** One line of such a list; the parameters are read from the sentence. */
export function reason<const K extends string>(key: K, english: string): Reason<K> {
  const params = [...english.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return { key, params, english };
}
