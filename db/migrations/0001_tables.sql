CREATE TYPE "public"."agency_kind" AS ENUM('agency', 'group');--> statement-breakpoint
CREATE TYPE "public"."agency_relation" AS ENUM('subordinate', 'asked');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('vi', 'en');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('officer', 'agency_head', 'standing_office', 'chair', 'member', 'admin');--> statement-breakpoint
CREATE TYPE "public"."duty_agency_standing" AS ENUM('named', 'group', 'open_group', 'outside', 'unclear');--> statement-breakpoint
CREATE TYPE "public"."duty_kind" AS ENUM('deadline', 'periodic', 'continuous', 'on_demand');--> statement-breakpoint
CREATE TYPE "public"."duty_role" AS ENUM('lead', 'coordinating');--> statement-breakpoint
CREATE TYPE "public"."verdict" AS ENUM('confirmed', 'returned', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."last_day_source" AS ENUM('plan', 'standing_office', 'plan_default');--> statement-breakpoint
CREATE TYPE "public"."task_status" AS ENUM('not_started', 'acknowledged', 'in_progress', 'submitted', 'completed', 'paused', 'cancelled');--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"kind" "agency_kind" NOT NULL,
	"relation" "agency_relation" NOT NULL,
	"protocol_order" integer NOT NULL,
	"former_commune" text,
	"search" text GENERATED ALWAYS AS (fold_vi(name || ' ' || short_name)) STORED NOT NULL,
	CONSTRAINT "agencies_name_unique" UNIQUE("name"),
	CONSTRAINT "agencies_named" CHECK (length(btrim("agencies"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "agency_members" (
	"group_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "agency_members_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"event" text NOT NULL,
	"actor_user_id" uuid,
	"actor_membership_id" uuid,
	"actor_agency_id" uuid,
	"actor_role" text NOT NULL,
	"actor_name" text NOT NULL,
	"actor_agency_name" text,
	"plan_id" uuid,
	"task_id" uuid,
	"agency_id" uuid,
	"account_id" uuid,
	"entered_for" boolean NOT NULL,
	"payload" jsonb NOT NULL,
	"changes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "command_receipts" (
	"actor" text NOT NULL,
	"command" text NOT NULL,
	"key" text NOT NULL,
	"input_sha256" text NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "command_receipts_actor_command_key_input_sha256_pk" PRIMARY KEY("actor","command","key","input_sha256")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"update_id" uuid NOT NULL,
	"sha256" text,
	"name" text,
	"document_number" text,
	"document_date" date,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_one_kind" CHECK (("evidence"."sha256" is not null and "evidence"."name" is not null and "evidence"."document_number" is null)
        or ("evidence"."sha256" is null and "evidence"."document_number" is not null))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"media_type" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "files_hashed" CHECK ("files"."sha256" ~ '^[0-9a-f]{64}$' and "files"."size" > 0)
);
--> statement-breakpoint
CREATE TABLE "staged_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"media_type" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staged_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"reason" text NOT NULL,
	"problems" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "memberships_in_order" CHECK ("memberships"."until_day" is null or "memberships"."until_day" >= "memberships"."from_day")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"address" text NOT NULL,
	"device" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name_digest" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"username" text NOT NULL,
	"name" text,
	"post" text,
	"phone" text,
	"email" text,
	"locale" "locale" DEFAULT 'vi' NOT NULL,
	"password_hash" text NOT NULL,
	"must_set_up" boolean DEFAULT true NOT NULL,
	"password_changed_at" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_username_unique" UNIQUE("username"),
	CONSTRAINT "users_username_plain" CHECK ("users"."username" ~ '^[a-z0-9][a-z0-9.-]{1,62}$')
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	"class" text NOT NULL,
	"reason" text,
	CONSTRAINT "clauses_once" UNIQUE("plan_id","starts_at"),
	CONSTRAINT "clauses_in_order" CHECK ("clauses"."ends_at" > "clauses"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"ref" text NOT NULL,
	"section" text NOT NULL,
	"text" text NOT NULL,
	"agency_line" text,
	"lead_stated" boolean NOT NULL,
	"kind" "duty_kind",
	"deadlines" jsonb NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	"search" text GENERATED ALWAYS AS (fold_vi(ref || ' ' || text)) STORED NOT NULL,
	CONSTRAINT "duties_once" UNIQUE("plan_id","ref")
);
--> statement-breakpoint
CREATE TABLE "duty_agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"duty_id" uuid NOT NULL,
	"agency_id" uuid,
	"as_written" text NOT NULL,
	"role" "duty_role" NOT NULL,
	"standing" "duty_agency_standing" NOT NULL,
	"origin" text NOT NULL,
	"position" integer NOT NULL,
	"from_day" date NOT NULL,
	CONSTRAINT "duty_agencies_known" CHECK (("duty_agencies"."standing" in ('named', 'group')) = ("duty_agencies"."agency_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"label" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "periods_once" UNIQUE("plan_id","starts_on"),
	CONSTRAINT "periods_in_order" CHECK ("periods"."ends_on" >= "periods"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "plan_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" text,
	"raw" text,
	"answer" jsonb,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"number" text,
	"issued_on" date,
	"source" text NOT NULL,
	"source_name" text NOT NULL,
	"source_sha256" text NOT NULL,
	"standing_agency_id" uuid NOT NULL,
	"default_last_day" text,
	"supersedes_id" uuid,
	"imported_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"update_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"by_agency_id" uuid NOT NULL,
	"submitted_on" date NOT NULL,
	"no_evidence_reason" text,
	"at" timestamp with time zone NOT NULL,
	"verdict" "verdict",
	"verdict_reason" text,
	"verdict_by" uuid,
	"verdict_at" timestamp with time zone,
	CONSTRAINT "submissions_updateId_unique" UNIQUE("update_id"),
	CONSTRAINT "submissions_verdict" CHECK (num_nulls("submissions"."verdict", "submissions"."verdict_by", "submissions"."verdict_at") in (0, 3)),
	CONSTRAINT "submissions_return_reasoned" CHECK ("submissions"."verdict" is distinct from 'returned' or length(btrim("submissions"."verdict_reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "task_updates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED BY DEFAULT AS IDENTITY (sequence name "task_updates_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"task_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"by_agency_id" uuid NOT NULL,
	"progress" integer NOT NULL,
	"note" text NOT NULL,
	"obstacles" text,
	"proposals" text,
	"entered_from" text,
	"entered_how" text,
	"received_on" date,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "task_updates_number_unique" UNIQUE("number"),
	CONSTRAINT "task_updates_progress" CHECK ("task_updates"."progress" between 0 and 100),
	CONSTRAINT "task_updates_note" CHECK (length(btrim("task_updates"."note")) > 0),
	CONSTRAINT "task_updates_entered_for" CHECK (num_nulls("task_updates"."entered_from", "task_updates"."entered_how", "task_updates"."received_on") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_states" (
	"task_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"status" "task_status" NOT NULL,
	"role" "duty_role" NOT NULL,
	"last_day" date,
	"last_day_source" "last_day_source",
	"original_last_day" date,
	"progress" integer NOT NULL,
	"submitted_on" date,
	"returned" boolean NOT NULL,
	"turn" integer NOT NULL,
	CONSTRAINT "task_states_task_id_seq_pk" PRIMARY KEY("task_id","seq"),
	CONSTRAINT "task_states_progress" CHECK ("task_states"."progress" between 0 and 100),
	CONSTRAINT "task_states_last_day_sourced" CHECK (("task_states"."last_day" is null) = ("task_states"."last_day_source" is null)),
	CONSTRAINT "task_states_submitted" CHECK (("task_states"."status" in ('submitted', 'completed')) = ("task_states"."submitted_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"duty_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"group_id" uuid,
	"period_id" uuid NOT NULL,
	"occurrence" integer DEFAULT 0 NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "tasks_once" UNIQUE("duty_id","agency_id","period_id","occurrence"),
	CONSTRAINT "tasks_versioned" CHECK ("tasks"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "agency_members" ADD CONSTRAINT "agency_members_group_id_agencies_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_members" ADD CONSTRAINT "agency_members_member_id_agencies_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_update_id_task_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."task_updates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_sha256_files_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."files"("sha256") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_files" ADD CONSTRAINT "staged_files_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_files" ADD CONSTRAINT "staged_files_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_reports" ADD CONSTRAINT "staged_reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_reports" ADD CONSTRAINT "staged_reports_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_agencies" ADD CONSTRAINT "duty_agencies_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_agencies" ADD CONSTRAINT "duty_agencies_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_questions" ADD CONSTRAINT "plan_questions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_standing_agency_id_agencies_id_fk" FOREIGN KEY ("standing_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_update_id_task_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."task_updates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_verdict_by_users_id_fk" FOREIGN KEY ("verdict_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_group_id_agencies_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agencies_by_protocol" ON "agencies" USING btree ("protocol_order");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("at","number");--> statement-breakpoint
CREATE INDEX "audit_events_by_actor" ON "audit_events" USING btree ("actor_user_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_by_agency" ON "audit_events" USING btree ("agency_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_by_task" ON "audit_events" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "evidence_by_task" ON "evidence" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "staged_files_by_report" ON "staged_files" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "memberships_by_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_by_name" ON "sign_in_failures" USING btree ("name_digest","at");--> statement-breakpoint
CREATE INDEX "duty_agencies_by_duty" ON "duty_agencies" USING btree ("duty_id");--> statement-breakpoint
CREATE INDEX "plan_questions_by_ref" ON "plan_questions" USING btree ("plan_id","ref");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_waiting" ON "submissions" USING btree ("task_id") WHERE "submissions"."verdict" is null;--> statement-breakpoint
CREATE INDEX "submissions_by_task" ON "submissions" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "task_updates_by_task" ON "task_updates" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "task_states_by_time" ON "task_states" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "tasks_by_agency" ON "tasks" USING btree ("agency_id");