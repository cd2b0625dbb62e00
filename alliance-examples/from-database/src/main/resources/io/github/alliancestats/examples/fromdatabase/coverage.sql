select seizure_table, first_day, last_day from coverage order by seizure_table, first_day
