import { describe, expect, it } from 'vitest';
import en from '../../locales/ui/en.json';
import ru from '../../locales/ui/ru.json';
import { createFormats } from './formats';
import { pickLanguage } from './languages';
import { createTranslator } from './translate';

describe('pickLanguage', () => {
  it('takes the chosen one, else the first that is spoken, else English', () => {
    expect(pickLanguage('ru', ['es'])).toBe('ru');
    expect(pickLanguage('auto', ['fr-FR', 'pt-PT', 'en'])).toBe('pt-BR');
    expect(pickLanguage('auto', ['zh-TW'])).toBe('zh-CN');
    expect(pickLanguage('auto', ['fr', 'de'])).toBe('en');
  });
});

describe('createTranslator', () => {
  const english = createTranslator('en', en);

  it('fills places in and keeps task numbers plain', () => {
    expect(english.t('report.going', { taskId: '7654321' })).toBe('Reporting task 7654321.');
  });

  it('writes counts as the language does, in the right plural form', () => {
    expect(english.t('history.count', { count: 1 })).toBe('1 entry');
    expect(english.t('history.count', { count: 1234 })).toBe('1,234 entries');
    const russian = createTranslator('ru', ru);
    expect([1, 3, 5, 21].map((count) => russian.t('history.count', { count }))).toEqual([
      '1 запись',
      '3 записи',
      '5 записей',
      '21 запись',
    ]);
  });

  it('says sentences of the background, and something general for unknown ones', () => {
    const late = { key: 'fault.late', params: { age: 140, life: 120 } };
    expect(english.say(late)).toBe('The answer was 140 s old when it was submitted and lives only 120 s.');
    expect(english.say({ key: 'new.thing' })).toBe('See the details (new.thing).');
  });
});

describe('createFormats', () => {
  const formats = createFormats('en');

  it('writes spans with at most two units', () => {
    expect(formats.span(125_000)).toBe('2 min 5 sec');
    expect(formats.span(59_600)).toBe('1 min');
    expect(formats.span(-5)).toBe('0 sec');
  });

  it('writes the UTC day wherever the reader is', () => {
    const before = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    const there = createFormats('en');
    const midnight = Date.parse('2026-11-23');
    expect([there.utcDay(midnight), there.utcShortDay(midnight)]).toEqual(['Nov 23, 2026', 'Nov 23']);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('writes how long ago', () => {
    expect(formats.ago(0, 180_000)).toBe('3 min. ago');
    expect(formats.ago(0, 0)).toBe('now');
  });
});
