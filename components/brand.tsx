/** The product's name, the same in every language. */
export const BRAND = "Đôn Đốc";

/** The mark: the letter Đ as a drawn line. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" className="size-6.5 flex-none" aria-hidden="true">
      <rect width="28" height="28" rx="5" fill="#fff" />
      <path
        d="M10 6.500h5.200c4.400 0 7.300 2.900 7.300 7.500s-2.900 7.500-7.300 7.500H10zM5 14h9"
        fill="none"
        stroke="#08343b"
        strokeWidth="3"
      />
    </svg>
  );
}
