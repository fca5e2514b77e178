-- Paragraphs that carry claims, so that copies are found: paragraphs that share a band are compared.
create table passage (
    id integer primary key,
    report_id integer not null references report (id),
    start_at integer not null,
    end_at integer not null,
    copy_id integer not null
);
create index passage_report on passage (report_id);
create index passage_copy on passage (copy_id);

create table passage_band (
    band bigint not null,
    passage_id integer not null references passage (id),
    primary key (band, passage_id)
);
create index passage_band_passage on passage_band (passage_id);

-- Numbers that stand at passages which copy each other; never used twice.
create table copy (
    id integer primary key
);
create index witness_copied on witness (copied);
