package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.GivenRows;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A record in the four months from January to April 2023. It counts in a month that has all its possible days, and perhaps
 * in one that has some. A month in a table is 1 if the record counts, ? if it perhaps does, and a dot if it does not.
 */
class RecordPiecesTest {

    private static final ReportingPeriod PERIOD =
            ReportingPeriod.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 30));
    private static final CurrencyBasis POUNDS = CurrencyBasis.of(Monetary.getCurrency("GBP"), null);

    /** The records of one kind in months, counted by one rule. */
    private static final class Months {
        private final Plan plan;
        private final KindLayout layout;
        private final Cells cells;
        private final RecordPieces pieces;
        private final CellSums sums;
        private final RecordRows rows; // of one record after another

        Months(Class<? extends AllianceRecord> kind, Rule... rules) {
            this(Cells.months(PERIOD), Aliases.none(), kind, rules);
        }

        Months(Cells cells, Aliases aliases, Class<? extends AllianceRecord> kind, Rule... rules) {
            this.cells = cells;
            this.plan = new Plan(GivenRows.settings(aliases), List.of());
            for (int i = 0; i < rules.length; i++) {
                plan.add(kind, rules[i], 0, i);
            }
            this.layout = plan.layout(kind);
            this.pieces = new RecordPieces(cells, layout, plan);
            this.sums = new CellSums(cells.count());
            this.rows = new RecordRows(plan.settings());
        }

        Months show(AllianceRecord record) {
            rows.show(record);
            layout.decode(rows);
            pieces.show(rows, layout.shape(rows));
            return this;
        }

        /** Adds a record that was perhaps not known yet. */
        Months addInDoubt(AllianceRecord record) {
            rows.show(record);
            layout.decode(rows);
            assertThat(rows.doubt(Gap.RECORDING_UNKNOWN)).isTrue();
            pieces.show(rows, layout.shape(rows));
            pieces.addTo(sums, null, null);
            return this;
        }

        Months add(AllianceRecord record) {
            show(record);
            pieces.addTo(sums, null, null);
            return this;
        }

        /** Returns the records in each month. */
        String records() {
            StringJoiner all = new StringJoiner(" ");
            for (int cell = 0; cell < cells.count(); cell++) {
                Sums found = read(cell);
                all.add(found == null ? "." : found.records() == 0 ? "?" : String.valueOf(found.records()));
            }
            return all.toString();
        }

        /** Returns the records or events that the rule counts in each month. */
        String counts() {
            return counts(0);
        }

        String counts(int rule) {
            StringJoiner all = new StringJoiner(" ");
            for (int cell = 0; cell < cells.count(); cell++) {
                Tally tally = tally(cell, rule);
                String known = tally.known() == 0 ? "" : String.valueOf(tally.known());
                all.add(tally.gaps().isEmpty() ? known.isEmpty() ? "." : known : known + "?");
            }
            return all.toString();
        }

        /** Returns the amounts that the rule adds in each month, in one currency. */
        String amounts(CurrencyBasis currency) {
            StringJoiner all = new StringJoiner(" ");
            for (int cell = 0; cell < cells.count(); cell++) {
                Tally tally = tally(cell, 0);
                String known = tally.sums()
                        .in(currency)
                        .total()
                        .value()
                        .stripTrailingZeros()
                        .toPlainString();
                all.add(known + (tally.gaps().isEmpty() ? "" : "?"));
            }
            return all.toString();
        }

        /** Returns the names that the rule counts in each month. */
        String names() {
            StringJoiner all = new StringJoiner(" ");
            for (int cell = 0; cell < cells.count(); cell++) {
                all.add(String.join("+", tally(cell, 0).names().inOrder()));
            }
            return all.toString();
        }

        private @Nullable Sums read(int cell) {
            Sums[] found = new Sums[1];
            sums.read(cell, cell + 1, 1, (all, at) -> found[0] = all);
            return found[0];
        }

        private Tally tally(int cell, int rule) {
            Tally all = new Tally();
            Sums found = read(cell);
            if (found != null) {
                layout.effects().readTallies(found, null, null, (tally, place) -> {
                    if (place == rule) {
                        all.addAll(tally);
                    }
                });
            }
            return all;
        }
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    /** Returns the possible days of "01-10", "01-10..02-10" or "never". */
    private static EventDate date(String days) {
        String[] ends = days.split("\\.\\.", -1);
        return EventDate.within(
                ReportingPeriod.ofDays(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
    }

    private static @Nullable EventDate orNone(@Nullable String days) {
        return days == null ? null : date(days);
    }

    private static AllianceRecord search(@Nullable String days) {
        return StopSearch.builder().id("cumbria", "1").searched(orNone(days)).build();
    }

    private static AllianceRecord group(@Nullable String opened, @Nullable String archived) {
        return CrimeGroup.builder()
                .id("cumbria", "1")
                .crimeGroup("OCG-1")
                .opened(orNone(opened))
                .archived(orNone(archived))
                .build();
    }

    private static Months searches() {
        return new Months(StopSearch.class, Rule.records(FactCode.SEARCH, Rule.ALL));
    }

    private static Months openGroups() {
        return new Months(CrimeGroup.class, Rule.records(FactCode.GROUP_OPEN, Rule.ALL));
    }

    @Nested
    class AnEvent {

        @ParameterizedTest
        @CsvSource({
            "2022-12-31,             . . . .",
            "2022-12-31..2023-01-01, ? . . .",
            "2023-01-01,             1 . . .",
            "2023-01-01..2023-01-31, 1 . . .",
            "2023-01-31..2023-02-01, ? ? . .",
            "2023-02-01..2023-02-28, . 1 . .",
            "2023-02-10..2023-04-10, . ? ? ?",
            "2023-04-01..2023-04-30, . . . 1",
            "2023-04-30,             . . . 1",
            "2023-04-30..2023-05-01, . . . ?",
            "2023-05-01,             . . . .",
            "2022-12-31..2023-05-01, ? ? ? ?",
            ",                       ? ? ? ?",
        })
        void event_countsInTheMonthOfAllItsPossibleDays(@Nullable String days, String months) {
            Months searches = searches().add(search(days));

            assertThat(searches.counts()).isEqualTo(months);
            assertThat(searches.records()).isEqualTo(months);
        }

        @Test
        void event_thatIsSure_isNotAGap_afterAnUncertainRecord() {
            Months cases = new Months(Proceedings.class, Rule.events(FactCode.ARREST, Rule.ALL));
            cases.show(Proceedings.builder()
                    .id("cumbria", "1")
                    .arrested(date("2023-01-10..2023-02-10"))
                    .build());
            cases.add(Proceedings.builder()
                    .id("cumbria", "2")
                    .arrested(date("2023-01-10"))
                    .build());

            assertThat(cases.counts()).isEqualTo("1 . . .");
        }

        @Test
        void recordsAreShownOneAfterAnother_eachInItsOwnMonths() {
            Months searches = searches()
                    .add(search("2023-01-31..2023-02-01"))
                    .add(search("2023-04-30..2023-05-01"))
                    .add(search("2023-02-01"))
                    .add(search(null))
                    .add(search("2023-02-02"));

            assertThat(searches.counts()).isEqualTo("? 2? ? ?");
            assertThat(searches.records()).isEqualTo("? 2 ? ?");
        }

        /** Another record with the same facts can be in doubt, or not. */
        @Test
        void recordInDoubt_isAGapOfItsMonth_andOnlyThere() {
            Months searches = searches()
                    .add(search("2023-02-01"))
                    .addInDoubt(search("2023-02-02"))
                    .add(search("2023-03-01"));

            assertThat(searches.counts()).isEqualTo(". 1? 1 .");
            assertThat(searches.records()).isEqualTo(". 1 1 .");
            assertThat(searches.tally(1, 0).gaps().toMap()).isEqualTo(Map.of(Gap.RECORDING_UNKNOWN, 1L));
        }

        @Test
        void cellsOfARecord_areThoseInWhichItPerhapsCounts() {
            assertThat(searches().show(search("2023-01-31..2023-02-01")).pieces.cellCount())
                    .isEqualTo(2);
            assertThat(searches().show(search("2023-02-01")).pieces.cellCount()).isEqualTo(1);
            assertThat(openGroups()
                            .show(group("2023-01-10", "2023-03-10"))
                            .pieces
                            .cellCount())
                    .isEqualTo(3);
        }
    }

    @Nested
    class SeveralEvents {

        private Months warrants() {
            return new Months(
                    Warrant.class,
                    Rule.records(FactCode.WARRANT_OBTAINED, Rule.ALL),
                    Rule.records(FactCode.WARRANT_EXECUTED, Rule.ALL));
        }

        private AllianceRecord warrant(String issued, @Nullable String executed) {
            return Warrant.builder()
                    .id("cumbria", "1")
                    .obtained(date(issued))
                    .executed(orNone(executed))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            // issued, executed, and the months of each date and of the record
            "2023-01-10,             2023-03-10,             1 . . ., . . 1 ., 1 . 1 .",
            "2023-01-10,             2023-01-20,             1 . . ., 1 . . ., 1 . . .",
            "2023-01-10,             2023-01-20..2023-02-10, 1 . . ., ? ? . ., 1 ? . .",
            "2023-01-10..2023-02-10, 2023-02-05..2023-03-10, ? ? . ., . ? ? ., ? ? ? .",
            "2023-01-10..2023-02-10, 2023-04-05..2023-05-10, ? ? . ., . . . ?, ? ? . ?",
        })
        void date_countsInItsMonth_andTheRecordOnceInEach(
                String issued, String executed, String obtained, String used, String records) {
            Months warrants = warrants().add(warrant(issued, executed));

            assertThat(warrants.counts(0)).isEqualTo(obtained);
            assertThat(warrants.counts(1)).isEqualTo(used);
            assertThat(warrants.records()).isEqualTo(records);
        }

        @Test
        void record_isNotCounted_inTheMonthsOfTheRecordBefore() {
            Months warrants = warrants();
            warrants.show(warrant("2023-01-10", "2023-03-10..2023-03-20"));
            warrants.add(warrant("2023-02-10..2023-02-20", null));

            assertThat(warrants.counts(0)).isEqualTo(". 1 . .");
            assertThat(warrants.counts(1)).isEqualTo(". . . .");
            assertThat(warrants.records()).isEqualTo(". 1 . .");
            assertThat(warrants.pieces.cellCount()).isEqualTo(1);
        }

        /** Two dates of one month are one cell of the record. */
        @Test
        void cells_areCountedOnce_howeverManyDatesTheyHave() {
            assertThat(warrants()
                            .show(warrant("2023-01-10..2023-02-10", "2023-02-10..2023-03-10"))
                            .pieces
                            .cellCount())
                    .isEqualTo(3);
        }

        /** Its parts in months add up if it counts in one run of months, and each rule in one of them. */
        @ParameterizedTest
        @CsvSource({
            "2023-01-10,             ,           true",
            "2023-01-10,             2023-01-20, true",
            "2023-01-10,             2023-02-20, true",
            "2023-01-10,             2023-03-20, false",
            "2023-01-10..2023-02-10, ,           false",
            "2022-12-10,             ,           false",
        })
        void record_isAddedCellByCell_ifItsMonthsAreOneRun(
                String issued, @Nullable String executed, boolean isCellByCell) {
            assertThat(warrants().show(warrant(issued, executed)).pieces.isCellByCell())
                    .isEqualTo(isCellByCell);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-10, 2023-01-20, ,           2 . . ., true",
            "2023-01-10, 2023-02-20, ,           1 1 . ., false",
            "2023-01-10, ,           2023-02-20, 1 . . ., true",
            "2022-12-10, ,           2023-02-20, . . . ., true",
        })
        void record_isAddedCellByCell_unlessARuleSelectsEventsOfTwoMonths(
                String arrested,
                @Nullable String again,
                @Nullable String charged,
                String arrests,
                boolean isCellByCell) {
            Months cases = new Months(
                    Proceedings.class, Rule.events(FactCode.ARREST, Rule.ALL), Rule.events(FactCode.CHARGE, Rule.ALL));
            cases.add(Proceedings.builder()
                    .id("cumbria", "1")
                    .arrested(date(arrested))
                    .arrested(orNone(again))
                    .charged(orNone(charged))
                    .build());

            assertThat(cases.counts()).isEqualTo(arrests);
            assertThat(cases.pieces.isCellByCell()).isEqualTo(isCellByCell);
        }
    }

    @Nested
    class AState {

        @ParameterizedTest
        @CsvSource({
            // opened, archived, the months at whose end it is open, and those in which the record counts
            "2023-01-10,             2023-03-10,             1 1 . ., 1 1 1 .",
            "2022-11-10,             ,                       1 1 1 1, 1 1 1 1",
            "2023-01-31,             2023-03-31,             1 1 . ., 1 1 1 .",
            "2023-02-01,             2023-03-01,             . 1 . ., . 1 1 .",
            "2023-02-10,             2023-02-20,             . . . ., . 1 . .",
            "2022-11-10,             2023-01-01,             . . . ., 1 . . .",
            "2022-11-10,             2022-12-31,             . . . ., . . . .",
            "2023-04-30,             ,                       . . . 1, . . . 1",
            "2023-01-10..2023-02-10, ,                       ? 1 1 1, ? 1 1 1",
            "2023-01-10,             2023-02-10..2023-03-10, 1 ? . ., 1 1 ? .",
            "2023-01-10..2023-02-10, 2023-02-10..2023-04-10, ? ? ? ., ? 1 ? ?",
            "2022-12-10..2023-01-10, 2023-04-10..2023-05-10, 1 1 1 ?, 1 1 1 1",
            ",                       2023-03-10,             ? ? . ., ? ? ? .",
        })
        void group_isOpenAtTheEndOfEachMonthBeforeItIsArchived(
                @Nullable String opened, @Nullable String archived, String open, String records) {
            Months groups = openGroups().add(group(opened, archived));

            assertThat(groups.counts()).isEqualTo(open);
            assertThat(groups.records()).isEqualTo(records);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-10, . 100 100 100",
            "2023-01-01, . 100 100 100",
            "2022-12-31, 100 100 100 100",
            "2023-02-28, . . 100 100",
        })
        void cash_isHeldAtTheStartOfTheMonthsAfterItsSeizure(String seized, String pounds) {
            AllianceRecord cash = Given.cash("1", seized, "100");
            Months months = new Months(CashSeizure.class, Rule.money(FactCode.PROPERTY_HELD_AT_START, Rule.ALL));
            months.show(Given.cash("another", "2022-10-01", "100"));

            assertThat(months.add(cash).amounts(POUNDS)).isEqualTo(pounds.replace(".", "0"));
        }

        /** A month in which it is surely held has no gap, although the day of its seizure is not known. */
        @ParameterizedTest
        @CsvSource({
            "2023-01-10..2023-02-10, 2023-04-10..2023-05-10, 0? 100 100 0?, 0 0? 100 100",
            "2023-01-10..2023-02-10, 2023-03-10,             0? 100 0 0,    0 0? 100 0",
            "2023-01-10,             2023-02-10..2023-03-10, 100 0? 0 0,    0 100 0? 0",
            "2022-11-10..2022-12-10, 2023-01-10..2023-01-20, 0 0 0 0,       100 0 0 0",
        })
        void cash_isPerhapsHeld_inTheMonthsOfItsPossibleDays(
                String seized, String released, String atEnd, String atStart) {
            Months held = new Months(CashSeizure.class, Rule.money(FactCode.PROPERTY_HELD, Rule.ALL));
            Months heldAtStart = new Months(CashSeizure.class, Rule.money(FactCode.PROPERTY_HELD_AT_START, Rule.ALL));
            AllianceRecord before = Given.cash("0", "2022-10-01", "100");
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(date(seized))
                    .amount(Records.pounds("100"))
                    .event(MoneyEvent.of(Stage.RELEASED, date(released)).all())
                    .build();
            held.show(before);
            heldAtStart.show(before);

            assertThat(held.add(cash).amounts(POUNDS)).isEqualTo(atEnd);
            assertThat(heldAtStart.add(cash).amounts(POUNDS)).isEqualTo(atStart);
        }

        @Test
        void eventAndStateOfOneMonth_areInOnePeriodOfOneCell() {
            Months period = new Months(
                    Cells.whole(PERIOD),
                    Aliases.none(),
                    CrimeGroup.class,
                    Rule.records(FactCode.GROUP_OPENED, Rule.ALL),
                    Rule.records(FactCode.GROUP_OPEN, Rule.ALL));
            period.add(group("2023-02-10", null)).add(group("2023-02-10", "2023-03-10"));
            period.add(group("2023-01-10..2023-05-10", null));

            assertThat(period.counts(0)).isEqualTo("2?");
            assertThat(period.counts(1)).isEqualTo("1?");
            assertThat(period.records()).isEqualTo("2");
        }

        @Test
        void groupThatIsMerged_hasItsNewNameFromThatMonthOn() {
            Aliases aliases =
                    Aliases.builder().merged("OCG-1", "OCG-2", day("03-01")).build();
            Months names = new Months(
                    Cells.months(PERIOD),
                    aliases,
                    CrimeGroup.class,
                    Rule.names(FactCode.GROUP_OPEN, Rule.ALL, rows -> List.of(Optional.of(rows.resolve("OCG-1")))));

            assertThat(names.add(group("2023-01-10", null)).names()).isEqualTo("OCG-1 OCG-1 OCG-2 OCG-2");
            names.show(group("2023-01-10", "2023-02-10"));
            assertThat(names.pieces.shown().resolve("OCG-1"))
                    .as("at the end of the period")
                    .isEqualTo("OCG-2");
        }

        /** The state that begins in one month and ends in another is one run of months. */
        @Test
        void group_isAddedCellByCell() {
            assertThat(openGroups()
                            .show(group("2023-01-10", "2023-03-10"))
                            .pieces
                            .isCellByCell())
                    .isTrue();
            assertThat(openGroups()
                            .show(group("2023-01-10", "2023-01-20"))
                            .pieces
                            .isCellByCell())
                    .isTrue();
            assertThat(openGroups().show(group("2023-01-10", null)).pieces.isCellByCell())
                    .isTrue();
        }
    }

    @Nested
    class AnAmountAtTheEndOfTheCell {

        private final Obligor owing = Obligor.of("A", Records.pounds("100"));

        private AllianceRecord order(String made, Obligor obligor) {
            return ConfiscationOrder.builder()
                    .id("cumbria", "1")
                    .made(date(made))
                    .obligor(obligor)
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-10,             2023-01-31,             250 0 0 0",
            "2023-01-10,             2023-02-01,             100 0 0 0",
            "2023-01-10,             2023-01-20..2023-02-10, 0? 0 0 0",
            "2023-01-10..2023-02-10, 2023-04-10,             0? 0? 0 0",
        })
        void order_isOfTheAmountAsVariedByTheEndOfItsMonth(String made, String varied, String pounds) {
            Months orders = new Months(ConfiscationOrder.class, Rule.money(FactCode.ORDER_RECOVERABLE, Rule.ALL))
                    .add(order(made, owing.varied(date(varied), Records.pounds("250"))));

            assertThat(orders.amounts(POUNDS)).isEqualTo(pounds);
            assertThat(orders.pieces.isCellByCell()).isFalse();
        }

        /** The order no longer counts, but its amount of £0 is a state. */
        @Test
        void orderThatIsPaid_isNotAddedCellByCell() {
            Months orders = new Months(ConfiscationOrder.class, Rule.money(FactCode.ORDER_OUTSTANDING, Rule.ALL));

            assertThat(orders.show(order("2023-01-10", owing)).pieces.isCellByCell())
                    .isTrue();
            orders.add(order("2023-01-10", owing.paid(date("2023-02-10"), Records.pounds("100"))));
            assertThat(orders.pieces.isCellByCell()).isFalse();
            assertThat(orders.amounts(POUNDS)).isEqualTo("100 0 0 0");
            assertThat(orders.records()).isEqualTo("1 1 . .");
        }
    }

    @Nested
    class TheDrugsOfASeizure {

        private final DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(day("02-10"))
                .drug(grams(Drug.COCAINE, "10"))
                .drug(grams(Drug.HEROIN, "3"))
                .build();

        private SeizedDrug grams(Drug drug, String grams) {
            return SeizedDrug.builder()
                    .drug(drug)
                    .quantity(Quantity.grams(grams))
                    .build();
        }

        private Months seizures() {
            return new Months(DrugSeizure.class, Rule.numbers(FactCode.DRUG_SEIZED, Rule.ALL)).show(seizure);
        }

        private Months add(boolean @Nullable [] lines, boolean @Nullable [] perhaps) {
            Months seizures = seizures();
            seizures.pieces.addTo(seizures.sums, lines, perhaps);
            return seizures;
        }

        @Test
        void drugsThatAreSought_count_andThoseThatPerhapsAre_areGaps() {
            boolean[] none = {false, false};
            boolean[] first = {true, false};
            boolean[] second = {false, true};

            assertThat(add(null, null).amounts(CurrencyBasis.NOTHING)).isEqualTo("0 13 0 0");
            assertThat(add(first, null).amounts(CurrencyBasis.NOTHING)).isEqualTo("0 10 0 0");
            assertThat(add(first, null).records()).isEqualTo(". 1 . .");
            assertThat(add(first, second).amounts(CurrencyBasis.NOTHING)).isEqualTo("0 10? 0 0");
            assertThat(add(first, second).records()).isEqualTo(". 1 . .");
            assertThat(add(none, second).amounts(CurrencyBasis.NOTHING)).isEqualTo("0 0? 0 0");
            assertThat(add(none, second).records()).isEqualTo(". ? . .");
        }

        @Test
        void keys_dependOnTheFirstPossibleDay_unlessTheLawChanges() {
            Months seizures = seizures();
            assertThat(seizures.pieces.drugCount()).isEqualTo(2);
            assertThat(seizures.pieces.daysOfKeys()).isSameAs(RecordPieces.ONE_DAY);

            seizures.show(DrugSeizure.builder()
                    .id("cumbria", "2")
                    .seized(date("2023-02-10..2023-03-10"))
                    .drug(grams(Drug.HEROIN, "3"))
                    .build());
            assertThat(seizures.pieces.drugCount()).isEqualTo(1);
            assertThat(seizures.pieces.daysOfKeys()).containsExactly(Days.of(day("02-10")));
        }

        @Test
        void drug_hasTheNumberOfItsKind() {
            Months seizures = seizures();
            int number = seizures.pieces.drug(1);

            assertThat(number).isNotEqualTo(seizures.pieces.drug(0));
            assertThat(number)
                    .isEqualTo(seizures.plan.places().of(seizure.drugs().get(1), Days.of(day("02-10"))));
        }
    }
}
