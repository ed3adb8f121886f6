/**
 * Says what goes on while it takes its time, and how long it took: on a terminal by counting in
 * place, in a log by a line at either end.
 * @template {{ ok: boolean }} T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? `${what}…` : `${what}…\n`);
  const timer = terminal
    ? setInterval(() => process.stdout.write(`\r${what}… ${seconds()} giây`), 1000)
    : undefined;
  const result = await work();
  clearInterval(timer);
  const end = `${what}: ${result.ok ? "xong" : "không được"} (${seconds()} giây)`;
  process.stdout.write(terminal ? `\r${end}\x1b[K\n` : `${end}\n`);
  return result;
}
