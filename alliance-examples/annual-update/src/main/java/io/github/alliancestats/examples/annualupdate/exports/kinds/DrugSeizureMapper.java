package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/** Reads drug seizures: a row for each drug, with what became of it. */
public final class DrugSeizureMapper implements RecordMapper<DrugSeizure.Builder> {

    private static final List<String> ONLY_WITH_A_BASIS =
            List.of("low", "typical", "high", "currency", "price_date", "region", "source");
    private static final Codes<Weighing> WEIGHINGS = Codes.of(Weighing.values()).without(Weighing.UNSTATED);
    private static final Codes<Moisture> MOISTURES = Codes.of(Moisture.values()).without(Moisture.UNSTATED);

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
        return List.of("seized_at");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("event", "address");
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
    public DrugSeizure.Builder builder(Row first) {
        return DrugSeizure.builder();
    }

    @Override
    public void readOnce(Row first, DrugSeizure.Builder builder) {
        first.dateIfStated("seized_at").ifPresent(builder::seized);
        first.identifying("event").ifPresent(builder::event);
        first.identifying("address").ifPresent(builder::address);
    }

    @Override
    public void readEach(Row row, DrugSeizure.Builder builder) {
        if (row.withdrawn() && row.isEmpty("drug")) {
            return;
        }
        SeizedDrug.Builder drug =
                SeizedDrug.builder().drug(row.drug("drug")).identification(row.code("identity", Codes.IDENTITIES));
        row.codeIfStated("preparation", Codes.PREPARATIONS).ifPresent(drug::preparation);
        row.codeIfStated("weighing", WEIGHINGS).ifPresent(drug::weighing);
        row.codeIfStated("moisture", MOISTURES).ifPresent(drug::moisture);
        quantity(row).ifPresent(drug::quantity);
        valuation(row).ifPresent(drug::valuation);
        readWhatBecameOfIt(row, drug);
        builder.drug(drug.build());
    }

    private static void readWhatBecameOfIt(Row row, SeizedDrug.Builder drug) {
        Optional<EventDate> destroyed = row.dateIfStated("destroyed_at");
        Optional<Boolean> held = row.yesOrNoIfStated("held");
        if (destroyed.isPresent() && held.isPresent()) {
            throw row.fault("held", "an empty cell where destroyed_at is stated: it was held until then");
        }
        destroyed.ifPresent(drug::destroyed);
        held.filter(Boolean::booleanValue).ifPresent(yes -> drug.held());
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
        return Optional.of(value(row).source(source(row).orElse(null)));
    }

    private static Optional<String> source(Row row) {
        Optional<String> prices = row.dayIfStated("price_date").map(day -> "prices of " + day);
        return Stream.of(row.text("source"), prices, row.text("region"))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other);
    }

    private static void requireNoValue(Row row) {
        for (String column : ONLY_WITH_A_BASIS) {
            if (!row.isEmpty(column)) {
                throw row.fault(column, "an empty cell where no basis is stated");
            }
        }
    }

    private static MonetaryValuation value(Row row) {
        ValuationBasis basis = row.code("basis", Codes.BASES);
        BigDecimal low = row.number("low");
        BigDecimal typical = row.isEmpty("typical") ? null : row.number("typical");
        BigDecimal high = row.number("high");
        CurrencyUnit currency = row.currency("currency");
        try {
            return MonetaryValuation.range(basis, low, typical, high, currency);
        } catch (IllegalArgumentException e) {
            throw row.fault("high", "low, typical and high in rising order");
        }
    }
}
