import type { ReactNode } from "react";

function line(d: string): ReactNode {
  return (
    <path
      d={d}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

function solid(d: string): ReactNode {
  return <path d={d} fill="currentColor" />;
}

/** Every icon on a grid of 16. The class icons differ by silhouette, so they read without colour. */
export const ICON_PATHS = {
  not_started: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeDasharray="2.3 1.47"
    />
  ),
  in_time: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 3.900a4.100 4.100 0 0 1 0 8.200z" fill="currentColor" />
    </>
  ),
  overdue: (
    <>
      <path
        d="M8 1.300c.5 0 .9.25 1.150.68l5.900 10.200c.5.880-.13 1.970-1.150 1.970H2.100c-1.020 0-1.650-1.100-1.150-1.970l5.900-10.200C7.100 1.550 7.500 1.300 8 1.300z"
        fill="currentColor"
      />
      <path d="M8 5.600v3.700" stroke="#fff" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="11.600" r="1" fill="#fff" />
    </>
  ),
  completed_on_time: (
    <>
      <circle cx="8" cy="8" r="6.900" fill="currentColor" />
      <path
        d="M4.900 8.200l2.100 2.100 4.100-4.400"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  completed_late: (
    <>
      <rect
        x="1.600"
        y="1.600"
        width="12.800"
        height="12.800"
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
      />
      {line("M4.800 8.200l2.200 2.200 4.200-4.600")}
    </>
  ),
  no_deadline: (
    <path d="M3 8h10" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" fill="none" />
  ),
  paused: line("M5.500 3.500v9M10.500 3.500v9"),
  cancelled: line("M4 4l8 8M12 4l-8 8"),
  returned: line("M5.500 3L2.500 6l3 3M2.800 6h6.400a3.600 3.600 0 0 1 0 7.200H6.500"),
  waiting: line(
    "M4 2h8M4 14h8M4.800 2v2.600c0 1.500 3.200 2.200 3.200 3.400s-3.200 1.900-3.200 3.400V14M11.200 2v2.600C11.200 6.100 8 6.800 8 8s3.200 1.900 3.200 3.400V14",
  ),
  link: line(
    "M6.500 9.500l3-3M7 4.500l1.500-1.500a3 3 0 0 1 4.200 4.200L11.300 8.700M9 11.500l-1.500 1.500a3 3 0 0 1-4.200-4.200l1.400-1.500",
  ),
  obstacle: line("M2 5h12v5H2zM4 10v4M12 10v4M4 2v3M12 2v3M6.200 5l-2.500 5M11 5l-2.500 5"),
  proposal: line("M2.500 3.500h11v7.500H8l-3 2.500V11H2.500zM8 5.400v3.700M6.150 7.250h3.700"),
  hand: line("M3 13l.6-2.700 7.200-7.200 2.100 2.100-7.200 7.200zM2.500 14.500h11"),
  edit: line("M3 13l.6-2.700 7.200-7.200 2.100 2.100-7.200 7.200zM9.500 4.400l2.100 2.100"),
  info: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.600" />
      {line("M8 7.300V11M8 4.900v.01")}
    </>
  ),
  start: (
    <>
      <circle cx="8" cy="8" r="5.500" fill="none" stroke="currentColor" strokeWidth="1.600" />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  bell: line(
    "M8 2a4 4 0 0 0-4 4v2.800L2.700 11.200h10.600L12 8.800V6a4 4 0 0 0-4-4M6.400 13.400a1.700 1.700 0 0 0 3.200 0",
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.600" />
      {line("M8 4.700V8l2.300 1.500")}
    </>
  ),
  calendar: line(
    "M2 4.500A1.500 1.500 0 0 1 3.500 3h9A1.500 1.500 0 0 1 14 4.500v8a1.500 1.500 0 0 1-1.500 1.500h-9A1.500 1.500 0 0 1 2 12.500zM2 6.500h12M5 1.500v3M11 1.500v3",
  ),
  check: line("M3 8.500l3.300 3.300L13 4.800"),
  file: line("M9.200 1.800H4v12.400h8V4.600zM9.200 1.800v2.800H12"),
  document: line("M3 2h10v12H3zM5.500 5.200h5M5.500 8h5M5.500 10.800h3"),
  list: line("M5.500 4h8M5.500 8h8M5.500 12h8M2.500 4h.01M2.500 8h.01M2.500 12h.01"),
  tasks: line("M2.500 4l1.200 1.200L6 3M8.500 4.200h5M2.500 11l1.200 1.200L6 10M8.500 11.200h5"),
  trail: line(
    "M4 2.500v11M4 4.500h.01M7 4.500h6.500M4 8h.01M7 8h6.500M4 11.500h.01M7 11.500h6.500",
  ),
  settings: line("M2.500 5h6M11.500 5h2M2.500 11h2M7.500 11h6M10 3.200v3.600M6 9.200v3.600"),
  steering: line("M2.500 2v11.500H14M5 10.500l2.800-3.300 2.200 1.800 3.500-4.500"),
  target: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="8" cy="8" r="2.200" fill="currentColor" />
    </>
  ),
  urge: line(
    "M2 6.500v3h2.500l6 3V3.500l-6 3zM5 9.500l.8 3.500M13 6.200a2.500 2.500 0 0 1 0 3.600",
  ),
  directive: line("M4 14V2.500M4 3h8.500l-2 3 2 3H4"),
  star: solid(
    "M8 1.600l1.950 4.050 4.450.6-3.250 3.100.8 4.400L8 11.600l-3.950 2.150.8-4.400L1.600 6.250l4.450-.6z",
  ),
  star_off: line(
    "M8 2.200l1.750 3.650 4 .55-2.900 2.800.7 3.950L8 11.250l-3.550 1.900.7-3.950-2.900-2.800 4-.55z",
  ),
  comment: line("M2.500 3h11v7.500H8L5 13.500v-3H2.500z"),
  transfer: line("M2.500 5.500h10M10 3l2.500 2.500L10 8M13.500 10.500h-10M6 8l-2.500 2.500L6 13"),
  phone: line(
    "M5.500 2.500H3.200c-.4 0-.7.3-.7.7 0 5.700 4.600 10.300 10.300 10.300.4 0 .7-.3.7-.7v-2.300l-3-1-1.400 1.600a8 8 0 0 1-4.200-4.200l1.600-1.400z",
  ),
  user: line(
    "M8 8.100a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600M2.800 14c.5-2.800 2.500-4.300 5.200-4.300s4.700 1.500 5.200 4.300",
  ),
  lock: line("M3.500 7h9v7h-9zM5.500 7V4.800a2.500 2.500 0 0 1 5 0V7"),
  search: line("M11.500 7a4.500 4.500 0 1 1-9 0 4.500 4.500 0 0 1 9 0M10.400 10.400L14 14"),
  right: line("M6 3.500L10.500 8 6 12.500"),
  left: line("M10 3.500L5.500 8l4.500 4.500"),
  down: line("M3.500 6L8 10.500 12.500 6"),
  upload: line("M8 10.500V2.500M4.800 5.500L8 2.500l3.200 3M2.500 10v3.500h11V10"),
  download: line("M8 2.500v8M4.800 7.500L8 10.500l3.200-3M2.500 10v3.500h11V10"),
  close: line("M4 4l8 8M12 4l-8 8"),
  no_line: line(
    "M2.500 2.500l11 11M4.500 10a4.500 4.500 0 0 1 2.300-2M2.500 7.500a8 8 0 0 1 2.600-1.900M8 12.500v.01M9.500 4.700a8 8 0 0 1 4 2.800",
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICON_PATHS;
