const UNITS = [
  { unit: "MB", bytes: 1024 * 1024 },
  { unit: "KB", bytes: 1024 },
];

/** 412 KB, 1,2 MB: as the language writes it. */
export function fileSize(bytes: number, locale: string): string {
  const { unit, bytes: one } = UNITS.find((step) => bytes >= step.bytes) ?? { unit: "B", bytes: 1 };
  const size = bytes / one;
  return `${size.toLocaleString(locale, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}
