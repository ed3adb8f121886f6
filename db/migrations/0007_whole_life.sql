CREATE TYPE "public"."extension_verdict" AS ENUM('granted', 'refused', 'withdrawn', 'lapsed');--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"by_user_id" uuid NOT NULL,
	"to_user_id" uuid NOT NULL,
	"powers" text[] NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"basis" text,
	"at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "delegations_in_order" CHECK ("delegations"."until_day" >= "delegations"."from_day"),
	CONSTRAINT "delegations_of_something" CHECK (cardinality("delegations"."powers") > 0),
	CONSTRAINT "delegations_to_another" CHECK ("delegations"."to_user_id" <> "delegations"."by_user_id"),
	CONSTRAINT "delegations_revoked" CHECK (num_nulls("delegations"."revoked_at", "delegations"."revoked_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "directive_agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"directive_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"closing_note" text,
	CONSTRAINT "directive_agencies_once" UNIQUE("directive_id","agency_id"),
	CONSTRAINT "directive_agencies_acknowledged" CHECK (num_nulls("directive_agencies"."acknowledged_at", "directive_agencies"."acknowledged_by") in (0, 2)),
	CONSTRAINT "directive_agencies_answered" CHECK (num_nulls("directive_agencies"."answer", "directive_agencies"."answered_at", "directive_agencies"."answered_by") in (0, 3)),
	CONSTRAINT "directive_agencies_closed" CHECK (num_nulls("directive_agencies"."closed_at", "directive_agencies"."closed_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "directives" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"text" text NOT NULL,
	"answer_by" date NOT NULL,
	"task_id" uuid,
	"update_id" uuid,
	"raised_kind" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "directives_worded" CHECK (length(btrim("directives"."text")) > 0),
	CONSTRAINT "directives_on_raised" CHECK (("directives"."update_id" is null) = ("directives"."raised_kind" is null) and ("directives"."update_id" is null or "directives"."task_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"by_agency_id" uuid NOT NULL,
	"by_role" "role" NOT NULL,
	"last_day_before" date NOT NULL,
	"asked_day" date NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"verdict" "extension_verdict",
	"verdict_reason" text,
	"verdict_by" uuid,
	"verdict_at" timestamp with time zone,
	CONSTRAINT "extensions_later" CHECK ("extensions"."asked_day" > "extensions"."last_day_before"),
	CONSTRAINT "extensions_reasoned" CHECK (length(btrim("extensions"."reason")) > 0),
	CONSTRAINT "extensions_verdict" CHECK (num_nulls("extensions"."verdict", "extensions"."verdict_by", "extensions"."verdict_at") in (0, 3)),
	CONSTRAINT "extensions_refusal_reasoned" CHECK ("extensions"."verdict" is distinct from 'refused' or length(btrim("extensions"."verdict_reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "comment_mentions" (
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "comment_mentions_comment_id_user_id_pk" PRIMARY KEY("comment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"by_agency_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "comments_worded" CHECK (length(btrim("comments"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "raised_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"update_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "raised_answers_once" UNIQUE("update_id","kind"),
	CONSTRAINT "raised_answers_worded" CHECK (length(btrim("raised_answers"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "urge_recipients" (
	"urge_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	CONSTRAINT "urge_recipients_urge_id_user_id_agency_id_pk" PRIMARY KEY("urge_id","user_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "urge_tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"urge_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"nth" integer NOT NULL,
	CONSTRAINT "urge_tasks_nth" UNIQUE("task_id","nth"),
	CONSTRAINT "urge_tasks_once" UNIQUE("urge_id","task_id"),
	CONSTRAINT "urge_tasks_counted" CHECK ("urge_tasks"."nth" >= 1)
);
--> statement-breakpoint
CREATE TABLE "urges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"by_user_id" uuid NOT NULL,
	"by_agency_id" uuid NOT NULL,
	"message" text,
	"directive_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "task_states" DROP CONSTRAINT "task_states_reason";--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "acting_name" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "delegation_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "on_behalf_of" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "inputs_due_on" date;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "closed_by" uuid;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "closing_note" text;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "closing_record" jsonb;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "reason_text" text;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "status_before" "task_status";--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "extended" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "corrected" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "officer_id" uuid;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "starred" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "request" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "transferred_from_id" uuid;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_agencies" ADD CONSTRAINT "directive_agencies_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_agencies" ADD CONSTRAINT "directive_agencies_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_agencies" ADD CONSTRAINT "directive_agencies_acknowledged_by_users_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_agencies" ADD CONSTRAINT "directive_agencies_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_agencies" ADD CONSTRAINT "directive_agencies_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_update_id_task_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."task_updates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_verdict_by_users_id_fk" FOREIGN KEY ("verdict_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_answers" ADD CONSTRAINT "raised_answers_update_id_task_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."task_updates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_answers" ADD CONSTRAINT "raised_answers_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urge_recipients" ADD CONSTRAINT "urge_recipients_urge_id_urges_id_fk" FOREIGN KEY ("urge_id") REFERENCES "public"."urges"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urge_recipients" ADD CONSTRAINT "urge_recipients_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urge_recipients" ADD CONSTRAINT "urge_recipients_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urge_tasks" ADD CONSTRAINT "urge_tasks_urge_id_urges_id_fk" FOREIGN KEY ("urge_id") REFERENCES "public"."urges"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urge_tasks" ADD CONSTRAINT "urge_tasks_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urges" ADD CONSTRAINT "urges_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urges" ADD CONSTRAINT "urges_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urges" ADD CONSTRAINT "urges_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urges" ADD CONSTRAINT "urges_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_by_user" ON "delegations" USING btree ("to_user_id");--> statement-breakpoint
CREATE INDEX "directive_agencies_by_agency" ON "directive_agencies" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "directives_by_task" ON "directives" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_waiting" ON "extensions" USING btree ("task_id") WHERE "extensions"."verdict" is null;--> statement-breakpoint
CREATE INDEX "extensions_by_task" ON "extensions" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "comment_mentions_by_user" ON "comment_mentions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "comments_by_task" ON "comments" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "uploads_by_time" ON "uploads" USING btree ("at");--> statement-breakpoint
CREATE INDEX "urge_recipients_by_user" ON "urge_recipients" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_transferred_from_id_tasks_id_fk" FOREIGN KEY ("transferred_from_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_withdrawn" CHECK (num_nulls("evidence"."withdrawn_at", "evidence"."withdrawn_by", "evidence"."withdrawn_reason") in (0, 3));--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_closed" CHECK (num_nulls("periods"."closed_at", "periods"."closed_by", "periods"."closing_record") in (0, 3));--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_inputs_within" CHECK ("periods"."inputs_due_on" is null or "periods"."inputs_due_on" between "periods"."starts_on" and "periods"."ends_on");--> statement-breakpoint
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_paused" CHECK (("task_states"."status" = 'paused') = ("task_states"."status_before" is not null)
        and ("task_states"."status_before" is null or "task_states"."status_before" in ('not_started', 'acknowledged', 'in_progress')));--> statement-breakpoint
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_moved" CHECK ("task_states"."extended" >= 0 and "task_states"."corrected" >= 0);--> statement-breakpoint
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_reason" CHECK ("task_states"."reason" is null or ("task_states"."status" = 'cancelled'
        and "task_states"."reason" in ('expanded', 'taken_back', 'transferred', 'merged', 'decided')));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_requested" CHECK ("tasks"."occurrence" <= 0 or "tasks"."request" is not null);--> statement-breakpoint
-- The years that plans already imported are for, as their text says ("giai đoạn 2026-2030").
UPDATE "plans" SET "ends_on" = make_date(substring("source" from 'giai đoạn \d{4}\s*[-–]\s*(\d{4})')::int, 12, 31)
WHERE "source" ~ 'giai đoạn \d{4}\s*[-–]\s*\d{4}';
--> statement-breakpoint
-- What was said to people stays said, as the trail and the history do.
CREATE TRIGGER comments_append_only BEFORE UPDATE OR DELETE ON comments FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER raised_answers_append_only BEFORE UPDATE OR DELETE ON raised_answers FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER urges_append_only BEFORE UPDATE OR DELETE ON urges FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER urge_tasks_append_only BEFORE UPDATE OR DELETE ON urge_tasks FOR EACH ROW EXECUTE FUNCTION refuse_change();
