package io.github.alliancestats.examples.fromdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.stats.Summary;
import java.sql.SQLException;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with declared coverage, without it, and with rejected seizures. The seizures are of May 2023. */
class CoverageTest {

    private static final String COCAINE = "'COC', 31.5, 'G', 1260.00";
    private static final YearMonth MAY = YearMonth.of(2023, 5);
    private static final YearMonth JUNE = YearMonth.of(2023, 6);

    private Store store;

    @BeforeEach
    void makeStore() throws SQLException {
        store = Store.withoutSeizures();
    }

    @AfterEach
    void endStore() throws SQLException {
        store.close();
    }

    @Test
    void declaredTables_giveCompleteFigures_andZeroWithoutRows() throws SQLException {
        Summary summary = summary(store.withDrugs(1, COCAINE));

        assertThat(summary.figure(DrugMeasures.VALUE).text()).isEqualTo("£1,260");
        assertThat(summary.figure(DrugMeasures.VALUE).completeness().declared()).isTrue();
        assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("£0");
        assertThat(summary.figure(CashMeasures.SEIZED).value()).isPresent();
        assertThat(summary.issues()).isEmpty();
        assertThat(report()).contains("\n  Cash seized: £0; ").doesNotContain("ot supplied");
    }

    @Test
    void undeclaredTables_supplyTheFactsOfTheirRows() throws SQLException {
        Summary summary = summary(store.with("delete from coverage").withDrugs(1, COCAINE));

        assertThat(summary.figure(DrugMeasures.VALUE).text()).isEqualTo("at least £1,260");
        assertThat(summary.figure(DrugMeasures.VALUE).completeness().declared()).isFalse();
        assertThat(of(summary, JUNE, DrugMeasures.VALUE)).isEqualTo("not supplied");
        assertThat(summary.figure(CashMeasures.SEIZED).state()).isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(summary.issues()).extracting(Issue::code).containsExactly(Code.COVERAGE_NOT_DECLARED);
        assertThat(report())
                .contains("\nNot supplied: Cash seizures, Cash seized.\n", "\nNOTE (1): no coverage is declared")
                .containsOnlyOnce("Not supplied")
                .containsOnlyOnce("Cash seized")
                .doesNotContain("Declared coverage");
    }

    @Test
    void emptyUndeclaredTables_supplyNothing() throws SQLException {
        store.with("delete from coverage");

        assertThat(report()).contains("Not supplied: Drug seizures, ").doesNotContain("By drug", "By month");
    }

    @Test
    void oneDeclaredTable_leavesTheOtherUndeclared() throws SQLException {
        Summary summary = summary(store.with("delete from coverage where seizure_table = 'cash_seizure'")
                .withDrugs(1, COCAINE)
                .withCash(1, "10, 'GBP'"));

        assertThat(summary.figure(DrugMeasures.VALUE).completeness().declared()).isTrue();
        assertThat(summary.figure(CashMeasures.SEIZED).completeness().declared())
                .isFalse();
        assertThat(report()).contains("\nNOTE (1): facts have records but no coverage: cash seized\n");
    }

    @Test
    void monthWithoutSeizures_isZeroIfCovered_andNotSuppliedIfNot() throws SQLException {
        store.withCash(1, "10, 'GBP'")
                .withCash(2, "5, 'GBP'")
                .with("update cash_seizure set seized_on = date '2023-12-01' where id = 2");
        Summary covered = summary(store);
        Summary toMay = summary(store.with("update coverage set last_day = date '2023-05-31'"));

        assertThat(of(covered, JUNE, CashMeasures.SEIZED)).isEqualTo("£0");
        assertThat(of(toMay, JUNE, CashMeasures.SEIZED)).isEqualTo("not supplied");
        assertThat(of(toMay, MAY, CashMeasures.SEIZED)).isEqualTo("£10");
        assertThat(toMay.figure(CashMeasures.SEIZED).text()).isEqualTo("at least £15");
        assertThat(toMay.issues()).extracting(Issue::code).containsExactly(Code.OUTSIDE_COVERAGE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rejectedSeizure_makesFiguresOfItsFactAndMonthPartial(boolean isDeclared) throws SQLException {
        store.withDrugs(1, COCAINE)
                .withCash(1, "10, 'GBP'")
                .withCash(2, "-1, 'GBP'")
                .withCash(3, "5, 'GBP'")
                .with("update cash_seizure set seized_on = date '2023-06-01' where id = 3");
        if (!isDeclared) {
            store.with("delete from coverage");
        }
        Summary summary = summary(store);

        assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("£15 in the known part");
        assertThat(summary.figure(CashMeasures.SEIZURES).completeness().gaps()).containsEntry(Gap.REJECTED, 1L);
        assertThat(of(summary, MAY, CashMeasures.SEIZED)).isEqualTo("£10 in the known part");
        assertThat(of(summary, JUNE, CashMeasures.SEIZED)).isEqualTo(isDeclared ? "£5" : "at least £5");
        assertThat(summary.figure(DrugMeasures.VALUE).text()).isEqualTo(isDeclared ? "£1,260" : "at least £1,260");
        assertThat(report()).contains("\nWARNING (1): rows could not become records");
    }

    @Test
    void rejectedSeizureOfAnotherYear_isAGapOnlyWithoutADay() throws SQLException {
        store.withCash(1, "10, 'GBP'")
                .withCash(2, "-1, 'GBP'")
                .with("update cash_seizure set seized_on = date '2022-11-01' where id = 2");
        assertThat(summary(store).figure(CashMeasures.SEIZED).text()).isEqualTo("£10");

        store.with("update cash_seizure set seized_on = null where id = 2");
        assertThat(summary(store).figure(CashMeasures.SEIZED).text()).isEqualTo("£10 in the known part");
    }

    @Test
    void onlyRejectedSeizures_areNotKnown() throws SQLException {
        Summary summary = summary(store.with("delete from coverage").withCash(2, "-1, 'GBP'"));

        assertThat(summary.figure(CashMeasures.SEIZED).text()).isEqualTo("not known");
        assertThat(report()).contains("  Cash seized: not known; ").doesNotContain("Not supplied: Cash");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seizure_table = 'cash'             | there are no seizures in a table "cash"
            last_day = date '2022-01-01'       | the last day of a period must not be before its first
            last_day = date '999999999-12-31'  | a period must lie in the years 1 to 9999
            """)
    void coverageThatCannotBeRead_isAnError(String change, String reason) throws SQLException {
        store.with("update coverage set " + change);

        assertThatThrownBy(() -> summary(store))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("the coverage can't be used: " + reason);
    }

    private static String of(Summary summary, YearMonth month, Measure<?> measure) {
        return summary.by(Dimension.MONTH).get(month).figure(measure).text();
    }

    private String report() {
        return Report.of(answer(store));
    }

    private static Summary summary(Store store) {
        return answer(store).summary();
    }

    private static Answer answer(Store store) {
        try (Database database = store.open()) {
            return Answer.to(Question.year2023(database), database, rejection -> {});
        }
    }
}
