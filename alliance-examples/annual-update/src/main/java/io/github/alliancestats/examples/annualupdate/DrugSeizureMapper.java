package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** Reads drug seizures: a row for each drug. */
final class DrugSeizureMapper implements RecordMapper<DrugSeizure.Builder> {

    private static final List<String> ONLY_WITH_A_BASIS =
            List.of("low", "typical", "high", "currency", "price_date", "region", "source");

    @Override
    public String file() {
        return "drug-seizures.csv";
    }

    @Override
    public String kind() {
        return "seizure";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("force", "seizure_id", "revision", "recorded_at", "seized_at", "operations", "area");
    }

    @Override
    public List<String> ownColumns() {
        return List.of(
                "line",
                "drug",
                "preparation",
                "quantity",
                "unit",
                "identity",
                "basis",
                "low",
                "typical",
                "high",
                "currency",
                "price_date",
                "region",
                "source");
    }

    @Override
    public String idColumn() {
        return "seizure_id";
    }

    @Override
    public DrugSeizure.Builder builder() {
        return DrugSeizure.builder();
    }

    @Override
    public void readOnce(Row first, DrugSeizure.Builder builder) {
        first.dateIfStated("seized_at").ifPresent(builder::seized);
    }

    @Override
    public void readEach(Row row, DrugSeizure.Builder builder) {
        SeizedDrug.Builder drug =
                SeizedDrug.builder().drug(row.drug("drug")).identification(row.code("identity", Codes.IDENTITIES));
        if (!row.isEmpty("preparation")) {
            drug.preparation(row.code("preparation", Codes.PREPARATIONS));
        }
        quantity(row).ifPresent(drug::quantity);
        valuation(row).ifPresent(drug::valuation);
        builder.drug(drug.build());
    }

    @Override
    public AllianceRecord build(Row first, DrugSeizure.Builder builder) {
        return builder.build();
    }

    private static Optional<Quantity> quantity(Row row) {
        if (!row.isEmpty("quantity")) {
            return Optional.of(Quantity.of(row.number("quantity"), row.code("unit", Codes.UNITS)));
        }
        if (!row.isEmpty("unit")) {
            throw row.fault("unit", "no unit where there is no quantity");
        }
        return Optional.empty();
    }

    private static Optional<MonetaryValuation> valuation(Row row) {
        if (row.isEmpty("basis")) {
            requireNoValue(row);
            return Optional.empty();
        }
        MonetaryValuation.Builder valuation = MonetaryValuation.builder().basis(row.code("basis", Codes.BASES));
        value(row, valuation);
        row.dayIfStated("price_date").ifPresent(valuation::priceDate);
        row.text("region").ifPresent(valuation::region);
        row.text("source").ifPresent(valuation::source);
        return Optional.of(valuation.build());
    }

    private static void requireNoValue(Row row) {
        for (String column : ONLY_WITH_A_BASIS) {
            if (!row.isEmpty(column)) {
                throw row.fault(column, "an empty cell where no basis is stated");
            }
        }
    }

    private static void value(Row row, MonetaryValuation.Builder valuation) {
        BigDecimal low = row.number("low");
        Optional<BigDecimal> typical = row.isEmpty("typical") ? Optional.empty() : Optional.of(row.number("typical"));
        BigDecimal high = row.number("high");
        CurrencyUnit currency = row.currency("currency");
        try {
            if (typical.isPresent()) {
                valuation.range(low, typical.get(), high, currency);
            } else {
                valuation.range(low, high, currency);
            }
        } catch (IllegalArgumentException e) {
            throw row.fault("high", "low, typical and high in rising order");
        }
    }
}
