-- Few reports are ever replaced: which, is asked with every roll.
create index report_replaced on report (id) where replaced_at is not null;
