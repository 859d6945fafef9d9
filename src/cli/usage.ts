/** The command was called in a way it does not understand; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `Usage: msal-errors <command>

  explain [FILE|-] [--json] [--language ID]   what an error means and what to do
  explain [FILE|-] --ticket                   a summary of it that is safe to post
  explain --jsonl FILE                        a diagnosis for each line {"id","input"}
  lookup CODE [--json]                        the entry of a code or a name
  search WORDS [--json]                       entries by words
  triage [FILE|-] [--json|--csv]              the errors of a log of any size, counted
  redact [FILE|-]                             the text without people, tenants and secrets

FILE is read as text; without it, or with -, standard input is read.
Exit code: 0 with an answer, 1 where nothing was recognised, 2 on wrong usage.`;
