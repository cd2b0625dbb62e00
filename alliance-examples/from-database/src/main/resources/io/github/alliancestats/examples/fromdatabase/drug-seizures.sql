-- All rows of one seizure after another, from the seizure with the lowest id on. A seizure without a line gives a row
-- too, and is not lost. Lines are in no order within a seizure, since it makes no difference to a figure.
-- There is no "where": what is outside the period or the operation is for the question to say, and it tells how much.
select drug_seizure.id, seized_on, operation_id, line, drug, quantity, unit, street_value
from drug_seizure left join seized_drug on seized_drug.seizure_id = drug_seizure.id
order by drug_seizure.id
