// The order matters: Edge and Opera also say Chrome, and Chrome also says Safari.
const BROWSERS: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/coc_coc_browser\//, "Cốc Cốc"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

/** "Chrome, Windows" from what a browser says of itself; null when it says nothing we know. */
export function deviceName(userAgent: string): string | null {
  const known = (list: [RegExp, string][]) => list.find(([mark]) => mark.test(userAgent))?.[1];
  return [known(BROWSERS), known(SYSTEMS)].filter(Boolean).join(", ") || null;
}
