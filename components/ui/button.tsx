import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-class";

type Dress = { look?: ButtonLook; size?: ButtonSize };

/** One primary button per region; the others are outlined or quiet. */
export function Button({
  look = "outline",
  size,
  className = "",
  type = "submit",
  ...rest
}: Dress & ComponentProps<"button">) {
  return <button type={type} className={`${buttonClass(look, size)} ${className}`} {...rest} />;
}

/** A link that leads to an act. Never prefetched: a list would ask for every row. */
export function ButtonLink({
  look = "outline",
  size,
  className = "",
  ...rest
}: Dress & ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={`${buttonClass(look, size)} ${className}`} {...rest} />;
}
