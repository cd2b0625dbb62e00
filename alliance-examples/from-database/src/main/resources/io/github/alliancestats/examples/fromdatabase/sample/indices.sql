-- What the tables are held together by, added once they are full, since that is faster. Both primary keys of a pair
-- begin with the id of the seizure: so the database can walk them side by side and give rows in that order at once,
-- without sorting them first.

alter table operation add primary key (id);
alter table operation add foreign key (parent_id) references operation (id);

alter table exchange_rate add primary key (currency, first_day);

alter table drug_seizure add primary key (id);
alter table seized_drug add primary key (seizure_id, line);
alter table seized_drug add foreign key (seizure_id) references drug_seizure (id);

alter table cash_seizure add primary key (id);
alter table seized_cash add primary key (seizure_id, line);
alter table seized_cash add foreign key (seizure_id) references cash_seizure (id);

-- No foreign key for the operation of a seizure: it was a free text once, and some of the old ones are misspelt.

analyze;
