import { expect, it } from 'vitest';
import en from '../../../locales/ui/en.json';
import { createTranslator } from '../../../utils/i18n/translate';
import { entry } from '../../gallery/demo-data';
import { supportText } from './support-text';

const english = createTranslator('en', en);

it('holds what the service’s support asks for, times in UTC', () => {
  expect(supportText(entry({ at: Date.UTC(2026, 10, 23, 9, 28, 25) }), english).split('\n')).toEqual([
    'Task number: 7654300',
    'Kind: Turnstile',
    'Task type: TurnstileTask',
    'Time: 2026-11-23 09:28:25 UTC',
    'Page: https://shop.example/login',
    'Outcome: Rejected',
    'Age when submitted: 9 s',
    'Reason: The site refused the answer: it was fresh, first used and the task’s own.',
    'Report: Reported',
    'Report address: reportIncorrectTokenCaptcha',
    'Answered: 2026-11-23 09:28:27 UTC',
    'Service’s answer: {"errorId":0,"status":"success"}',
    'Evidence:',
    '- code:invalid-input-response (json error-codes[0]): {"success":false,"error-codes":["invalid-input-response"]}',
    '- status:403 (status): 403',
  ]);
});

it('leaves out what is not known', () => {
  const bare = entry({ taskId: null, taskType: null, ageMs: null, evidence: [] });
  const text = supportText(bare, english);
  expect(text).not.toContain('Task number');
  expect(text).not.toContain('Evidence');
});
