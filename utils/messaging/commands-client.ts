/**
 * Sends the pages' commands to the background and parses what comes back. The only place where the popup,
 * options and welcome pages touch runtime messages.
 */
import { browser } from 'wxt/browser';
import type { Answers, Command } from '../protocol/commands';
import { ANSWERS } from './answers';

/** A command of one type, as a caller writes it (fields with a default may be left out). */
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

export type Send = <T extends Command['type']>(command: CommandOf<T>) => Promise<Answers[T]>;

/**
 * Sends one command and gives its answer.
 *
 * @throws when the background does not answer or answers in another shape: a bug or an update under way,
 * which the pages show as "not answering" with a button to try again.
 */
export const send: Send = async (command) => {
  const answer: unknown = await browser.runtime.sendMessage(command);
  return ANSWERS[command.type].parse(answer);
};
