import { ICON_PATHS, type IconName } from "./icon-paths";

/** A drawing beside words: it never speaks alone, so readers of screens pass it by. */
export function Icon({ name, className = "size-4" }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={`inline-block flex-none ${className}`} aria-hidden="true">
      {ICON_PATHS[name]}
    </svg>
  );
}

/** Draws icons once, for a long list whose rows only point at them with `IconRef`. */
export function IconSymbols({ names }: { names: readonly IconName[] }) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {names.map((name) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
          {ICON_PATHS[name]}
        </symbol>
      ))}
    </svg>
  );
}
