// In place of the package "open", which would open a window: a person whose browser follows where it is led.
import { registerHooks } from 'node:module';

const visit = import.meta.resolve('../service/visit.mjs');
const source = `import visit from ${JSON.stringify(visit)};
export default async (address) => void visit(address).catch(() => {});`;
const url = `data:text/javascript,${encodeURIComponent(source)}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'open' ? { url, shortCircuit: true } : next(specifier, context),
});
