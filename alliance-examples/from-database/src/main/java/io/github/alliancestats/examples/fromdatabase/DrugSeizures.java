package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;

/** The seizures of drugs, with a line for each drug. */
class DrugSeizures implements Kind<DrugSeizure.Builder> {

    @Override
    public String table() {
        return "drug_seizure";
    }

    @Override
    public String sql() {
        return Sql.of("drug-seizures.sql");
    }

    @Override
    public Fact fact() {
        return Fact.DRUGS_SEIZED;
    }

    @Override
    public DrugSeizure.Builder builder() {
        return DrugSeizure.builder();
    }

    @Override
    public void seized(EventDate date, DrugSeizure.Builder seizure) {
        seizure.seized(date);
    }

    @Override
    public void readLine(Cursor row, DrugSeizure.Builder seizure) {
        SeizedDrug.Builder drug = SeizedDrug.builder().drug(Codes.drug(row.text("drug")));
        BigDecimal quantity = row.number("quantity");
        if (quantity != null) {
            drug.quantity(Quantity.of(quantity, Codes.unit(row.text("unit"))));
        }
        BigDecimal value = row.number("street_value");
        if (value != null) {
            drug.valuation(MonetaryValuation.of(ValuationBasis.STREET, value, Codes.POUNDS));
        }
        seizure.drug(drug.build());
    }

    @Override
    public AllianceRecord build(DrugSeizure.Builder seizure) {
        return seizure.build();
    }
}
