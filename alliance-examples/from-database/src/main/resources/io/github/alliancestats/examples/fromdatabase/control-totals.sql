-- How many seizures there are, counted apart from reading them, in the order of the kinds.
select (select count(*) from drug_seizure) as drug_seizure, (select count(*) from cash_seizure) as cash_seizure
