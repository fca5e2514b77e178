-- Days are integers that a person can read: 20160607. Enumerations are the codebook's words.
-- Plain SQL: SQLite and PostgreSQL share it.

-- One version of a report: its text as it came, and when we learned of it.
create table report (
    id integer primary key,
    report text not null,
    version integer not null,
    sha256 text not null,
    knowledge text not null,
    published integer,
    title text,
    author text,
    publisher text,
    url text,
    body text not null,
    read_at text not null,
    replaced_at text,
    unique (report, version)
);

create table part (
    report_id integer not null references report (id),
    position integer not null,
    kind text not null,
    start_at integer not null,
    end_at integer not null,
    primary key (report_id, position)
);

create table see_also (
    report_id integer not null references report (id),
    position integer not null,
    title text not null,
    url text,
    start_at integer not null,
    end_at integer not null,
    primary key (report_id, position)
);

-- An actor across reports; kind and name are the most used ones.
create table actor (
    id integer primary key,
    kind text not null,
    name text not null
);

-- A key under which actors of reports are found again; keys of one actor share its id.
create table identity (
    id integer primary key,
    key_text text not null unique,
    actor_id integer not null references actor (id)
);
create index identity_actor on identity (actor_id);

-- How often reports use a name for what an identity leads, and how often as the best name.
create table naming (
    identity_id integer not null references identity (id),
    name text not null,
    kind text not null,
    uses integer not null,
    best_uses integer not null,
    primary key (identity_id, name, kind)
);

-- An actor within one version of a report.
create table report_actor (
    id integer primary key,
    report_id integer not null references report (id),
    identity_id integer not null references identity (id),
    local_id text not null,
    kind text not null,
    name text not null,
    names text not null
);
create index report_actor_report on report_actor (report_id);
create index report_actor_identity on report_actor (identity_id);

-- That version of a report says that two keys are one actor's.
create table same_actor (
    report_id integer not null references report (id),
    identity_id integer not null references identity (id),
    other_id integer not null references identity (id),
    primary key (report_id, identity_id, other_id)
);
create index naming_name on naming (name);
create index same_actor_identity on same_actor (identity_id);
create index same_actor_other on same_actor (other_id);

-- A place across reports: by its entry in the gazetteer, else by its name.
create table place (
    id integer primary key,
    key_text text not null unique,
    name text not null
);

create table report_place (
    id integer primary key,
    report_id integer not null references report (id),
    place_id integer not null references place (id),
    local_id text not null,
    place_key text not null,
    name text not null,
    names text not null,
    gazetteer text,
    lat double precision,
    lon double precision,
    grade integer not null
);
create index report_place_report on report_place (report_id);
create index report_place_key on report_place (place_key);
create index report_place_gazetteer on report_place (gazetteer);

create table claim (
    id integer primary key,
    report_id integer not null references report (id),
    position integer not null,
    type text not null,
    polarity text not null,
    certainty text not null,
    start_after integer,
    start_before integer,
    end_after integer,
    end_before integer,
    first_day integer,
    last_day integer,
    time_words text,
    time_rule text not null,
    title text,
    share text,
    quantity text,
    means text,
    quote_start integer not null,
    quote_end integer not null,
    quote text not null,
    rule text not null,
    unique (report_id, position)
);
create index claim_type on claim (type);
create index claim_day on claim (first_day);

-- What fills a claim: exactly one of actor_id, place_id, name is there.
create table filler (
    claim_id integer not null references claim (id),
    part text not null,
    position integer not null,
    actor_id integer references report_actor (id),
    place_id integer references report_place (id),
    name text,
    words text not null,
    start_at integer not null,
    end_at integer not null,
    primary key (claim_id, part, position)
);
create index filler_actor on filler (actor_id);
create index filler_place on filler (place_id);

create table evidence (
    claim_id integer not null references claim (id),
    position integer not null,
    medium text not null,
    words text not null,
    start_at integer not null,
    end_at integer not null,
    primary key (claim_id, position)
);

-- Who publishes: the publisher, else the author, else the report itself.
create table outlet (
    id integer primary key,
    key_text text not null unique,
    name text not null
);

-- A name as such, the object of alias and renamed: by its letters without marks and case.
create table word (
    id integer primary key,
    key_text text not null unique,
    name text not null
);

-- What a claim says of one pair, in few numbers: what rolls are derived from. Made from claims
-- while filing. Nothing is null; 0 stands for none, unknown, or the report's author (speaker).
-- subject and speaker are identities; object is one too, or, below 0, a word.
create table witness (
    claim_id integer not null references claim (id),
    report_id integer not null references report (id),
    type text not null,
    subject integer not null,
    object integer not null,
    place integer not null,
    denied integer not null,
    surety integer not null,
    start_after integer not null,
    start_before integer not null,
    end_after integer not null,
    end_before integer not null,
    published integer not null,
    speaker integer not null,
    outlet integer not null,
    copied integer not null
);
create index witness_subject on witness (subject, type);
create index witness_object on witness (object, type);
create index witness_place on witness (place, type);
create index witness_report on witness (report_id);
