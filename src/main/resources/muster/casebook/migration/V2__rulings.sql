-- What people ruled, one row each; nothing is ever taken out, only undone.
create table ruling (
    id integer primary key,
    kind text not null,
    about text not null,
    others text not null,
    value text not null,
    who text not null,
    why text not null,
    made_at text not null,
    undone_at text,
    undone_by text,
    undone_why text
);

-- What the rulings that stand do to actors. Made from `ruling`.
create table ruled_same (
    ruling_id integer not null references ruling (id),
    identity_id integer not null references identity (id),
    other_id integer not null references identity (id),
    primary key (ruling_id, identity_id, other_id)
);
create index ruled_same_identity on ruled_same (identity_id);
create index ruled_same_other on ruled_same (other_id);

create table ruled_apart (
    ruling_id integer not null references ruling (id),
    identity_id integer not null references identity (id),
    other_id integer not null references identity (id),
    primary key (ruling_id, identity_id, other_id)
);
create index ruled_apart_identity on ruled_apart (identity_id);

create table ruled_name (
    ruling_id integer not null references ruling (id),
    identity_id integer not null references identity (id),
    name text not null,
    primary key (ruling_id, identity_id)
);
create index ruled_name_identity on ruled_name (identity_id);
