package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An event can rightly have no operation, group or partner. A figure of one is complete only if the records are declared to
 * carry the key. The declaration is tested.
 */
class KeysCarriedTest {

    private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final OperationId ALLIANCE = OperationId.of("OP-ALLIANCE");
    private static final StatsQuery YEAR = AllianceStats.forPeriod(Y2023).reportingIn(GBP);
    private static final StatsQuery WITHIN = YEAR.within(OPERATIONS, ALLIANCE);
    private static final Coverage DAYS = Coverage.of(
                    CUMBRIA,
                    ReportingPeriod.ofEndExclusive(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1)),
                    Fact.of(CashSeizure.class))
            .withOpening(LocalDate.of(2022, 1, 1));
    private static final Coverage CARRYING = DAYS.carrying(Key.OPERATION);
    private static final AllianceRecord WITHOUT = Given.cash("1", "2023-05-01", "4300000");
    private static final AllianceRecord UNDER = under(Given.cash("2", "2023-06-01", "100"));

    private static AllianceRecord under(AllianceRecord record) {
        return Draft.changed(record, draft -> draft.operations.add(ALLIANCE));
    }

    private static DataExtract extract(Coverage coverage, AllianceRecord... records) {
        return DataExtract.of(List.of(records)).covering(coverage);
    }

    private static Figure<?> seized(DataExtract extract) {
        return WITHIN.summarize(extract).figure(CashMeasures.SEIZED);
    }

    @Test
    void umbrella_keyDeclared_isComplete() {
        assertThat(seized(extract(CARRYING, WITHOUT, UNDER)).text()).isEqualTo("£100");
        assertThat(seized(extract(CARRYING, WITHOUT, UNDER)).value()).isPresent();
    }

    @Test
    void umbrella_keyNotDeclared_isAtLeastTheRecordsThatStateIt() {
        Figure<?> figure = seized(extract(DAYS, WITHOUT, UNDER));

        assertThat(figure.text()).isEqualTo("at least £100");
        assertThat(figure.completeness().notCarried()).containsExactly(Key.OPERATION);
        assertThat(figure.completeness()).hasToString("known for 1 of 1, perhaps not recorded: operation");
        assertThat(seized(extract(DAYS, WITHOUT)).value()).isEmpty();
        assertThat(seized(DataExtract.of(List.of(WITHOUT, UNDER))).text()).isEqualTo("at least £100");
    }

    @Test
    void whole_keyNotDeclared_isComplete() {
        assertThat(YEAR.summarize(extract(DAYS, WITHOUT))
                        .figure(CashMeasures.SEIZED)
                        .value())
                .isPresent();
    }

    @Test
    void row_ofAnOperation_needsTheKey_andTheRowWithoutOneDoesNot() {
        StatsQuery byOperation = YEAR.groupedBy(Dimension.OPERATION);

        Breakdown<OperationId> rows =
                byOperation.summarize(extract(DAYS, WITHOUT, UNDER)).by(Dimension.OPERATION);

        assertThat(rows.get(ALLIANCE).figure(CashMeasures.SEIZED).text()).isEqualTo("at least £100");
        assertThat(rows.notStated().figure(CashMeasures.SEIZED).text()).isEqualTo("£4,300,000");
        assertThat(byOperation
                        .summarize(extract(CARRYING, WITHOUT, UNDER))
                        .by(Dimension.OPERATION)
                        .get(ALLIANCE)
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("£100");
    }

    /** A disposal is an event of a record that states the key, or does not. */
    @Test
    void stock_keyNotDeclared_isAtLeast() {
        Figure<?> held = WITHIN.summarize(extract(DAYS, WITHOUT, UNDER)).figure(CashMeasures.HELD);

        assertThat(held.text()).isEqualTo("at least £100");
    }

    @Test
    void sumOfKinds_namesTheKeyOfAnyKind() {
        Coverage assets = Given.covering(Fact.of(Asset.class));

        assertThat(WITHIN.summarize(extract(DAYS.plus(assets), UNDER))
                        .figure(MoneyMeasures.TAKEN)
                        .completeness()
                        .notCarried())
                .containsExactly(Key.OPERATION);
    }

    @Test
    void twoDeclarations_bothMustCarryTheKey() {
        assertThat(seized(extract(CARRYING.plus(DAYS), UNDER)).value()).isEmpty();
        assertThat(CARRYING.plus(DAYS).declarations())
                .allMatch(each -> each.keys().isEmpty());
        assertThat(CARRYING.plus(CARRYING)).isEqualTo(CARRYING);
        assertThat(CARRYING.before(LocalDate.of(2023, 1, 1)).declarations())
                .allMatch(each -> each.keys().equals(Set.of(Key.OPERATION)));
        assertThat(CARRYING).hasToString(CARRYING.toString()).asString().contains(" carrying [operation]");
    }

    @Test
    void covering_aPeriod_takesKeys() {
        DataExtract covered = DataExtract.of(List.of(UNDER)).covering(Y2023, Key.OPERATION);

        assertThat(seized(covered).value()).isPresent();
        assertThat(seized(DataExtract.of(List.of(UNDER)).covering(Y2023)).value())
                .isEmpty();
    }

    /** £4.3m without an operation, although the column is declared: it was lost. */
    @Test
    void declaredKey_thatNoEventStates_isAGapAndABlocker() {
        Summary summary = WITHIN.summarize(extract(CARRYING, WITHOUT));
        Figure<?> seized = summary.figure(CashMeasures.SEIZED);

        assertThat(seized.text()).isEqualTo("not known");
        assertThat(seized.completeness().gaps()).isEqualTo(Map.of(Gap.KEY_NOT_CARRIED, 1L));
        assertThat(summary.issues())
                .filteredOn(issue -> issue.code() == Issue.Code.KEY_NOT_CARRIED)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.severity()).isEqualTo(Issue.Severity.BLOCKER);
                    assertThat(issue.count()).isEqualTo(1);
                    assertThat(issue.sentence()).endsWith(": cumbria cash seized, operation");
                });
    }

    @Test
    void declaredKey_ofAnotherPeriod_isNotAnIssueOfThisOne() {
        AllianceRecord before = Given.cash("3", "2022-05-01", "7");

        assertThat(seized(extract(CARRYING, before, UNDER)).value()).isPresent();
        assertThat(WITHIN.summarize(extract(CARRYING, before, UNDER)).issues())
                .extracting(Issue::code)
                .doesNotContain(Issue.Code.KEY_NOT_CARRIED);
    }

    /** The column was half empty this year. */
    @Test
    void share_lessThanHalfOfTheOtherPeriod_isABlockerOfTheComparison() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            AllianceRecord earlier = Given.cash("B" + i, "2022-05-01", "10");
            AllianceRecord later = Given.cash("N" + i, "2023-05-01", "10");
            records.add(i < 8 ? under(earlier) : earlier);
            records.add(i < 3 ? under(later) : later);
        }
        DataExtract extract = DataExtract.of(records).covering(CARRYING);
        Summary now = WITHIN.summarize(extract);
        Comparison comparison = now.comparedTo(WITHIN.forPeriod(Y2022).summarize(extract));

        assertThat(now.figure(CashMeasures.SEIZED).text()).isEqualTo("£30");
        assertThat(comparison.now().figure(CashMeasures.SEIZED).text()).isEqualTo("at least £30");
        assertThat(comparison.change(CashMeasures.SEIZED).growth()).isEmpty();
        assertThat(comparison.issues()).extracting(Issue::code).contains(Issue.Code.KEY_NOT_CARRIED);
        assertThat(comparison.before().figure(CashMeasures.SEIZED).value()).isPresent();
    }

    @Test
    void counts_areTheSameInEachWayToASummary() {
        List<AllianceRecord> records = List.of(WITHOUT, UNDER, under(Given.cash("3", "2022-05-01", "7")));
        DataExtract extract = DataExtract.of(records).covering(CARRYING);
        Summary summary = WITHIN.summarize(extract);
        RecordIntake<Summary> accumulator = WITHIN.accumulator();
        accumulator.covers(CARRYING);
        records.forEach(accumulator::add);

        assertThat(WITHIN.summarize(extract, 2, Runnable::run)).isEqualTo(summary);
        assertThat(WITHIN.index(extract).summarize(Y2023)).isEqualTo(summary);
        assertThat(accumulator.finish()).isEqualTo(summary);
        assertThat(WITHIN.readSummary(summary.toBytes())).isEqualTo(summary);
    }
}
