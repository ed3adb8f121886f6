-- A commune after years of work: seventeen more plans, forty agencies, two periods, and what
-- happened to each of the ten thousand tasks. Added to the demonstration's world, whose people sign in to it.
-- Everything follows from numbers, so two runs write the same.

create function pg_temp.key(what text) returns uuid language sql immutable
  as $$ select md5(what)::uuid $$;

insert into agencies (id, name, short_name, kind, relation, protocol_order, former_commune)
select pg_temp.key('agency ' || n), 'Thôn số ' || n, 'Thôn ' || n, 'agency', 'subordinate', 1000 + n, 'Xuân Ngọc'
from generate_series(1, 40 - (select count(*) from agencies where kind = 'agency')) n;

insert into users (id, username, name, post, phone, password_hash, must_set_up, created_at)
select pg_temp.key('user ' || a.id), 'can-bo-' || row_number() over (order by a.protocol_order),
  'Nguyễn Văn ' || chr(64 + (row_number() over (order by a.protocol_order))::int % 26 + 1),
  'Chuyên viên', '0912 000 100', someone.password_hash, false, '2024-12-01 08:00+07'
from agencies a cross join (select password_hash from users where username = 'thuong-truc') someone
where a.kind = 'agency';

insert into memberships (id, user_id, agency_id, role, from_day)
select pg_temp.key('membership ' || a.id), pg_temp.key('user ' || a.id), a.id, 'officer', '2024-12-01'
from agencies a where a.kind = 'agency';

create temp table body as
select a.id, a.name, row_number() over (order by a.protocol_order) - 1 as n,
  pg_temp.key('user ' || a.id) as user_id, pg_temp.key('membership ' || a.id) as membership_id, u.name as user_name
from agencies a join users u on u.id = pg_temp.key('user ' || a.id);

create temp table model as
select p.*, (select role.user_id from memberships role where role.role = 'standing_office') as clerk_id,
  (select role.user_id from memberships role where role.role = 'chair') as chair_id
from plans p order by published_at limit 1;

insert into plans (id, title, number, issued_on, source, source_name, source_sha256, standing_agency_id, imported_at, published_at)
select pg_temp.key('plan ' || n), 'Kế hoạch phát triển lĩnh vực số ' || n, n || '/KH-UBND', '2025-01-02',
  source, source_name, source_sha256, standing_agency_id, '2025-01-02 08:00+07', '2025-01-03 08:00+07'
from model cross join generate_series(1, 17) n;

insert into periods (id, plan_id, label, starts_on, ends_on)
select pg_temp.key('period ' || p || ' ' || year), pg_temp.key('plan ' || p), year::text, make_date(year, 1, 1), make_date(year, 12, 31)
from generate_series(1, 17) p cross join generate_series(2025, 2026) year;

insert into clauses (id, plan_id, starts_at, ends_at, class, reason)
select pg_temp.key('clause ' || p || ' ' || c.starts_at), pg_temp.key('plan ' || p), c.starts_at, c.ends_at, c.class, c.reason
from clauses c join model m on m.id = c.plan_id cross join generate_series(1, 17) p;

create temp table work as
select p, d.position as n, pg_temp.key('duty ' || p || ' ' || d.position) as id, d.*
from (select position, ref, section, text, agency_line, lead_stated, kind, deadlines, starts_at, ends_at
  from duties where plan_id = (select id from model)) d
cross join generate_series(1, 17) p;

insert into duties (id, plan_id, position, ref, section, text, agency_line, lead_stated, kind, deadlines, starts_at, ends_at)
select id, pg_temp.key('plan ' || p), position, ref, section, text, agency_line, lead_stated, kind, deadlines, starts_at, ends_at
from work;

-- Ten neighbours in the order of protocol work on each duty; two of them lead it.
create temp table part as
select work.id as duty_id, work.p, work.n as duty_n, body.*, case when share < 2 then 'lead' else 'coordinating' end::duty_role as role, share
from work cross join generate_series(0, 9) share join body on body.n = (work.n * 3 + work.p * 7 + share * 4) % 40;

insert into duty_agencies (id, duty_id, agency_id, as_written, role, standing, origin, position, from_day)
select pg_temp.key('party ' || duty_id || ' ' || share), duty_id, id, name, role, 'named', 'stated', share, '2025-01-03'
from part;

-- What became of a task: its acts with the days before the reader's day, and its last day as days from then.
create temp table fate (fate int, weight int, due int);
insert into fate values
  (1, 12, 25), (2, 5, -12), (3, 8, 40), (4, 16, 14), (5, 9, -20), (6, 8, null), (7, 6, 4), (8, 22, -20), (9, 8, -45), (10, 6, 10);

create temp table step (fate int, seq int, event text, status task_status, progress int, ago int, returned bool, turn int);
insert into step select fate, 1, null, 'not_started', 0, 190, false, 0 from fate;
insert into step select fate, 2, 'task.acknowledged', 'acknowledged', 0, 180, false, 0 from fate where fate >= 3;
insert into step select fate, 3, 'task.updated', 'in_progress', 30, 120, false, 0 from fate where fate >= 4;
insert into step select fate, 4, 'task.updated', 'in_progress', 60, 70, false, 0 from fate where fate >= 5;
insert into step select fate, 5, 'task.submitted', 'submitted', 100, 30, false, 1 from fate where fate >= 7;
insert into step select fate, 6, 'submission.confirmed', 'completed', 100, 27, false, 2 from fate where fate in (8, 9);
insert into step select fate, 6, 'submission.returned', 'in_progress', 60, 26, true, 2 from fate where fate = 10;

create temp table lot as
select fate, due, row_number() over (order by fate) - 1 as place from fate cross join lateral generate_series(1, weight);

-- The year before is nearly done: whoever was not, became so.
create temp table job as
select pg_temp.key('task ' || part.duty_id || ' ' || part.id || ' ' || year) as id, part.duty_id, part.id as agency_id,
  part.name as agency_name, part.user_id, part.membership_id, part.user_name, part.role, part.p, year,
  date '2026-12-14' - (2026 - year) * 365 as today, (part.duty_n * 31 + part.p * 17 + part.share * 7) % 11 as shift,
  case when year = 2025 and lot.fate not in (5, 6) then 8 else lot.fate end as fate,
  case when year = 2025 and lot.fate not in (5, 6) then -20 else lot.due end as due
from part cross join generate_series(2025, 2026) year
join lot on lot.place = (part.duty_n * 13 + part.p * 29 + part.share * 37 + year * 11) % 100;

create temp table act as
select job.*, step.seq, step.event, step.status, step.progress, step.returned, step.turn,
  job.today + job.due + job.shift % 3 as last_day,
  (job.today - step.ago - job.shift) + time '08:00' + make_interval(mins => (step.seq * 61 + job.p * 13) % 480) as local_time,
  case when step.status in ('submitted', 'completed') then job.today - 30 - job.shift end as submitted_on,
  pg_temp.key('update ' || job.id || ' ' || step.seq) as update_id,
  pg_temp.key('submission ' || job.id) as submission_id
from job join step on step.fate = job.fate;
alter table act add column at timestamptz;
update act set at = local_time at time zone 'Asia/Ho_Chi_Minh';

insert into tasks (id, duty_id, agency_id, period_id, version)
select id, duty_id, agency_id, pg_temp.key('period ' || p || ' ' || year), max(seq)
from act group by id, duty_id, agency_id, p, year;

insert into task_states (task_id, seq, at, status, role, last_day, last_day_source, original_last_day, progress, submitted_on, returned, turn)
select id, seq, at, status, role, last_day, case when last_day is not null then 'plan'::last_day_source end, last_day,
  progress, submitted_on, returned, turn
from act;

insert into task_updates (id, task_id, by_user_id, by_agency_id, progress, note, obstacles, at)
select update_id, id, user_id, agency_id, progress,
  'Đã rà soát, phân công cán bộ phụ trách và triển khai theo kế hoạch; kết quả được tổng hợp hằng tuần và báo cáo cơ quan thường trực.',
  case when seq = 4 then 'Một số hộ đi làm ăn xa, chưa tiếp cận được.' end, at
from act where event in ('task.updated', 'task.submitted') order by at;

insert into evidence (id, task_id, update_id, document_number, document_date, at)
select pg_temp.key('evidence ' || update_id), id, update_id, 10 + shift || '/BC-' || p, at::date, at
from act where event = 'task.submitted' or (event = 'task.updated' and seq = 4);

insert into submissions (id, task_id, update_id, by_user_id, by_agency_id, submitted_on, at, verdict, verdict_reason, verdict_by, verdict_at)
select sent.submission_id, sent.id, sent.update_id, sent.user_id, sent.agency_id, sent.submitted_on, sent.at,
  case judged.event when 'submission.confirmed' then 'confirmed' when 'submission.returned' then 'returned' end::verdict,
  case when judged.event = 'submission.returned' then 'Thiếu danh sách kèm theo, đề nghị bổ sung.' end,
  case when judged.id is not null then case when sent.agency_id = m.standing_agency_id then m.chair_id else m.clerk_id end end,
  judged.at
from act sent cross join model m left join act judged on judged.id = sent.id and judged.seq = 6
where sent.event = 'task.submitted';

-- Each act in the trail with the rows that it wrote, before and after.
create temp table judge as
select u.id as user_id, m.id as membership_id, m.role::text, u.name, m.agency_id, a.name as agency_name
from memberships m join users u on u.id = m.user_id join agencies a on a.id = m.agency_id
where m.role in ('standing_office', 'chair');

insert into audit_events (id, at, event, actor_user_id, actor_membership_id, actor_agency_id, actor_role, actor_name,
  actor_agency_name, task_id, agency_id, entered_for, payload, changes)
select pg_temp.key('event ' || act.id || ' ' || act.seq), act.at, act.event,
  coalesce(judge.user_id, act.user_id), coalesce(judge.membership_id, act.membership_id),
  coalesce(judge.agency_id, act.agency_id), coalesce(judge.role, 'officer'),
  coalesce(judge.name, act.user_name), coalesce(judge.agency_name, act.agency_name), act.id, act.agency_id, false,
  case act.event
    when 'task.updated' then jsonb_build_object('updateId', act.update_id, 'progress', act.progress, 'acknowledged', false)
    when 'task.submitted' then jsonb_build_object('updateId', act.update_id, 'submissionId', act.submission_id, 'acknowledged', false)
    when 'submission.confirmed' then jsonb_build_object('submissionId', act.submission_id, 'note', null)
    when 'submission.returned' then jsonb_build_object('submissionId', act.submission_id, 'reason', 'Thiếu danh sách kèm theo, đề nghị bổ sung.')
    else '{}' end,
  case when act.event in ('task.updated', 'task.submitted') then
    jsonb_build_array(jsonb_build_object('table', 'task_updates', 'id', act.update_id, 'before', null, 'after', to_jsonb(u))) else '[]' end
  || case when act.event like '%submi%' then
    jsonb_build_array(jsonb_build_object('table', 'submissions', 'id', act.submission_id, 'before',
      case when act.event = 'task.submitted' then null else to_jsonb(s) || '{"verdict": null, "verdictBy": null, "verdictAt": null, "verdictReason": null}' end,
      'after', case when act.event = 'task.submitted' then to_jsonb(s) || '{"verdict": null, "verdictBy": null, "verdictAt": null, "verdictReason": null}' else to_jsonb(s) end))
    else '[]' end
  || jsonb_build_array(
    jsonb_build_object('table', 'task_states', 'id', act.id || '/' || act.seq, 'before', null, 'after', jsonb_build_object(
      'taskId', act.id, 'seq', act.seq, 'at', act.at, 'status', act.status, 'role', act.role, 'lastDay', act.last_day,
      'lastDaySource', case when act.last_day is not null then 'plan' end, 'originalLastDay', act.last_day,
      'progress', act.progress, 'submittedOn', act.submitted_on, 'returned', act.returned, 'turn', act.turn)),
    jsonb_build_object('table', 'tasks', 'id', act.id,
      'before', jsonb_build_object('id', act.id, 'dutyId', act.duty_id, 'agencyId', act.agency_id, 'groupId', null,
        'periodId', pg_temp.key('period ' || act.p || ' ' || act.year), 'occurrence', 0, 'version', act.seq - 1),
      'after', jsonb_build_object('id', act.id, 'dutyId', act.duty_id, 'agencyId', act.agency_id, 'groupId', null,
        'periodId', pg_temp.key('period ' || act.p || ' ' || act.year), 'occurrence', 0, 'version', act.seq)))
from act cross join model m
left join judge on act.event like 'submission.%'
  and judge.role = case when act.agency_id = m.standing_agency_id then 'chair' else 'standing_office' end
left join lateral (select id, number, task_id as "taskId", by_user_id as "byUserId", by_agency_id as "byAgencyId", progress, note,
    obstacles, proposals, entered_from as "enteredFrom", entered_how as "enteredHow", received_on as "receivedOn", at
  from task_updates where id = act.update_id) u on true
left join lateral (select id, task_id as "taskId", update_id as "updateId", by_user_id as "byUserId", by_agency_id as "byAgencyId",
    submitted_on as "submittedOn", no_evidence_reason as "noEvidenceReason", at, verdict, verdict_reason as "verdictReason",
    verdict_by as "verdictBy", verdict_at as "verdictAt" from submissions where id = act.submission_id) s on true
where act.event is not null order by act.at;

analyze;
