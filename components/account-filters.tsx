import { useTranslations } from "next-intl";
import { ACCOUNT_GROUPS, type AccountGroup } from "@/domain/account-state";
import { ROLES, type Role } from "@/domain/person";
import { FilterResult } from "./filter-result";
import { Button } from "./ui/button";
import { SelectField } from "./ui/select-field";
import { TextField } from "./ui/text-field";

type Props = {
  action: string;
  q: string;
  role: Role | null;
  agency: string | null;
  state: AccountGroup | null;
  agencies: readonly { id: string; name: string }[];
  /** How many accounts the filter leaves, of how many. */
  count: number;
  total: number;
};

/** Finds accounts by words, role, agency and state; what was asked stands in the address. */
export function AccountFilters(props: Props) {
  const { action, q, role, agency, state, agencies, count, total } = props;
  const t = useTranslations("accounts");
  const roles = useTranslations("account.roles");
  const filtered = q !== "" || role !== null || agency !== null || state !== null;
  const all = { value: "", label: t("all") };
  return (
    <search>
      <form
        action={action}
        aria-label={t("filter")}
        data-screen-only
        className="mb-2 grid grid-cols-2 items-end gap-3 rounded-lg border border-line bg-surface p-3 *:first:col-span-2 desk:grid-cols-[minmax(0,1.4fr)_repeat(3,minmax(0,1fr))_auto] desk:*:first:col-span-1"
      >
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("search")}
          defaultValue={q}
          autoComplete="off"
        />
        <SelectField
          id="role"
          name="role"
          label={t("role")}
          defaultValue={role ?? ""}
          options={[all, ...ROLES.map((one) => ({ value: one, label: roles(one) }))]}
        />
        <SelectField
          id="agency"
          name="agency"
          label={t("agency")}
          defaultValue={agency ?? ""}
          options={[all, ...agencies.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField
          id="state"
          name="state"
          label={t("state")}
          defaultValue={state ?? ""}
          options={[
            all,
            ...ACCOUNT_GROUPS.map((one) => ({ value: one, label: t(`states.${one}`) })),
          ]}
        />
        <Button look="primary">{t("apply")}</Button>
      </form>
      <FilterResult
        said={filtered ? t("resultOf", { count, total }) : t("result", { count: total })}
        clearHref={filtered ? action : null}
        clear={t("clear")}
      />
    </search>
  );
}
