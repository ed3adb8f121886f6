import type { BadgeLook } from "./ui/badge-class";
import type { IconName } from "./ui/icon-paths";

/** What is happening to a task, beside its class and never instead of it. */
export type Flag =
  | "waiting"
  | "returned"
  | "coordinating"
  | "entered_for"
  | "obstacle"
  | "extension"
  | "directive"
  | "starred"
  | "requested"
  | "unresolved";

export const FLAG_ICON: Record<Flag, IconName> = {
  waiting: "waiting",
  returned: "returned",
  coordinating: "link",
  entered_for: "hand",
  obstacle: "obstacle",
  extension: "calendar",
  directive: "directive",
  starred: "star",
  requested: "hand",
  unresolved: "info",
};

export const FLAG_LOOK: Record<Flag, BadgeLook> = {
  waiting: "plain",
  returned: "dark",
  coordinating: "plain",
  entered_for: "plain",
  obstacle: "plain",
  extension: "plain",
  directive: "dark",
  starred: "plain",
  requested: "plain",
  unresolved: "dashed",
};
