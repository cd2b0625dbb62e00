-- The tables of an invented property store. It was built long ago: it insists on ids and on lines that belong to a
-- seizure, and lets everything else be empty or misspelt.

create table operation (
    id varchar(20) not null,
    name varchar(80) not null,
    parent_id varchar(20)
);

-- One pound buys or costs the same on every day of a rate. A currency without a rate has no row.
create table exchange_rate (
    currency varchar(3) not null,
    first_day date not null,
    last_day date not null,
    pounds_for_one numeric(12, 6) not null
);

create table drug_seizure (
    id bigint not null,
    seized_on date,
    operation_id varchar(20)
);

-- One row for each drug of a seizure; its street value is in pounds.
create table seized_drug (
    seizure_id bigint not null,
    line smallint not null,
    drug varchar(8),
    quantity numeric(12, 3),
    unit varchar(4),
    street_value numeric(14, 2)
);

create table cash_seizure (
    id bigint not null,
    seized_on date,
    operation_id varchar(20)
);

-- One row for each currency of a seizure.
create table seized_cash (
    seizure_id bigint not null,
    line smallint not null,
    amount numeric(14, 2),
    currency varchar(3)
);

-- A table has every seizure of these days. A table without a row here declares nothing.
create table coverage (
    seizure_table varchar(20) not null,
    first_day date not null,
    last_day date not null
);
