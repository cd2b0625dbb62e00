-- The figures of drugs as SQL adds them up, for the check. Written without a look at the Java: it has its own list of
-- the codes that are known, its own rule of what is wrong with a row, and its own walk down the tree of operations.

with recursive below (umbrella, id) as (
    select id, id from operation
    union all
    select below.umbrella, operation.id from below join operation on operation.parent_id = below.id
),
wrong (id) as (
    select distinct seizure_id from seized_drug
    where drug is null
        or drug not in ('COC', 'CRK', 'HER', 'CANH', 'CANP', 'MDMA', 'KET', 'AMP')
        or quantity < 0
        or quantity is not null and (unit is null or unit not in ('G', 'KG', 'PLT', 'TAB'))
        or street_value < 0
),
counted (id, operation_id, in_month, drug, grams, plants, doses, pounds) as (
    select seizure.id,
        seizure.operation_id,
        extract(year from seized_on) * 100 + extract(month from seized_on),
        case drug when 'COC' then 'cocaine' when 'CRK' then 'crack-cocaine' when 'HER' then 'heroin'
            when 'CANH' then 'cannabis-herbal' when 'CANP' then 'cannabis-plant' when 'MDMA' then 'mdma'
            when 'KET' then 'ketamine' when 'AMP' then 'amphetamine' end,
        case unit when 'G' then quantity when 'KG' then quantity * 1000 end,
        case unit when 'PLT' then quantity end,
        case unit when 'TAB' then quantity end,
        street_value
    from drug_seizure seizure join seized_drug on seized_drug.seizure_id = seizure.id
    where seized_on between date '2023-01-01' and date '2023-12-31'
        and operation_id in (select id from below where umbrella = 'ALLIANCE')
        and seizure.id not in (select id from wrong)
)
select 'all' as breakdown, '' as part, count(distinct id) as seizures,
    sum(pounds) as pounds, sum(grams) as grams, sum(plants) as plants, sum(doses) as doses
from counted
union all
select 'drug', drug, count(distinct id), sum(pounds), sum(grams), sum(plants), sum(doses)
from counted group by drug
union all
select 'month', cast(in_month as varchar(6)), count(distinct id), sum(pounds), sum(grams), sum(plants), sum(doses)
from counted group by in_month
union all
select 'operation', below.umbrella, count(distinct counted.id), sum(pounds), sum(grams), sum(plants), sum(doses)
from counted join below on below.id = counted.operation_id group by below.umbrella
union all
select 'rejected', '', count(*), null, null, null, null
from drug_seizure
where id in (select id from wrong)
    or not exists (select 1 from seized_drug where seized_drug.seizure_id = drug_seizure.id)
union all
select 'undated', '', count(*), null, null, null, null
from drug_seizure
where seized_on is null
    and operation_id in (select id from below where umbrella = 'ALLIANCE')
    and id not in (select id from wrong)
    and exists (select 1 from seized_drug where seized_drug.seizure_id = drug_seizure.id)
