CREATE TABLE drug_seizure (
    id VARCHAR(20) PRIMARY KEY,
    seized_at TIMESTAMP WITH TIME ZONE NOT NULL,
    operation VARCHAR(20) NOT NULL,
    drug VARCHAR(20) NOT NULL,
    grams DECIMAL(12, 3),
    street_value DECIMAL(14, 2)
);

CREATE TABLE cash_seizure (
    id VARCHAR(20) PRIMARY KEY,
    seized_on DATE NOT NULL,
    operation VARCHAR(20) NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    currency CHAR(3) NOT NULL
);
