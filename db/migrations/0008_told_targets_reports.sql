CREATE TYPE "public"."target_report_period" AS ENUM('month', 'quarter');--> statement-breakpoint
CREATE TYPE "public"."target_report_verdict" AS ENUM('confirmed', 'returned', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."target_unit" AS ENUM('people', 'percent');--> statement-breakpoint
CREATE TYPE "public"."target_value_kind" AS ENUM('baseline', 'planned', 'share');--> statement-breakpoint
CREATE TABLE "calendars" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_sha256" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendars_tokenSha256_unique" UNIQUE("token_sha256")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"message_id" uuid NOT NULL,
	"about_id" uuid,
	"queued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deliveries_messageId_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delivery_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"address" text,
	"problem" text,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "delivery_queue" (
	"delivery_id" uuid PRIMARY KEY NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"problem" text,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"requeued_at" timestamp with time zone,
	CONSTRAINT "delivery_queue_sent" CHECK (("delivery_queue"."status" = 'sent') = ("delivery_queue"."sent_at" is not null)),
	CONSTRAINT "delivery_queue_counted" CHECK ("delivery_queue"."attempts" >= 0)
);
--> statement-breakpoint
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
CREATE TABLE "notice_settings" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"bell" boolean NOT NULL,
	"mail" boolean NOT NULL,
	CONSTRAINT "notice_settings_user_id_kind_pk" PRIMARY KEY("user_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"task_id" uuid,
	"directive_id" uuid,
	"plan_id" uuid NOT NULL,
	"tasks" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notifications_once" UNIQUE("event_id","user_id"),
	CONSTRAINT "notifications_counted" CHECK ("notifications"."tasks" >= 0)
);
--> statement-breakpoint
CREATE TABLE "report_copies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"cause" text NOT NULL,
	"data" jsonb NOT NULL,
	"document" jsonb NOT NULL,
	"digest" text NOT NULL,
	"docx_sha256" text,
	"xlsx_sha256" text,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_copies_once" UNIQUE("report_id","version","cause"),
	CONSTRAINT "report_copies_files" CHECK (num_nonnulls("report_copies"."docx_sha256", "report_copies"."xlsx_sha256") = case "report_copies"."cause" when 'issued' then 2 else 0 end)
);
--> statement-breakpoint
CREATE TABLE "report_versions" (
	"report_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"prose" jsonb NOT NULL,
	"data_day" date NOT NULL,
	"taken" jsonb NOT NULL,
	"restored" integer,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_versions_report_id_version_pk" PRIMARY KEY("report_id","version")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid,
	"title" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"data_day" date NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"state_at" timestamp with time zone NOT NULL,
	"taken_in_at" timestamp with time zone,
	CONSTRAINT "reports_in_order" CHECK ("reports"."to_day" >= "reports"."from_day"),
	CONSTRAINT "reports_versioned" CHECK ("reports"."version" >= 1),
	CONSTRAINT "reports_of_agency" CHECK (("reports"."kind" = 'agency') = ("reports"."agency_id" is not null)),
	CONSTRAINT "reports_state" CHECK (("reports"."state" <> 'sent' or "reports"."kind" = 'agency')
        and ("reports"."state" <> 'issued' or "reports"."kind" <> 'agency'))
);
--> statement-breakpoint
CREATE TABLE "target_duties" (
	"target_id" uuid NOT NULL,
	"duty_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "target_duties_target_id_duty_id_pk" PRIMARY KEY("target_id","duty_id")
);
--> statement-breakpoint
CREATE TABLE "target_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED BY DEFAULT AS IDENTITY (sequence name "target_reports_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"target_id" uuid NOT NULL,
	"agency_id" uuid,
	"period" "target_report_period" NOT NULL,
	"last_day" date NOT NULL,
	"value" numeric(12, 2) NOT NULL,
	"note" text,
	"sha256" text,
	"file_name" text,
	"document_number" text,
	"document_date" date,
	"no_evidence_reason" text,
	"corrects_id" uuid,
	"by_user_id" uuid NOT NULL,
	"by_agency_id" uuid NOT NULL,
	"for_agency_id" uuid,
	"entered_from" text,
	"entered_how" text,
	"received_on" date,
	"at" timestamp with time zone NOT NULL,
	"verdict" "target_report_verdict",
	"verdict_reason" text,
	"verdict_by" uuid,
	"verdict_at" timestamp with time zone,
	CONSTRAINT "target_reports_number_unique" UNIQUE("number"),
	CONSTRAINT "target_reports_not_negative" CHECK ("target_reports"."value" >= 0),
	CONSTRAINT "target_reports_file" CHECK (num_nulls("target_reports"."sha256", "target_reports"."file_name") in (0, 2)),
	CONSTRAINT "target_reports_proved" CHECK (num_nonnulls("target_reports"."sha256", "target_reports"."document_number", "target_reports"."no_evidence_reason") > 0),
	CONSTRAINT "target_reports_entered_for" CHECK (num_nulls("target_reports"."for_agency_id", "target_reports"."entered_from", "target_reports"."entered_how", "target_reports"."received_on") in (0, 4)),
	CONSTRAINT "target_reports_verdict" CHECK (num_nulls("target_reports"."verdict", "target_reports"."verdict_by", "target_reports"."verdict_at") in (0, 3)),
	CONSTRAINT "target_reports_return_reasoned" CHECK ("target_reports"."verdict" is distinct from 'returned' or length(btrim("target_reports"."verdict_reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "target_values" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"target_id" uuid NOT NULL,
	"kind" "target_value_kind" NOT NULL,
	"year" integer NOT NULL,
	"agency_id" uuid,
	"seq" integer NOT NULL,
	"value" numeric(12, 2),
	"source" text NOT NULL,
	"source_day" date,
	"worked_back" boolean NOT NULL,
	"by_user_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "target_values_once" UNIQUE NULLS NOT DISTINCT("target_id","kind","year","agency_id","seq"),
	CONSTRAINT "target_values_share_of" CHECK (("target_values"."kind" = 'share') = ("target_values"."agency_id" is not null)),
	CONSTRAINT "target_values_sourced" CHECK (length(btrim("target_values"."source")) > 0),
	CONSTRAINT "target_values_not_negative" CHECK ("target_values"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"quote" text NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	"unit" "target_unit",
	"final_year" integer,
	"final_value" numeric(12, 2),
	"is_at_least" boolean NOT NULL,
	"yearly_gain" numeric(12, 2),
	"gain_quote" text,
	"gain_starts_at" integer,
	"gain_ends_at" integer,
	"part_of_id" uuid,
	"responsible_agency_id" uuid,
	"responsible_duty_id" uuid,
	"stated_at" timestamp with time zone,
	"stated_by" uuid,
	CONSTRAINT "targets_once" UNIQUE("plan_id","position"),
	CONSTRAINT "targets_in_order" CHECK ("targets"."ends_at" > "targets"."starts_at"),
	CONSTRAINT "targets_named" CHECK (length(btrim("targets"."name")) > 0),
	CONSTRAINT "targets_gain_quoted" CHECK (num_nulls("targets"."gain_quote", "targets"."gain_starts_at", "targets"."gain_ends_at") in (0, 3)),
	CONSTRAINT "targets_part_of_another" CHECK ("targets"."part_of_id" <> "targets"."id"),
	CONSTRAINT "targets_stated" CHECK (num_nulls("targets"."stated_at", "targets"."stated_by") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_queue" ADD CONSTRAINT "delivery_queue_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_recipients" ADD CONSTRAINT "escalation_recipients_escalation_id_escalations_id_fk" FOREIGN KEY ("escalation_id") REFERENCES "public"."escalations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_recipients" ADD CONSTRAINT "escalation_recipients_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_copies" ADD CONSTRAINT "report_copies_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_copies" ADD CONSTRAINT "report_copies_docx_sha256_files_sha256_fk" FOREIGN KEY ("docx_sha256") REFERENCES "public"."files"("sha256") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_copies" ADD CONSTRAINT "report_copies_xlsx_sha256_files_sha256_fk" FOREIGN KEY ("xlsx_sha256") REFERENCES "public"."files"("sha256") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_copies" ADD CONSTRAINT "report_copies_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_duties" ADD CONSTRAINT "target_duties_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_duties" ADD CONSTRAINT "target_duties_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_duties" ADD CONSTRAINT "target_duties_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_sha256_files_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."files"("sha256") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_corrects_id_target_reports_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."target_reports"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_for_agency_id_agencies_id_fk" FOREIGN KEY ("for_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_verdict_by_users_id_fk" FOREIGN KEY ("verdict_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_values" ADD CONSTRAINT "target_values_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_values" ADD CONSTRAINT "target_values_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_values" ADD CONSTRAINT "target_values_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_part_of_id_targets_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_responsible_agency_id_agencies_id_fk" FOREIGN KEY ("responsible_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_responsible_duty_id_duties_id_fk" FOREIGN KEY ("responsible_duty_id") REFERENCES "public"."duties"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_stated_by_users_id_fk" FOREIGN KEY ("stated_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendars_in_use" ON "calendars" USING btree ("user_id") WHERE "calendars"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "deliveries_by_time" ON "deliveries" USING btree ("queued_at","id");--> statement-breakpoint
CREATE INDEX "delivery_attempts_by_delivery" ON "delivery_attempts" USING btree ("delivery_id","at");--> statement-breakpoint
CREATE INDEX "delivery_queue_due" ON "delivery_queue" USING btree ("due_at") WHERE status in ('queued', 'failed');--> statement-breakpoint
CREATE INDEX "escalation_recipients_untold" ON "escalation_recipients" USING btree ("user_id") WHERE told_at is null;--> statement-breakpoint
CREATE INDEX "escalations_by_day" ON "escalations" USING btree ("day");--> statement-breakpoint
CREATE INDEX "notifications_by_user" ON "notifications" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("user_id","task_id") WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX "reports_by_period" ON "reports" USING btree ("period_id","kind");--> statement-breakpoint
CREATE INDEX "target_duties_by_duty" ON "target_duties" USING btree ("duty_id");--> statement-breakpoint
CREATE UNIQUE INDEX "target_reports_waiting" ON "target_reports" USING btree ("target_id","last_day",coalesce("agency_id", "target_id")) WHERE "target_reports"."verdict" is null;--> statement-breakpoint
CREATE INDEX "target_reports_by_target" ON "target_reports" USING btree ("target_id","last_day");--> statement-breakpoint
ALTER TABLE "staged_files" ALTER COLUMN "task_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "staged_files" ADD COLUMN "target_id" uuid;--> statement-breakpoint
ALTER TABLE "staged_files" ADD CONSTRAINT "staged_files_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_files" ADD CONSTRAINT "staged_files_one_subject" CHECK (num_nonnulls("staged_files"."task_id", "staged_files"."target_id") = 1);