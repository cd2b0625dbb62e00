-- Invented rows. They depend on the number of a seizure alone, so that every database that is filled with as many has
-- the same: seven seizures in ten are of drugs, three of cash. The view "number" has one column, n, from 1.

-- Strews the numbers about: what is taken out of r by division and remainder decides each column. The remainders by 1999
-- and 2003 are what goes wrong: a day that nobody wrote down, a misspelt drug, an amount below zero, a unit or currency
-- that is none, a seizure without a line.
create view invented (n, r) as
select n, mod(cast(s as bigint) * s, 2147483647) from (select n, mod(n * 48271, 2147483647) as s from number) as strewn;

insert into operation values ('ALLIANCE', 'Alliance', null);
insert into operation values ('MARROWFELL', 'Marrowfell', 'ALLIANCE');
insert into operation values ('TINDERSIKE', 'Tindersike', 'MARROWFELL');
insert into operation values ('PELLGARTH', 'Pellgarth', 'MARROWFELL');
insert into operation values ('HOBRIGG', 'Hobrigg', 'ALLIANCE');
insert into operation values ('STONEBECK', 'Stonebeck', 'HOBRIGG');
insert into operation values ('STONEBECK2', 'Stonebeck Two', 'STONEBECK');
insert into operation values ('SALTERN', 'Saltern', null);

insert into exchange_rate values ('EUR', date '2022-01-01', date '2022-12-31', 0.8531);
insert into exchange_rate values ('EUR', date '2023-01-01', date '2023-06-30', 0.8758);
insert into exchange_rate values ('EUR', date '2023-07-01', date '2023-12-31', 0.8643);

insert into coverage values ('drug_seizure', date '2022-10-01', date '2024-02-12');
insert into coverage values ('cash_seizure', date '2022-10-01', date '2024-02-12');

insert into drug_seizure
select n,
    case when mod(r, 1999) = 7 then null
        else cast(date '2022-10-01' + cast(mod(r / 11, 500) as integer) * interval '1' day as date) end,
    case mod(r / 7000, 10)
        when 0 then 'ALLIANCE' when 1 then 'MARROWFELL' when 2 then 'TINDERSIKE' when 3 then 'PELLGARTH'
        when 4 then 'HOBRIGG' when 5 then 'STONEBECK' when 6 then 'STONEBECK2' when 7 then 'SALTERN'
        when 8 then 'STONBECK' end
from invented
where mod(n, 10) < 7;

insert into seized_drug
select n, line,
    case when mod(r, 2003) = 13 and line = 1 then 'COK'
        when mod(r, 2003) = 14 and line = 1 then null
        else case mod(r / 13 + line, 8)
            when 0 then 'COC' when 1 then 'CRK' when 2 then 'HER' when 3 then 'CANH'
            when 4 then 'CANP' when 5 then 'MDMA' when 6 then 'KET' else 'AMP' end end,
    case when mod(r, 2003) = 15 and line = 1 then -1
        when mod(r / 17, 10) = 0 then null
        when mod(r / 13 + line, 8) in (4, 5) then mod(r / 19, 900) + 1
        else cast(mod(r / 19 + line * 7919, 4000000) + 1 as numeric(12, 3)) / 1000 end,
    case when mod(r, 2003) = 16 and line = 1 then 'LUMP'
        when mod(r / 13 + line, 8) = 4 then 'PLT'
        when mod(r / 13 + line, 8) = 5 then 'TAB'
        when mod(r / 23, 20) = 0 then 'KG'
        else 'G' end,
    case when mod(r, 2003) = 17 and line = 1 then -50
        when mod(r / 29 + line, 5) = 0 then null
        else cast(mod(r / 31 + line * 104729, 5000000) + 100 as numeric(14, 2)) / 100 end
from invented
join (values (1), (2), (3)) as lines (line)
    on line <= case when mod(r, 2003) = 18 then 0 when mod(r / 37, 10) < 7 then 1 when mod(r / 37, 10) < 9 then 2 else 3 end
where mod(n, 10) < 7;

insert into cash_seizure
select n,
    case when mod(r, 1999) = 7 then null
        else cast(date '2022-10-01' + cast(mod(r / 11, 500) as integer) * interval '1' day as date) end,
    case mod(r / 7000, 10)
        when 0 then 'ALLIANCE' when 1 then 'MARROWFELL' when 2 then 'TINDERSIKE' when 3 then 'PELLGARTH'
        when 4 then 'HOBRIGG' when 5 then 'STONEBECK' when 6 then 'STONEBECK2' when 7 then 'SALTERN'
        when 8 then 'STONBECK' end
from invented
where mod(n, 10) >= 7;

insert into seized_cash
select n, line,
    case when mod(r, 2003) = 13 and line = 1 then -20
        when mod(r, 2003) = 14 and line = 1 then null
        else cast(mod(r / 41 + line * 15485863, 2000000) + 500 as numeric(14, 2)) / 100 end,
    case when mod(r, 2003) = 15 and line = 1 then 'STG'
        when mod(r, 2003) = 16 and line = 1 then null
        when line = 1 then 'GBP'
        when mod(r / 43, 4) = 0 then 'USD'
        else 'EUR' end
from invented
join (values (1), (2)) as lines (line)
    on line <= case when mod(r, 2003) = 17 then 0 when mod(r / 37, 10) < 8 then 1 else 2 end
where mod(n, 10) >= 7;

drop view invented;
