CREATE TABLE "target_duties" (
	"target_id" uuid NOT NULL,
	"duty_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "target_duties_target_id_duty_id_pk" PRIMARY KEY("target_id","duty_id")
);
--> statement-breakpoint
ALTER TABLE "target_duties" ADD CONSTRAINT "target_duties_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_duties" ADD CONSTRAINT "target_duties_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_duties" ADD CONSTRAINT "target_duties_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "target_duties_by_duty" ON "target_duties" USING btree ("duty_id");