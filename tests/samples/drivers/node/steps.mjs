/** Does something once for each argument, and reports what came of it. */
export async function steps(step) {
  for (const [at, name] of process.argv.slice(2).entries()) {
    const result = await step(name, at).catch((error) => ({ failed: error.name, message: error.message }));
    console.log(`RESULT ${JSON.stringify(result)}`);
  }
  process.exit();
}
