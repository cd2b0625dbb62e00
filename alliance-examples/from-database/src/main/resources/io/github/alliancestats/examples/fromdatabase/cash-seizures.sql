-- As drug-seizures.sql.
select cash_seizure.id, seized_on, operation_id, line, amount, currency
from cash_seizure left join seized_cash on seized_cash.seizure_id = cash_seizure.id
order by cash_seizure.id
