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
CREATE INDEX "reports_by_period" ON "reports" USING btree ("period_id","kind");