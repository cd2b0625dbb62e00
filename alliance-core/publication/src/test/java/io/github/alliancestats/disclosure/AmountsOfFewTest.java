package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** An amount, quantity or term of few people or events is never shown beside their suppressed count. */
class AmountsOfFewTest {

    private static final DisclosureControl STANDARD = DisclosureControl.standard();
    private static final int THRESHOLD = 5;
    private static final List<Measure<?>> ALL = Stream.concat(Measure.standard().stream(), Records.PARAMETRIC.stream())
            .toList();

    private static final StatsQuery BY_AREA = AllianceStats.forPeriod(Records.YEAR)
            .reportingIn(Records.GBP)
            .valuedAt(ValuationBasis.STREET)
            .withOperations(Records.OPERATIONS)
            .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]))
            .groupedBy(Dimension.AREA);

    private int few;
    private int besideSuppressed;
    private final List<String> shown = new ArrayList<>();

    @Test
    void everyAmountAndTerm_namesTheCountThatItFollows() {
        for (Measure<?> measure : ALL) {
            boolean isCount = measure.followedCount().isEmpty();
            assertThat(isCount)
                    .as("%s counts", measure)
                    .isEqualTo(figure(measure).known() instanceof Long);
            measure.followedCount().ifPresent(count -> {
                assertThat(count.followedCount()).as("what %s follows", measure).isEmpty();
                assertThat(count.countsPeople())
                        .as("%s of %s counts people", count, measure)
                        .isEqualTo(measure.id().startsWith("orders.")
                                || measure.id().startsWith("custody."));
            });
        }
    }

    private static Figure<?> figure(Measure<?> measure) {
        return BY_AREA.summarize(List.of()).figure(measure);
    }

    /** Without its count in the query, an amount follows the count of its own records. */
    @Test
    void ordersOfOneArea_whereOneWasMade_areHiddenWithTheirAmounts() {
        List<AllianceRecord> orders = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            orders.add(ConfiscationOrder.builder()
                    .id("cumbria", "O" + i)
                    .area(i == 0 ? "Eden" : i < 8 ? "Kendal" : "Barrow")
                    .made(LocalDate.of(2024, 5, 1))
                    .obligor(Obligor.of("P" + i, Records.pounds("15300"))
                            .paid(LocalDate.of(2024, 6, 1), Records.pounds("100")))
                    .build());
        }
        Breakdown<?> byArea = BY_AREA.summarize(Given.declared(orders, ConfiscationOrder.class))
                .by(Dimension.AREA);

        for (Measure<?> measure : List.of(
                OrderMeasures.MADE,
                OrderMeasures.VALUE,
                OrderMeasures.RECOVERABLE,
                OrderMeasures.PAID,
                OrderMeasures.OUTSTANDING)) {
            ControlledTable table = STANDARD.apply(StatisticalTable.of(byArea, measure));
            assertThat(table.publish().text("Eden", StatisticalTable.NUMBER))
                    .as(measure.name())
                    .isEqualTo("[c]");
            assertThat(table.hidden()).as(measure.name()).hasSize(2);
        }
    }

    @Test
    void amountOfFewerThanTheThreshold_isNeverShownBesideASuppressedCount() {
        for (int world = 0; world < 5; world++) {
            DataExtract extract = DataExtract.of(records(world));
            Summary answer = BY_AREA.summarize(extract);
            for (Measure<?> measure : ALL) {
                if (measure.followedCount().isPresent() && isTable(answer, measure)) {
                    check(answer, measure, extract);
                }
            }
        }

        assertThat(shown).isEmpty();
        assertThat(few).as("amounts of few").isGreaterThan(300);
        assertThat(besideSuppressed).as("amounts beside a suppressed count").isGreaterThan(200);
    }

    private static List<AllianceRecord> records(int world) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            records.add(Records.content(1_000L * world + i).with(RecordId.of("cumbria", "R" + i), 1));
        }
        return records;
    }

    private void check(Summary answer, Measure<?> measure, DataExtract extract) {
        Breakdown<?> byArea = answer.by(Dimension.AREA);
        Map<String, Summary> rows = new HashMap<>(Map.of("No area", byArea.notStated()));
        byArea.rows().forEach((key, row) -> rows.put(key.toString(), row));
        Map<String, Integer> known = new HashMap<>();
        rows.forEach((label, row) ->
                known.put(label, known(answer.query().explain(row.figure(measure), extract), extract)));
        Measure<Long> count = measure.followedCount().orElseThrow();
        List<DisclosureControl> controls =
                new ArrayList<>(List.of(STANDARD.forEveryTable(), STANDARD.alsoFor(measure)));
        if (count.countsPeople()) {
            controls.add(STANDARD);
        }
        for (DisclosureControl control : controls) {
            PublishedTable amounts =
                    control.apply(StatisticalTable.of(byArea, measure)).publishDespiteAudit();
            Optional<PublishedTable> counts = isTable(answer, count)
                    ? Optional.of(
                            control.apply(StatisticalTable.of(byArea, count)).publishDespiteAudit())
                    : Optional.empty();
            for (String row : amounts.rows()) {
                int people = Objects.requireNonNull(known.get(row), row);
                boolean isFew = people > 0 && people < THRESHOLD;
                boolean isSuppressed = counts.filter(table -> table.rows().contains(row))
                        .filter(table ->
                                table.text(row, StatisticalTable.NUMBER).equals("[c]"))
                        .isPresent();
                few += isFew ? 1 : 0;
                besideSuppressed += isSuppressed ? 1 : 0;
                if ((isFew || isSuppressed)
                        && amounts.number(row, StatisticalTable.NUMBER).isPresent()) {
                    shown.add(measure + " of " + people + " in " + row);
                }
            }
        }
    }

    private static boolean isTable(Summary answer, Measure<?> count) {
        return answer.query().measures().contains(count)
                && answer.isSupplied(count)
                && answer.figure(count).state().known();
    }

    /** Counts the people, orders or events with a known amount, from the records and not from the figures. */
    private static <V> int known(Explanation<V> explanation, DataExtract extract) {
        Map<RecordId, String> people = new HashMap<>();
        extract.stream()
                .filter(Proceedings.class::isInstance)
                .map(Proceedings.class::cast)
                .forEach(record -> people.put(record.id(), record.person().orElse("")));
        return (int) explanation.contributions().stream()
                .filter(contribution -> contribution.gap().isEmpty() || !isZero(contribution.value()))
                .map(contribution ->
                        people.getOrDefault(contribution.id(), contribution.id().toString()))
                .distinct()
                .count();
    }

    private static boolean isZero(Object value) {
        return value instanceof MonetaryAmount money
                ? money.isZero()
                : value instanceof Quantity quantity ? quantity.inBaseUnit().signum() == 0 : ((Period) value).isZero();
    }
}
