select id, name, parent_id from operation order by id
