import { describe, expect, test } from 'vitest';
import { readValues, valuesInPaste } from '../../src/engine/values.ts';
import { explain, knowledge } from './knowledge.ts';

const messagesOf = (id: string) =>
  knowledge.templates.filter((template) => template.id === id).map(({ text }) => text);

describe('the values of a message', () => {
  test('are read in their order, with the names of their placeholders', () => {
    const messages = [
      "Application '{appId}'({appName}) isn't assigned to a role for '{resourceId}'({resourceName}).",
    ];
    const text =
      "Application '1111'(Contoso Portal) isn't assigned to a role for '2222'(Contoso API). Trace ID: 3";
    expect(readValues(text, messages)).toEqual([
      { name: 'appId', value: '1111' },
      { name: 'appName', value: 'Contoso Portal' },
      { name: 'resourceId', value: '2222' },
      { name: 'resourceName', value: 'Contoso API' },
    ]);
  });

  test('are read across line breaks and in any case of the fixed words', () => {
    expect(
      readValues("must use\n   MFA to access  'graph'", ["must use MFA to access '{resource}'."]),
    ).toEqual([{ name: 'resource', value: 'graph' }]);
  });

  test('come from the message that says most', () => {
    const messages = [
      "The scope '{scope}' is wrong.",
      "The scope '{scope}' is wrong for the API '{resource}'.",
    ];
    expect(readValues("The scope 'a.b' is wrong for the API 'c'.", messages)).toEqual([
      { name: 'scope', value: 'a.b' },
      { name: 'resource', value: 'c' },
    ]);
  });

  test('are not made up where the message does not go on as it should', () => {
    expect(readValues("The scope 'a.b' is unknown.", ["The scope '{scope}' is wrong."])).toEqual([]);
    expect(readValues('', ["The scope '{scope}' is wrong."])).toEqual([]);
    expect(readValues('anything', ['{0}'])).toEqual([]);
  });

  test('end before the rest of a long text', () => {
    const text = `The tenant '${'x'.repeat(5000)}' was not found`;
    expect(readValues(text, ["The tenant '{tenant}' was not found"])).toEqual([]);
  });
});

test('values are read from an escaped paste, near the code they belong to', () => {
  const paste = JSON.stringify({
    error: 'invalid_client',
    error_description:
      'AADSTS500011: The resource principal named api://todo was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant. Trace ID: 1',
  });
  const { signals } = explain(paste);
  const values = valuesInPaste(paste, 'AADSTS500011', signals, messagesOf('AADSTS500011'));
  expect(values.map(({ value }) => value)).toEqual(['api://todo', 'Contoso']);
});
