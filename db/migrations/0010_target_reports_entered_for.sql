ALTER TABLE "target_reports" ADD COLUMN "for_agency_id" uuid;--> statement-breakpoint
ALTER TABLE "target_reports" ADD COLUMN "entered_from" text;--> statement-breakpoint
ALTER TABLE "target_reports" ADD COLUMN "entered_how" text;--> statement-breakpoint
ALTER TABLE "target_reports" ADD COLUMN "received_on" date;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_for_agency_id_agencies_id_fk" FOREIGN KEY ("for_agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_reports" ADD CONSTRAINT "target_reports_entered_for" CHECK (num_nulls("target_reports"."for_agency_id", "target_reports"."entered_from", "target_reports"."entered_how", "target_reports"."received_on") in (0, 4));