package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.stats.Breakdown;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much was seized of one type of drug in one unit: the library's answer, and beside it what stands in
 * the file, so that one can be checked by the other.
 *
 * @param drug the type of drug, as reported
 * @param unit the code of the unit, null if there is none
 * @param total the library's total, null if it knows of no amount
 * @param totalUnit the unit of that total
 * @param rawSum the sum of the column of quantities
 * @param rows the number of rows
 */
record SeizedQuantity(
        String drug,
        @Nullable String unit,
        @Nullable BigDecimal total,
        @Nullable String totalUnit,
        BigDecimal rawSum,
        long rows) {

    /** A type of drug in a unit. */
    private record Kind(NibrsDrug drug, Optional<NibrsUnit> unit) {
        static final Comparator<Kind> BY_NAME =
                Comparator.comparing((Kind kind) -> kind.drug().toString()).thenComparing(Kind::code);

        static Kind of(DrugRow row) {
            return new Kind(row.drug(), row.unit());
        }

        String code() {
            return unit.map(NibrsUnit::name).orElse("");
        }
    }

    static List<SeizedQuantity> list(List<DrugRow> rows, Breakdown<CrossKey<Drug, QuantityUnit>> answers) {
        return rows.stream()
                .filter(row -> row.seized() && Question.PERIOD.contains(row.date()))
                .collect(Collectors.groupingBy(Kind::of, () -> new TreeMap<>(Kind.BY_NAME), Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> of(group.getKey(), group.getValue(), answers))
                .toList();
    }

    private static SeizedQuantity of(Kind kind, List<DrugRow> rows, Breakdown<CrossKey<Drug, QuantityUnit>> answers) {
        Optional<Quantity> total = kind.unit().flatMap(unit -> total(kind.drug().drug(), unit, answers));
        return new SeizedQuantity(
                kind.drug().toString(),
                kind.unit().map(NibrsUnit::name).orElse(null),
                total.map(Quantity::number).orElse(null),
                total.map(quantity -> quantity.unit().toString()).orElse(null),
                rows.stream().flatMap(row -> row.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.size());
    }

    private static Optional<Quantity> total(
            Drug drug, NibrsUnit code, Breakdown<CrossKey<Drug, QuantityUnit>> answers) {
        return code.unit()
                .map(unit -> answers.get(CrossKey.of(drug, unit)))
                .filter(row -> row.included() > 0)
                .flatMap(
                        row -> code.measure().map(measure -> row.figure(measure).known()));
    }
}
