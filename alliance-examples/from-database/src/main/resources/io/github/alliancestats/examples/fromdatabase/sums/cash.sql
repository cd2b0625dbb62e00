-- The figures of cash as SQL adds them up, for the check. Cash in a currency without a rate for the day is a seizure,
-- and no pounds.

with recursive below (umbrella, id) as (
    select id, id from operation
    union all
    select below.umbrella, operation.id from below join operation on operation.parent_id = below.id
),
wrong (id) as (
    select distinct seizure_id from seized_cash
    where amount is null or amount < 0 or currency is null or currency not in ('GBP', 'EUR', 'USD')
),
counted (id, operation_id, in_month, pounds) as (
    select seizure.id,
        seizure.operation_id,
        extract(year from seized_on) * 100 + extract(month from seized_on),
        case seized_cash.currency when 'GBP' then amount else amount * pounds_for_one end
    from cash_seizure seizure
        join seized_cash on seized_cash.seizure_id = seizure.id
        left join exchange_rate
            on exchange_rate.currency = seized_cash.currency and seized_on between first_day and last_day
    where seized_on between date '2023-01-01' and date '2023-12-31'
        and operation_id in (select id from below where umbrella = 'ALLIANCE')
        and seizure.id not in (select id from wrong)
)
select 'all' as breakdown, '' as part, count(distinct id) as seizures, sum(pounds) as pounds
from counted
union all
select 'month', cast(in_month as varchar(6)), count(distinct id), sum(pounds)
from counted group by in_month
union all
select 'operation', below.umbrella, count(distinct counted.id), sum(pounds)
from counted join below on below.id = counted.operation_id group by below.umbrella
union all
select 'rejected', '', count(*), null
from cash_seizure
where id in (select id from wrong)
    or not exists (select 1 from seized_cash where seized_cash.seizure_id = cash_seizure.id)
union all
select 'undated', '', count(*), null
from cash_seizure
where seized_on is null
    and operation_id in (select id from below where umbrella = 'ALLIANCE')
    and id not in (select id from wrong)
    and exists (select 1 from seized_cash where seized_cash.seizure_id = cash_seizure.id)
