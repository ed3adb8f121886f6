CREATE TABLE "digests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"counts" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "digests_once" UNIQUE("user_id","day")
);
--> statement-breakpoint
CREATE TABLE "escalation_recipients" (
	"escalation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"told_at" timestamp with time zone,
	"delivery_id" uuid,
	CONSTRAINT "escalation_recipients_escalation_id_user_id_pk" PRIMARY KEY("escalation_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "escalations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"step" text NOT NULL,
	"last_day" date NOT NULL,
	"day" date NOT NULL,
	"days_late" integer NOT NULL,
	"nth" integer NOT NULL,
	"instead" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "escalations_once" UNIQUE("task_id","step","last_day"),
	CONSTRAINT "escalations_nth" UNIQUE("task_id","nth"),
	CONSTRAINT "escalations_late" CHECK ("escalations"."days_late" >= 1 and "escalations"."nth" >= 1)
);
--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_recipients" ADD CONSTRAINT "escalation_recipients_escalation_id_escalations_id_fk" FOREIGN KEY ("escalation_id") REFERENCES "public"."escalations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_recipients" ADD CONSTRAINT "escalation_recipients_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "escalation_recipients_untold" ON "escalation_recipients" USING btree ("user_id") WHERE told_at is null;--> statement-breakpoint
CREATE INDEX "escalations_by_day" ON "escalations" USING btree ("day");