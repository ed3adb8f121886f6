/** Goes where the server leads, so that Back does not come to the form that was sent. */
export function go(to: string): void {
  const { pathname, search } = new URL(to, location.href);
  // The same address with another place in it would not be asked for again.
  if (pathname === location.pathname && search === location.search) location.reload();
  else location.replace(to);
}
