-- Whose work is looked at again, and when: the next moment at which something of theirs becomes late. Null: nothing is awaited. The row is the lock of whoever
-- looks at that person.
create table siklus.work_person (
    patient bigint primary key,
    next_look timestamptz
);

create index work_person_next on siklus.work_person (next_look) where next_look is not null;

-- The Tasks that the server has raised. What is in them stands in the Task; here is what decides about the next one.
create table siklus.work_task (
    task text primary key,
    patient bigint not null,
    reason text not null,
    owner text,
    drawer int,
    since timestamptz not null,
    state text not null check (state in ('open', 'done', 'cancelled', 'by-people')),
    content text not null,
    plans bigint[] not null,
    closed_at timestamptz
);

create unique index work_task_one_open on siklus.work_task (patient, reason) where state = 'open';
create index work_task_patient on siklus.work_task (patient);
create index work_task_plans on siklus.work_task using gin (plans) where state = 'open';

comment on column siklus.work_task.task is 'FHIR id';
comment on column siklus.work_task.drawer is 'Partition of the owner''s own drawer, where it has one';
comment on column siklus.work_task.since is 'When the first of what is missing was missed';
comment on column siklus.work_task.content is 'What it was last written for: nothing is written again while that stays';
comment on column siklus.work_task.closed_at is 'When people closed it; what was missed before asks for no other visit';

-- Visits to a home (kind E: an Encounter of class HH that is finished) and answers to forms (Q, of such a visit or of another).
create table siklus.home_visit (
    resource bigint primary key,
    kind char(1) not null check (kind in ('E', 'Q')),
    patient bigint,
    visit bigint,
    at timestamptz not null,
    ended timestamptz,
    types text[] not null
);

create index home_visit_patient on siklus.home_visit (patient) where kind = 'Q';
create index home_visit_answers on siklus.home_visit (visit) where kind = 'Q';

comment on column siklus.home_visit.types is 'Codes of jenis-kunjungan';

-- Danger signs that answers tell, and the Flag of each.
create table siklus.danger_sign (
    answers bigint not null,
    sign text not null,
    display text not null,
    patient bigint not null,
    at timestamptz not null,
    received timestamptz not null,
    there boolean not null,
    flag text not null,
    flag_state text,
    primary key (answers, sign)
);

create index danger_sign_patient on siklus.danger_sign (patient);

comment on column siklus.danger_sign.there is 'False once the answers were corrected or entered in error';
comment on column siklus.danger_sign.flag_state is 'Flag.status as it was last written; null before';

-- The rules that the work was last looked at with: when they change, everybody is looked at again.
create table siklus.work_rules (
    one boolean primary key default true check (one),
    hash text not null
);
