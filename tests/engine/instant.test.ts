import { describe, expect, test } from 'vitest';
import { readInstant } from '../../src/engine/instant.ts';

const iso = (written: string, zone: number | null = null) => {
  const instant = readInstant(written, zone);
  return instant === null ? null : new Date(instant).toISOString();
};

describe('a time that names its zone is an instant', () => {
  test.each([
    ['2026-11-20 09:14:07Z', '2026-11-20T09:14:07.000Z'],
    ['2026-11-20T09:14:07.1234567Z', '2026-11-20T09:14:07.123Z'],
    ['2026-11-20T09:14:07.5Z', '2026-11-20T09:14:07.500Z'],
    ['2026-11-20T10:14:07+01:00', '2026-11-20T09:14:07.000Z'],
    ['2026-11-20T03:44:07-0530', '2026-11-20T09:14:07.000Z'],
    ['2026-11-20 09:14:07 UTC', '2026-11-20T09:14:07.000Z'],
    ['2026-11-20 09:14Z', '2026-11-20T09:14:00.000Z'],
    ['Fri, 20 Nov 2026 09:14:07 GMT', '2026-11-20T09:14:07.000Z'],
    ['20 November 2026 09:14:07 UTC', '2026-11-20T09:14:07.000Z'],
    ['November 20, 2026 9:14:07 AM UTC', '2026-11-20T09:14:07.000Z'],
    ['20.11.2026 09:14:07 UTC', '2026-11-20T09:14:07.000Z'],
    ['2024-02-29 23:59:60Z', '2024-03-01T00:00:00.000Z'],
  ])('%s', (written, instant) => expect(iso(written)).toBe(instant));
});

describe('a time without a zone', () => {
  test('is no instant', () => {
    expect(iso('2026-11-20 09:14:07')).toBeNull();
    expect(iso('11/20/2026, 9:14:07 AM')).toBeNull();
  });

  test('is one where the reader says which zone is meant', () => {
    expect(iso('2026-11-20 09:14:07', 0)).toBe('2026-11-20T09:14:07.000Z');
    expect(iso('2026-11-20 09:14:07', 60)).toBe('2026-11-20T08:14:07.000Z');
  });

  test('keeps a zone of its own', () => {
    expect(iso('2026-11-20T09:14:07Z', 60)).toBe('2026-11-20T09:14:07.000Z');
  });
});

describe('twelve hours of a clock', () => {
  test.each([
    ['11/20/2026, 12:00:01 AM', '2026-11-20T00:00:01.000Z'],
    ['11/20/2026, 9:14:07 AM', '2026-11-20T09:14:07.000Z'],
    ['11/20/2026, 12:14:07 PM', '2026-11-20T12:14:07.000Z'],
    ['11/20/2026 9:14 PM', '2026-11-20T21:14:00.000Z'],
    ['11/20/2026, 9:14:07\u202fPM', '2026-11-20T21:14:07.000Z'],
  ])('%s', (written, instant) => expect(iso(written, 0)).toBe(instant));
});

describe('the order of day and month is known', () => {
  test('by AM or PM: the month stands first', () => {
    expect(iso('05/11/2026, 9:14:07 AM', 0)).toBe('2026-05-11T09:14:07.000Z');
  });

  test('by a number above twelve, wherever it stands', () => {
    expect(iso('11/20/2026 09:14:07', 0)).toBe('2026-11-20T09:14:07.000Z');
    expect(iso('20/11/2026 09:14:07', 0)).toBe('2026-11-20T09:14:07.000Z');
    expect(iso('20/11/2026 9:14:07 AM', 0)).toBe('2026-11-20T09:14:07.000Z');
  });

  test('by dots: the day stands first', () => {
    expect(iso('05.11.2026 09:14:07', 0)).toBe('2026-11-05T09:14:07.000Z');
  });

  test('by nothing else', () => expect(iso('05/11/2026 09:14:07', 0)).toBeNull());
});

describe('what no calendar or clock has is no time', () => {
  test.each([
    '2026-02-31 09:14:07Z',
    '2026-13-01 09:14:07Z',
    '2026-00-10 09:14:07Z',
    '2025-02-29 09:14:07Z',
    '2026-11-20 24:14:07Z',
    '2026-11-20 09:60:07Z',
    '2026-11-20 09:14:75Z',
    '0001-01-01T00:00:00Z',
    '2026-11-20',
    '09:14:07',
    '2026-11-20Tomorrow',
    '31 Foo 2026 09:14:07 GMT',
    '',
  ])('%j', (written) => expect(iso(written, 0)).toBeNull());
});
