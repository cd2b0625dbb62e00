INSERT INTO drug_seizure VALUES
    ('D-1', TIMESTAMP WITH TIME ZONE '2023-05-14 10:00:00+00:00', 'marrowfell', 'cocaine', 140750, 11260000.00),
    ('D-2', TIMESTAMP WITH TIME ZONE '2022-12-31 23:30:00-01:00', 'marrowfell', 'heroin', 31.5, NULL),
    ('D-3', TIMESTAMP WITH TIME ZONE '2023-12-31 23:30:00-01:00', 'marrowfell', 'heroin', 8, NULL);

INSERT INTO cash_seizure VALUES
    ('C-1', DATE '2023-05-14', 'alliance', 4300000.12, 'GBP'),
    ('C-2', DATE '2023-06-01', 'alliance', 100.00, 'EUR'),
    ('C-3', DATE '2023-06-01', 'elsewhere', 77.00, 'GBP');
