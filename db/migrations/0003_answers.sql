ALTER TYPE "public"."duty_agency_standing" ADD VALUE 'resolved';--> statement-breakpoint
CREATE TABLE "plan_annexes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"replaced_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "duty_agencies" ADD COLUMN "stated_role" "duty_role";--> statement-breakpoint
ALTER TABLE "duty_agencies" ADD COLUMN "stated_standing" "duty_agency_standing";--> statement-breakpoint
ALTER TABLE "plan_questions" ADD COLUMN "answered_by" uuid;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "last_published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "discarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "plan_annexes" ADD CONSTRAINT "plan_annexes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_annexes" ADD CONSTRAINT "plan_annexes_question_id_plan_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."plan_questions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_annexes" ADD CONSTRAINT "plan_annexes_sha256_files_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."files"("sha256") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_questions" ADD CONSTRAINT "plan_questions_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_states" ADD CONSTRAINT "task_states_reason" CHECK ("task_states"."reason" is null or ("task_states"."status" = 'cancelled'
        and "task_states"."reason" in ('expanded', 'taken_back', 'transferred', 'merged')));