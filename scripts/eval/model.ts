/** A logistic regression over hashed character n-grams and what the tables saw; small and deterministic. */
import type { Verdict } from '../../utils/protocol/words.ts';

const SIZE = 1 << 15;
const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 1e-5;

/** Features of the texts that a person would see, as the evidence has them, and of the evidence itself. */
export function features(body: string, { outcome, evidence }: Verdict): Uint16Array {
  const found = new Set<number>([hash(`outcome ${outcome}`)]);
  for (const { rule, place, excerpt, weight } of evidence.slice(0, 4)) {
    found.add(hash(`rule ${rule}`)).add(hash(`place ${place} ${Math.round(weight * 5)}`));
    const text = ` ${excerpt.toLowerCase()} `;
    for (const length of [3, 4, 5]) {
      for (let at = 0; at + length <= text.length; at += 1) found.add(hash(text.slice(at, at + length)));
    }
  }
  if (/captcha|turnstile/i.test(body)) found.add(hash('names a captcha'));
  return Uint16Array.from(found);
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  }
  return (value >>> 0) % SIZE;
}

/** Weights after a fixed number of passes in the order given. */
export function train(samples: readonly { vector: Uint16Array; target: boolean }[]): Float32Array {
  const weights = new Float32Array(SIZE);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch);
    for (const { vector, target } of samples) {
      const error = (target ? 1 : 0) - score(weights, vector);
      const step = (rate * error) / Math.sqrt(vector.length);
      for (const feature of vector) {
        const old = weights[feature] ?? 0;
        weights[feature] = old + step - DECAY * old;
      }
    }
  }
  return weights;
}

/** How likely a refusal is, from 0 to 1. */
export function score(weights: Float32Array, vector: Uint16Array): number {
  let sum = 0;
  for (const feature of vector) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum / Math.sqrt(vector.length)));
}
