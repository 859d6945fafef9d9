import { expect, test } from 'vitest';
import { timeText } from '../../src/i18n/time-text.ts';

const instant = '2026-11-20T09:14:07.000Z';
const now = Date.parse('2026-11-20T12:20:00Z');
const flat = (text: string) => text.replace(/\s/g, ' ');

test('a time is told on the reader’s clock, with its zone', () => {
  expect(flat(timeText(instant, now, 'en', 'America/New_York').local)).toBe('Nov 20, 2026, 4:14:07 AM EST');
  expect(flat(timeText(instant, now, 'ko', 'Asia/Seoul').local)).toBe(
    '2026년 11월 20일 오후 6시 14분 7초 GMT+9',
  );
});

test.each([
  ['2026-11-20T12:19:30Z', '30 seconds ago'],
  ['2026-11-20T12:19:59.900Z', 'now'],
  ['2026-11-20T12:10:00Z', '10 minutes ago'],
  ['2026-11-20T09:14:07Z', '3 hours ago'],
  ['2026-11-19T12:00:00Z', 'yesterday'],
  ['2026-11-01T12:00:00Z', '3 weeks ago'],
  ['2025-01-01T12:00:00Z', '2 years ago'],
  ['2026-11-20T13:20:00Z', 'in 1 hour'],
])('%s was %s', (then, ago) => expect(timeText(then, now, 'en').ago).toBe(ago));

test('in the words of each locale', () => {
  expect(timeText(instant, now, 'zh-cn').ago).toBe('3小时前');
  expect(timeText(instant, now, 'ko').ago).toBe('3시간 전');
});
