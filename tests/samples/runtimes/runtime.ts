/** How the samples of one language are run. */
export interface Runtime {
  /** Language id, as in data/languages.json. */
  language: string;
  /** Name of the file that the driver takes beside the sample. */
  driver: string;
  /** Name of the file that the sample takes; Java has it follow the class. */
  sample: (code: string) => string;
  /** Builds the sample and its driver in their folder, where the language wants that. Throws what the compiler says. */
  build?: (folder: string) => Promise<void>;
  /**
   * The command that runs a driver; the steps are put behind its arguments.
   * @param folder with the sample and the driver, which it starts in; `authority.pem` there is to be trusted
   * @param proxy port of the scripted service on 127.0.0.1
   */
  command: (folder: string, proxy: number) => Command;
}

export interface Command {
  command: string;
  args: string[];
  env: Record<string, string>;
}

/** Environment in which HTTPS goes through the scripted service, and loopback does not. */
export function throughProxy(proxy: number): Record<string, string> {
  const address = `http://127.0.0.1:${proxy}`;
  const local = 'localhost,127.0.0.1';
  return { HTTPS_PROXY: address, https_proxy: address, NO_PROXY: local, no_proxy: local };
}
