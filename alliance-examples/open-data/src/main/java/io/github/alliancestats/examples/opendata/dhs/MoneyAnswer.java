package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/**
 * What the library answers of the money of all rows.
 *
 * @param summary the answer
 */
record MoneyAnswer(Summary summary) {

    private static final Measure<MonetaryAmount> MONEY = MoneyMeasures.amount(Stage.SEIZED);

    private static final Dimension<Integer> YEAR = named("dhs.fiscal-year", RowName::year);
    private static final Dimension<String> CATEGORY = named("dhs.category", RowName::category);
    private static final Dimension<String> TYPE = named("dhs.type", RowName::type);
    private static final Dimension<CrossKey<Integer, String>> YEAR_AND_CATEGORY = YEAR.by(CATEGORY);
    private static final Dimension<CrossKey<String, String>> CATEGORY_AND_TYPE = CATEGORY.by(TYPE);

    static MoneyAnswer of(Workbook workbook) {
        return new MoneyAnswer(AllianceStats.forPeriod(workbook.days())
                .reportingIn(SeizedProperty.DOLLARS)
                .measuring(MONEY)
                .groupedBy(Dimension.ASSET_KIND, YEAR, CATEGORY, YEAR_AND_CATEGORY, CATEGORY_AND_TYPE)
                .summarize(workbook.rows().stream()
                        .map(row -> SeizedProperty.of(row, workbook.days()))
                        .toList()));
    }

    BigDecimal total() {
        return money(summary);
    }

    Map<AssetKind, BigDecimal> byKind() {
        Map<AssetKind, BigDecimal> money = new LinkedHashMap<>();
        summary.by(Dimension.ASSET_KIND).rows().forEach((kind, row) -> money.put(kind, money(row)));
        return money;
    }

    BigDecimal ofYear(int year) {
        return money(summary.by(YEAR), year);
    }

    BigDecimal ofCategory(String category) {
        return money(summary.by(CATEGORY), category);
    }

    BigDecimal ofYearAndCategory(int year, String category) {
        return money(summary.by(YEAR_AND_CATEGORY), CrossKey.of(year, category));
    }

    BigDecimal ofType(String category, String type) {
        return money(summary.by(CATEGORY_AND_TYPE), CrossKey.of(category, type));
    }

    /** A published total can be of a key that no row has. */
    private static <K extends Comparable<? super K>> BigDecimal money(Breakdown<K> rows, K key) {
        return rows.find(key).map(MoneyAnswer::money).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal money(Summary row) {
        return row.figure(MONEY).known().getNumber().numberValueExact(BigDecimal.class);
    }

    private static <K extends Comparable<? super K>> Dimension<K> named(String id, Function<RowName, K> part) {
        Function<AllianceRecord, List<K>> key =
                record -> List.of(part.apply(RowName.parse(record.id().value())));
        return Dimension.ofRecord(id, 1, key);
    }
}
