package io.github.alliancestats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.quality.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the cells of a published table, and of the builder of its numbers. */
class PublishedTableTest {

    private static StatisticalTable.Builder rows(String... rows) {
        return StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Arrests")
                .rows(List.of(rows));
    }

    private static String text(PublishedTable table, String row) {
        return table.text(row, StatisticalTable.NUMBER);
    }

    @Test
    void hidden_zero_missing_andNotApplicable_areFourThings() {
        StatisticalTable table = rows("hidden", "zero", "missing", "none", "many")
                .cell("hidden", 2)
                .cell("zero", 0)
                .missing("missing", StatisticalTable.NUMBER)
                .notApplicable("none", StatisticalTable.NUMBER)
                .cell("many", 1_204)
                .build();

        PublishedTable published = DisclosureControl.standard().apply(table).publish();

        assertThat(text(published, "hidden")).isEqualTo("[c]");
        assertThat(text(published, "zero")).isEqualTo("0");
        assertThat(text(published, "missing")).isEqualTo("[x]");
        assertThat(text(published, "none")).isEqualTo("[z]");
        assertThat(text(published, "many")).isEqualTo("1,204");
        assertThat(text(published, StatisticalTable.TOTAL)).isEmpty();
        assertThat(published.number("hidden", StatisticalTable.NUMBER)).isEmpty();
        assertThat(published.number("zero", StatisticalTable.NUMBER)).hasValue(BigDecimal.ZERO);
        assertThat(published.markers())
                .containsExactly(Marker.CONFIDENTIAL, Marker.NOT_AVAILABLE, Marker.NOT_APPLICABLE);
    }

    @Test
    void text_numberThatRoundsTo0_isLowAndZeroIsNot() {
        StatisticalTable table = rows("one", "zero", "ten", "eleven")
                .cell("one", 1)
                .cell("zero", 0)
                .cell("ten", 10)
                .cell("eleven", 11)
                .addTotals()
                .build();

        PublishedTable published =
                DisclosureControl.none().roundedTo(5).apply(table).publish();
        PublishedTable alike =
                DisclosureControl.none().hidingZeros().roundedTo(5).apply(table).publish();

        assertThat(text(published, "one")).isEqualTo("[low]");
        assertThat(text(published, "zero")).isEqualTo("0");
        assertThat(text(alike, "one")).isEqualTo(text(alike, "zero")).isEqualTo("0");
    }

    @Test
    void text_provisionalOrRevisedNumber_isMarked() {
        PublishedTable first = DisclosureControl.standard()
                .apply(rows("a", "b", "c")
                        .status(Status.PROVISIONAL)
                        .cell("a", 10)
                        .cell("b", 20)
                        .cell("c", 2)
                        .build())
                .publish();
        PublishedTable second = DisclosureControl.standard()
                .apply(rows("a", "b", "c")
                        .cell("a", 12)
                        .cell("b", 20)
                        .cell("c", 3)
                        .build())
                .publish()
                .revising(first);

        assertThat(text(first, "a")).isEqualTo("10 [p]");
        assertThat(text(second, "a")).isEqualTo("12 [r]");
        assertThat(text(second, "b")).isEqualTo("20");
        assertThat(text(second, "c")).isEqualTo("[c]");
        assertThatThrownBy(() -> second.revising(DisclosureControl.standard()
                        .apply(rows("other").cell("other", 9).build())
                        .publish()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same rows and columns");
    }

    @Test
    void money_keepsItsPence() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                .title("Forfeited")
                .rows(List.of("a"))
                .cell("a", StatisticalTable.NUMBER, new BigDecimal("1234567.05"))
                .build();

        assertThat(text(DisclosureControl.standard().apply(table).publish(), "a"))
                .isEqualTo("1,234,567.05");
    }

    @Test
    void theBuilder_refusesNonsense() {
        assertThatThrownBy(() -> rows("a", "a")).hasMessageContaining("distinct");
        assertThatThrownBy(() -> rows(StatisticalTable.TOTAL)).hasMessageContaining(StatisticalTable.TOTAL);
        assertThatThrownBy(() -> rows("a").cell("a", -1)).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                        .cell("a", 1))
                .hasMessageContaining("must be named before");
        assertThatThrownBy(() -> rows("a").rows(List.of("b"))).hasMessageContaining("given again");
        assertThatThrownBy(() -> rows("a").cell("a", StatisticalTable.TOTAL, 1)).hasMessageContaining("one-way");
        assertThatThrownBy(() -> rows("a").cell("b", 1)).hasMessageContaining("must be Total or one of");
        assertThatThrownBy(() -> rows("a").cell("a", 1).cell("a", 1)).hasMessageContaining("given again");
        assertThatThrownBy(() -> rows("a", "b").cell("a", 1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("b was not given");
        assertThatThrownBy(() -> StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersOfATable_addTo2ToThePowerOf58_andToNoMore() {
        long most = 1L << 58;

        assertThat(rows("a").cell("a", most).build().number("a", StatisticalTable.NUMBER))
                .hasValue(BigDecimal.valueOf(most));
        assertThatThrownBy(() -> rows("a", "b").cell("a", most).cell("b", 1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to the power of 58");
    }

    @Test
    void toString_tablesAndAudit_containsNoNumber() {
        ControlledTable controlled = DisclosureControl.standard()
                .apply(rows("a", "b").cell("a", 3).cell("b", 777).addTotals().build());

        assertThat(controlled.toString() + controlled.audit() + controlled.table() + controlled.publish())
                .doesNotContain("777", "780")
                .doesNotContain("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "0E-1000000000"})
    void numberOfABillionDigits_isRefused(BigDecimal number) {
        assertThatThrownBy(() -> rows("a").cell("a", StatisticalTable.NUMBER, number))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,000 digits");
        assertThatThrownBy(() -> StatisticalTable.builder(StatisticalTable.Kind.MONEY)
                        .rows(List.of("a"))
                        .amount("a", StatisticalTable.NUMBER, BigDecimal.ONE, List.of(number)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,000 digits");
    }

    @Test
    void contributionsToANumberThatIsNotMoney_areRefused() {
        assertThatThrownBy(() -> rows("a").amount("a", StatisticalTable.NUMBER, BigDecimal.ONE, List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Arrests\" is of PEOPLE; create it by builder(Kind.MONEY)");
    }

    @Test
    void tableOfMoreCellsThanAnybodyPublishes_isRefused() {
        List<String> labels =
                IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).toList();

        assertThatThrownBy(() -> StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                        .labels(labels, labels))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10,000 cells");
    }

    @Test
    void labelThatIsRefused_isNamed_withTheRuleThatItBreaks() {
        List<String> one = List.of("x");

        assertThatThrownBy(() -> rows("north", "south", "north"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labels of rows must be distinct, but \"north\" was there twice");
        assertThatThrownBy(() -> StatisticalTable.builder(StatisticalTable.Kind.INCIDENTS)
                        .labels(one, List.of("a", StatisticalTable.TOTAL)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("label of a column must not be Total");
        assertThatThrownBy(() -> rows())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one row at least");
    }

    /** 0 and 1 are both rounded to 0, and only the one prints as low. */
    @Test
    void lowNumber_thatWasAZero_isRevised_andSoIsAZeroThatWasLow() {
        DisclosureControl rounded = DisclosureControl.none().roundedTo(5);
        PublishedTable zero =
                rounded.apply(rows("a", "b").cell("a", 0).cell("b", 40).build()).publish();
        PublishedTable low =
                rounded.apply(rows("a", "b").cell("a", 1).cell("b", 40).build()).publish();

        assertThat(text(low.revising(zero), "a")).isEqualTo("[low] [r]");
        assertThat(text(zero.revising(low), "a")).isEqualTo("0 [r]");
        assertThat(text(low.revising(low), "a")).isEqualTo("[low]");
        assertThat(text(low.revising(zero), "b")).isEqualTo("40");
    }

    @Test
    void ruleOrDecimalsBeyondReason_areRefused() {
        StatisticalTable people = rows("a").cell("a", 7).build();
        StatisticalTable fine = rows("a")
                .cell("a", StatisticalTable.NUMBER, new BigDecimal("0.000000000001"))
                .build();
        DisclosureControl none = DisclosureControl.none();

        assertThatThrownBy(() -> none.keepingOpen(Long.MAX_VALUE).apply(people))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("power of 58");
        assertThatThrownBy(() -> none.hidingBelow(Integer.MAX_VALUE).apply(fine))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("power of 58");
        assertThatThrownBy(() -> rows("a")
                        .cell("a", StatisticalTable.NUMBER, new BigDecimal("1E-18"))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("17 decimal places");
    }

    @Test
    void publishedTable_hasTheTitleAndTheLabelsOfItsTable() {
        StatisticalTable table = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Arrests")
                .status(Status.PROVISIONAL)
                .labels(List.of("a", "b"), List.of("x", "y"))
                .cell("a", "x", 8)
                .cell("a", "y", 3)
                .cell("b", "x", 9)
                .cell("b", "y", 7)
                .build();
        ControlledTable controlled = DisclosureControl.standard().apply(table);
        PublishedTable published = controlled.publish();

        assertThat(table.title()).isEqualTo("Arrests");
        assertThat(published.title()).isEqualTo("Arrests");
        assertThat(published.rows()).containsExactly("a", "b");
        assertThat(published.columns()).containsExactly("x", "y");
        assertThat(published.markers("a", "x")).containsExactly(Marker.PROVISIONAL);
        assertThat(published.markers("a", "y")).containsExactly(Marker.CONFIDENTIAL);
        assertThat(table).hasToString("Arrests, rows: 2, columns: 2");
        assertThat(published).hasToString("Arrests, rows: 2, columns: 2");
        assertThat(controlled).hasToString("Arrests, rows: 2, columns: 2, safe by itself, no earlier table was given");
    }

    @ParameterizedTest
    @EnumSource
    void marker_everyConstant_hasAShorthandAndAMeaning(Marker marker) {
        assertThat(marker.shorthand()).matches("\\[[a-z]+]");
        assertThat(marker).hasToString(marker.shorthand());
        assertThat(marker.meaning()).matches("[a-z ]+: .+");
    }

    @ParameterizedTest
    @CsvSource({"1E+999, true", "1E-1000, true", "1E+1000, true", "1E+1001, false", "1E-1001, false"})
    void numberOfAThousandDigits_isTheLongest(BigDecimal number, boolean taken) {
        if (taken) {
            assertThat(Entry.of(number).number()).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> Entry.of(number)).hasMessageContaining("1,000 digits");
            assertThatThrownBy(() -> Entry.of(number, List.of())).hasMessageContaining("1,000 digits");
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void digitsCount_asTheExponentDoes(int digits, boolean taken) {
        BigDecimal number = new BigDecimal("9".repeat(digits));

        if (taken) {
            assertThat(Entry.of(number).number()).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> Entry.of(number)).hasMessageContaining("1,000 digits");
        }
    }

    @Test
    void of_zeroAmountOrContribution_isAllowed() {
        assertThat(Entry.of(BigDecimal.ZERO, List.of(BigDecimal.ZERO)).number()).isZero();
        assertThatThrownBy(() -> Entry.of(BigDecimal.ONE, List.of(BigDecimal.valueOf(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("negative");
    }

    @Test
    void largestTables_areControlled() {
        List<String> labels =
                IntStream.range(0, 100).mapToObj(Integer::toString).toList();
        StatisticalTable most = rows("a").cell("a", 1L << 58).build();
        StatisticalTable finest = rows("a")
                .cell("a", StatisticalTable.NUMBER, new BigDecimal("1E-17"))
                .build();

        assertThat(Labels.of(labels, labels)).hasToString("rows: 100, columns: 100");
        assertThat(text(DisclosureControl.none().apply(most).publish(), "a")).isEqualTo("288,230,376,151,711,744");
        assertThat(finest.number("a", StatisticalTable.NUMBER)).hasValue(new BigDecimal("1E-17"));
    }
}
