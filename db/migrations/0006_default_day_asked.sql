-- Plans that were imported before the default last day was asked for are asked now.
INSERT INTO plan_questions (plan_id, kind)
SELECT plans.id, 'default_last_day' FROM plans
WHERE NOT EXISTS (
  SELECT 1 FROM plan_questions asked
  WHERE asked.plan_id = plans.id AND asked.kind = 'default_last_day'
);
