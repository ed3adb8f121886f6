ALTER TABLE "agencies" DROP CONSTRAINT "agencies_name_unique";--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_merged_into_id_agencies_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_name_once" ON "agencies" USING btree ("name") WHERE "agencies"."merged_into_id" is null;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_merged_into_another" CHECK ("agencies"."merged_into_id" <> "agencies"."id");