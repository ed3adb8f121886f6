import { eq } from "drizzle-orm";
import { database } from "../../../db/client";
import { deliveryQueue } from "../../../db/schema/deliveries";
import { visibleTo } from "../../../db/visibility";
import { correctAccount } from "../../commands/correct-account";
import { resendDelivery } from "../../commands/resend-delivery";
import { resendGivenUp } from "../../commands/resend-given-up";
import { runJob } from "../../commands/run-job";
import { tryMail } from "../../commands/try-mail";
import { done } from "../../found";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actJobs({ company, now }: ActedWorld): Promise<void> {
  const occasion = { actor: company.tuan, now };
  const known = {
    accountId: company.tuan.userId,
    name: "Cao Anh Tuấn",
    post: "Cán bộ công nghệ thông tin",
  };
  const address = { phone: "0912 000 015", email: "quan-tri@xuan-truong.example" };
  done(await correctAccount(occasion, { ...known, ...address }));
  done(await runJob(occasion, { job: "deliver" }));
  done(await tryMail(occasion, { subject: "Thư thử", text: "Thư này để thử." }));
  const visible = visibleTo(company.tuan);
  const delivery = visible.deliveries();
  const [tried] = await visible.read.select().from(delivery).where(eq(delivery.kind, "trial"));
  const deliveryId = tried?.id ?? "";
  // What only the sending of it would write.
  await database()
    .update(deliveryQueue)
    .set({ status: "given_up", problem: "refused" })
    .where(eq(deliveryQueue.deliveryId, deliveryId));
  done(await resendDelivery(occasion, { deliveryId }));
  await database()
    .update(deliveryQueue)
    .set({ status: "given_up", problem: "refused" })
    .where(eq(deliveryQueue.deliveryId, deliveryId));
  done(await resendGivenUp(occasion, {}));
}
