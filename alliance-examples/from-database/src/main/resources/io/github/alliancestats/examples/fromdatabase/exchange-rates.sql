select currency, first_day, last_day, pounds_for_one from exchange_rate order by currency, first_day
