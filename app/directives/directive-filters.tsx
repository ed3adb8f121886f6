import { useTranslations } from "next-intl";
import { ChipLinks } from "@/components/chip-links";
import { Button } from "@/components/ui/button";
import { LineSelect } from "@/components/ui/line-select";
import { DIRECTIVE_STANDINGS } from "@/domain/directive";
import type { DirectiveFilter } from "@/server/queries/directives";
import { directivesAddress } from "./filter";

type Props = {
  filter: DirectiveFilter;
  counts: Record<(typeof DIRECTIVE_STANDINGS)[number] | "total", number>;
  /** To choose from; empty for whoever sees those of one agency alone. */
  agencies: readonly { id: string; name: string }[];
};

/** Narrows the list by how far each is and by agency; the state is in the address. */
export function DirectiveFilters({ filter, counts, agencies }: Props) {
  const t = useTranslations("directive");
  const words = useTranslations("filter");
  return (
    <search className="mb-3 grid gap-2.5" data-screen-only>
      <ChipLinks
        chips={[null, ...DIRECTIVE_STANDINGS].map((standing) => ({
          href: directivesAddress({ ...filter, standing, page: 1 }),
          label: t(`standing.${standing ?? "all"}`),
          isCurrent: standing === filter.standing,
          count: counts[standing ?? "total"],
        }))}
      />
      {agencies.length > 0 && (
        <form action="/directives" className="flex max-w-128 gap-2">
          {filter.standing && <input type="hidden" name="state" value={filter.standing} />}
          <LineSelect
            name="agency"
            label={words("agency")}
            inset="pl-18"
            chosen={filter.agencyId}
            all={words("allAgencies")}
            options={agencies}
          />
          <Button>{words("apply")}</Button>
        </form>
      )}
    </search>
  );
}
