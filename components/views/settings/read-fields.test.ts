import { describe, expect, it } from 'vitest';
import { readExtensionId, readHost, readServiceAddress, readWhole } from './read-fields';

describe('what people type', () => {
  it.each([
    ['Shop.Example.com', 'shop.example.com'],
    ['https://shop.example.com/login?x=1', 'shop.example.com'],
    ['localhost', 'localhost'],
    ['shop', null],
    ['two words.example', null],
    ['', null],
  ])('host of "%s": %s', (text, host) => expect(readHost(text)).toBe(host));

  it.each([
    ['captcha.example.com', 'https://captcha.example.com'],
    ['https://captcha.example.com:8443/path', 'https://captcha.example.com:8443'],
    ['http://captcha.example.com', null],
    ['', null],
  ])('service address "%s": %s', (text, origin) => expect(readServiceAddress(text)).toBe(origin));

  it.each([
    ['abcdefghijklmnopabcdefghijklmnop', true],
    ['helper@example.org', true],
    ['{01234567-89ab-cdef-0123-456789abcdef}', true],
    ['abc', false],
    ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', false],
  ])('extension id "%s": %s', (text, valid) => expect(readExtensionId(text) !== null).toBe(valid));

  it.each([
    ['3', 3],
    ['1000', 1000],
    ['2', null],
    ['1001', null],
    ['4.5', null],
    ['', null],
  ])('whole number "%s": %s', (text, value) => expect(readWhole(text, 3, 1000)).toBe(value));
});
