import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/control-class";
import { DIRECTIVE_STANDINGS } from "@/domain/directive";
import type { DirectiveFilter } from "@/server/queries/directives";
import { directivesAddress } from "./filter";

type Props = {
  filter: DirectiveFilter;
  counts: Record<(typeof DIRECTIVE_STANDINGS)[number] | "total", number>;
  /** To choose from; empty for whoever sees those of one agency alone. */
  agencies: readonly { id: string; name: string }[];
};

const CHIP =
  "inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-xs text-ink-2 no-underline hover:bg-hover aria-[current]:border-accent-700 aria-[current]:bg-accent-50 aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-accent-700 coarse:min-h-11";

/** Narrows the list by how far each is and by agency; the state is in the address. */
export function DirectiveFilters({ filter, counts, agencies }: Props) {
  const t = useTranslations("directive");
  const words = useTranslations("filter");
  const ways = [null, ...DIRECTIVE_STANDINGS];
  return (
    <search className="mb-3 grid gap-2.5" data-screen-only>
      <ul className="flex flex-wrap gap-1.5">
        {ways.map((standing) => (
          <li key={standing ?? "all"}>
            <Link
              href={directivesAddress({ ...filter, standing, page: 1 })}
              prefetch={false}
              aria-current={standing === filter.standing ? "true" : undefined}
              className={CHIP}
            >
              {t(`standing.${standing ?? "all"}`)}
              <b className="text-ink tabular-nums">{counts[standing ?? "total"]}</b>
            </Link>
          </li>
        ))}
      </ul>
      {agencies.length > 0 && (
        <form action="/directives" className="flex max-w-lg gap-2">
          {filter.standing && <input type="hidden" name="state" value={filter.standing} />}
          <label htmlFor="agency" className="sr-only">
            {words("agency")}
          </label>
          <select
            id="agency"
            name="agency"
            defaultValue={filter.agencyId ?? ""}
            className={`${CONTROL} font-medium`}
          >
            <option value="">{words("allAgencies")}</option>
            {agencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button>{words("apply")}</Button>
        </form>
      )}
    </search>
  );
}
