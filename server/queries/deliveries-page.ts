import { and, count, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { addDays, type Day, startOfDay } from "../../domain/day";
import type { DeliveryStatus } from "../../domain/delivery";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

export const PAGE_SIZE = 30;

/** How many days are counted above the list, and how far back they are looked for. */
const MOST_DAYS = 10;
const DAYS_BACK = 31;

export type DeliveryFilter = { status: DeliveryStatus | null; day: Day | null; page: number };

/**
 * What was sent and what was not, newest first, with every try of what the page shows; and how many of each kind the
 * last days had. Null for whoever does not keep the product.
 */
export async function deliveriesPage(actor: Person, filter: DeliveryFilter, today: Day) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const delivery = visible.deliveries();
  const { status, day } = filter;
  const where = and(
    status ? eq(delivery.status, status) : undefined,
    day ? gte(delivery.queuedAt, startOfDay(day)) : undefined,
    day ? lt(delivery.queuedAt, startOfDay(addDays(day, 1))) : undefined,
  );
  const [counted] = await visible.read.select({ total: count() }).from(delivery).where(where);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const rows = await visible.read
    .select()
    .from(delivery)
    .where(where)
    .orderBy(desc(delivery.queuedAt), desc(delivery.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  const tries = await triesOf(
    actor,
    rows.map(({ id }) => id),
  );
  return { rows, tries, total, page, pages, days: await lastDays(actor, today) };
}

export type DeliveryRow = NonNullable<Awaited<ReturnType<typeof deliveriesPage>>>["rows"][number];
export type Try = NonNullable<Awaited<ReturnType<typeof deliveriesPage>>>["tries"][number];

/** How many wait to be sent, for whoever keeps the product. */
export async function waitingDeliveries(actor: Person): Promise<number> {
  if (!administers(actor)) return 0;
  const visible = visibleTo(actor);
  const delivery = visible.deliveries();
  const [counted] = await visible.read
    .select({ total: count() })
    .from(delivery)
    .where(inArray(delivery.status, ["queued", "failed"]));
  return counted?.total ?? 0;
}

async function triesOf(actor: Person, deliveryIds: readonly string[]) {
  if (deliveryIds.length === 0) return [];
  const visible = visibleTo(actor);
  const attempt = visible.attempts();
  return visible.read
    .select()
    .from(attempt)
    .where(inArray(attempt.deliveryId, [...deliveryIds]))
    .orderBy(attempt.at);
}

async function lastDays(actor: Person, today: Day) {
  const visible = visibleTo(actor);
  const delivery = visible.deliveries();
  const day = dayIn(delivery.queuedAt);
  const of = (status: DeliveryStatus) =>
    sql<number>`count(*) filter (where ${delivery.status} = ${status})::int`;
  return visible.read
    .select({
      day: sql<Day>`${day}::text`,
      queued: of("queued"),
      sent: of("sent"),
      failed: of("failed"),
      given_up: of("given_up"),
      lapsed: of("lapsed"),
    })
    .from(delivery)
    .where(gte(delivery.queuedAt, startOfDay(addDays(today, -DAYS_BACK))))
    .groupBy(day)
    .orderBy(desc(day))
    .limit(MOST_DAYS);
}

/** The day of an instant in the commune, in SQL. */
function dayIn(instant: unknown) {
  return sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;
}
