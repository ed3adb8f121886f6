"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { writeInstant } from "@/domain/vietnamese-day";
import type { Urging } from "@/server/urging";
import { ActForm } from "../act-form";

type Props = Pick<
  ComponentProps<typeof ActForm>,
  "id" | "action" | "hidden" | "sending" | "reasons" | "problems"
> & {
  /** Below the receipt: the way back. */
  children?: ReactNode;
};

/** The message that goes along, and the button; once it is sent, when and for the how manieth time. */
export function UrgeForm({ children, ...form }: Props) {
  const t = useTranslations("urge");
  return (
    <ActForm
      {...form}
      fields={[{ name: "message", kind: "text", label: t("message"), hint: t("messageHint") }]}
      submit={t("send")}
      icon="urge"
      look="primary"
      done={(value) => <Sent urging={value as Urging}>{children}</Sent>}
    />
  );
}

function Sent({
  urging: { at, nth, tasks, recipients },
  children,
}: {
  urging: Urging;
  children?: ReactNode;
}) {
  const t = useTranslations("urge");
  const [time = "", day = ""] = writeInstant(new Date(at)).split(" ");
  return (
    <div role="status" className="grid gap-1 border-l-3 border-done-solid py-1 pl-3 text-sm">
      <p className="flex items-baseline gap-2 font-semibold">
        <Icon name="completed_on_time" className="size-4 translate-y-0.5 text-done-fg" />
        {nth > 0 ? t("sent", { time, day, nth }) : t("reminded", { time, day })}
      </p>
      <p className="text-ink-2">
        {[
          tasks > 0 && t("sentTasks", { count: tasks }),
          t("sentTo", { names: recipients.join(", ") }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {children}
    </div>
  );
}
