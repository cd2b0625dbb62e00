package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answers add, and which are refused; the laws themselves are in {@link SummaryProperties}. */
class SummaryTest {

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .within(OPERATIONS, ALLIANCE)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.DRUG);

    static Stream<Arguments> otherQuestions() {
        ExchangeRates rates = ExchangeRates.into(GBP)
                .rate(EUR, LocalDate.of(2024, 1, 1), new BigDecimal("0.85"))
                .build();
        DrugLaw law = DrugLaw.of(
                "a law of the test",
                LocalDate.of(9999, 12, 31),
                List.of(new DrugLaw.Provision(Drug.GHB, LocalDate.EPOCH, DrugClass.A, "the test", true)),
                List.of());
        Operations fewer = Operations.of(Operation.of("OP-ALLIANCE", "Operation Alliance"));
        Measure<Long> second = Measure.count("force.all", 2, CashSeizure.class, cash -> true);
        Measure<Long> first = Measure.count("force.all", 1, CashSeizure.class, cash -> true);
        return Stream.of(
                Arguments.of("period (2024 and 2023)", QUESTION, QUESTION.forPeriod(ReportingPeriod.ofYear(2023))),
                Arguments.of("zone (Europe/London and Z)", QUESTION, QUESTION.inZone(ZoneOffset.UTC)),
                Arguments.of("umbrella (OP-ALLIANCE and OP-APACHE)", QUESTION, QUESTION.within(OPERATIONS, APACHE)),
                Arguments.of("operations", QUESTION, QUESTION.within(fewer, ALLIANCE)),
                Arguments.of("currency and rates", QUESTION, QUESTION.reportingIn(EUR)),
                Arguments.of("currency and rates", QUESTION, QUESTION.reportingIn(rates)),
                Arguments.of("valuation basis (street and face)", QUESTION, QUESTION.valuedAt(ValuationBasis.FACE)),
                Arguments.of(
                        "drug law (Misuse of Drugs Act 1971 and a law of the test)",
                        QUESTION,
                        QUESTION.withDrugLaw(law)),
                Arguments.of(
                        "aliases",
                        QUESTION,
                        QUESTION.withAliases(Aliases.builder()
                                .merged("P1", "P2", LocalDate.of(2024, 1, 1))
                                .build())),
                Arguments.of(
                        "deduplication (BY_ID and NONE)", QUESTION, QUESTION.withDeduplication(Deduplication.NONE)),
                Arguments.of(
                        "as at (none and 2025-01-01T00:00:00Z)",
                        QUESTION,
                        QUESTION.asAt(Instant.parse("2025-01-01T00:00:00Z"))),
                Arguments.of("status (provisional and final)", QUESTION, QUESTION.withStatus(Status.FINAL)),
                Arguments.of("seal (none and ", QUESTION, QUESTION.sealedUnder(Given.key(1))),
                Arguments.of("measures", QUESTION, QUESTION.measuring(CashMeasures.SEIZED)),
                Arguments.of(
                        "measures (only here [force.all], only there [force.all version 2])",
                        QUESTION.measuring(first),
                        QUESTION.measuring(second)),
                Arguments.of(
                        "dimensions (only here [drug], only there [month])",
                        QUESTION,
                        QUESTION.groupedBy(Dimension.MONTH)),
                Arguments.of("dimensions (only here [drug], only there [])", QUESTION, QUESTION.groupedBy()),
                Arguments.of(
                        "dimensions (in another order)",
                        QUESTION.alsoGroupedBy(Dimension.MONTH),
                        QUESTION.groupedBy(Dimension.MONTH, Dimension.DRUG)));
    }

    @ParameterizedTest
    @MethodSource("otherQuestions")
    void plus_ofAnotherQuestion_isRefused_andTheDifferenceNamed(String difference, StatsQuery one, StatsQuery other) {
        assertThat(one).isNotEqualTo(other);
        assertThatThrownBy(() -> one.empty().plus(other.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have equal queries, but they differ in " + difference);
        assertThatThrownBy(() -> other.empty().plus(one.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    /** What is counted and how it is broken down is a matter of each figure, how settled it is one of words. */
    @ParameterizedTest
    @MethodSource("otherQuestions")
    void comparedTo_anotherQuestion_saysWhyItIsUnlike(String difference, StatsQuery one, StatsQuery other) {
        String aspect = difference.contains("(") ? difference.substring(0, difference.indexOf(" (")) : difference;
        Set<Issue.Code> expected = switch (aspect) {
            case "zone" -> Set.of(Issue.Code.ZONE);
            case "umbrella", "operations" -> Set.of(Issue.Code.SCOPE);
            case "currency and rates" -> Set.of(Issue.Code.RATES);
            case "valuation basis" -> Set.of(Issue.Code.BASIS);
            case "drug law" -> Set.of(Issue.Code.LAW);
            case "aliases" -> Set.of(Issue.Code.ALIASES);
            case "deduplication" -> Set.of(Issue.Code.DEDUPLICATION);
            case "as at" -> Set.of(Issue.Code.AS_AT);
            default -> Set.of();
        };
        StatsQuery earlier =
                aspect.equals("period") ? other : other.forPeriod(one.period().yearBefore());

        List<Issue> issues = one.empty().comparedTo(earlier.empty()).comparabilityIssues();

        assertThat(issues).extracting(Issue::code).containsExactlyElementsOf(expected);
        assertThat(issues)
                .allSatisfy(reason -> assertThat(reason.sentence()).isNotBlank().isEqualTo(reason.toString()));
    }

    @Test
    void plus_namesEveryDifference() {
        StatsQuery other = QUESTION.inZone(ZoneOffset.UTC).withDeduplication(Deduplication.NONE);

        assertThatThrownBy(() -> QUESTION.empty().plus(other.empty()))
                .hasMessageContaining("zone")
                .hasMessageContaining("deduplication")
                .hasMessageNotContaining("period");
    }

    @Test
    void rowOfABreakdown_doesNotAdd() {
        Summary answer = QUESTION.summarize(List.of());
        Summary row = answer.by(Dimension.DRUG).get(Drug.HEROIN);
        Summary none = answer.by(Dimension.DRUG).notStated();

        assertThatThrownBy(() -> row.plus(answer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("row of a breakdown");
        assertThatThrownBy(() -> answer.plus(row)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.plus(none)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void umbrellaThatIsNotInTheTree_isRefused() {
        assertThatThrownBy(() -> QUESTION.within(OPERATIONS, Records.UNLISTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OP-UNLISTED");
    }

    @Test
    void ratesIntoAnotherCurrency_reportInThatCurrency() {
        StatsQuery inEuros = QUESTION.reportingIn(ExchangeRates.none(EUR));

        assertThat(inEuros).isEqualTo(QUESTION.reportingIn(EUR)).isNotEqualTo(QUESTION.reportingIn(GBP));
    }

    /** Each has the question of the first, and differs in one thing alone. */
    static Stream<Arguments> otherAnswers() {
        StatsQuery unique = QUESTION.withDeduplication(Deduplication.NONE);
        CashSeizure in = alliance("in", LocalDate.of(2024, 1, 1));
        CashSeizure late = alliance("late", LocalDate.of(2025, 1, 1));
        return Stream.of(
                Arguments.of("included", unique.summarize(List.of(in)), unique.empty()),
                Arguments.of("outside", unique.summarize(List.of(late)), unique.empty()),
                Arguments.of(
                        "reason of being outside",
                        unique.summarize(List.of(late)),
                        unique.summarize(List.of(Given.cash("no operation", "2024-01-01", "1")))),
                Arguments.of(
                        "ids",
                        QUESTION.summarize(List.of(in)),
                        QUESTION.summarize(List.of(alliance("another", LocalDate.of(2024, 1, 1))))),
                Arguments.of(
                        "forces with data",
                        unique.summarize(List.of(in)),
                        unique.summarize(List.of(Draft.changed(in, draft -> draft.id = RecordId.of("kent", "in"))))),
                Arguments.of(
                        "row",
                        unique.summarize(List.of(seizure(Drug.HEROIN))),
                        unique.summarize(List.of(seizure(Drug.COCAINE)))),
                Arguments.of("excluded", QUESTION.summarize(List.of(in, in)), QUESTION.summarize(List.of(in))));
    }

    private static DrugSeizure seizure(Drug drug) {
        return DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 1, 1))
                .operation(ALLIANCE)
                .drug(drug)
                .build();
    }

    @ParameterizedTest
    @MethodSource("otherAnswers")
    void answersThatDifferInOneThing_areUnequal(String what, Summary one, Summary other) {
        assertThat(one).as(what).isNotEqualTo(other).isNotEqualTo(what);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void partsOfUnequalAnswers_areUnequal() {
        Summary one = QUESTION.summarize(List.of(seizure(Drug.HEROIN)));
        Summary other = QUESTION.empty();

        assertThat(one.cell()).isNotEqualTo(other.cell()).isNotEqualTo("cell");
        assertThat(one.tables().get(0)).isNotEqualTo(other.tables().get(0)).isNotEqualTo("table");
        assertThat(one.ids()).isNotEqualTo(other.ids()).isNotEqualTo("ids").hasSameHashCodeAs(ids(one));
        assertThat(one.context().supply())
                .isNotEqualTo(other.context().supply())
                .isNotEqualTo("supply");
        assertThat(one.figure(DrugMeasures.SEIZURES).completeness())
                .isNotEqualTo(other.figure(DrugMeasures.SEIZURES).completeness())
                .isNotEqualTo("coverage");
        assertThat(QUESTION.summarize(List.of(seizure(Drug.HEROIN), seizure(Drug.HEROIN)))
                        .exclusions())
                .isNotEqualTo(one.exclusions())
                .isNotEqualTo("exclusions");
    }

    private static Ids ids(Summary answer) {
        return answer.ids().plus(Ids.NONE);
    }

    @Test
    void breakdown_namesItsDimension_andItsRows() {
        assertThat(QUESTION.summarize(List.of(seizure(Drug.HEROIN))).by(Dimension.DRUG))
                .hasToString("by drug, rows: 1");
    }

    @Test
    void missingRecord_isRefused() {
        List<CashSeizure> withNull = Arrays.asList(Given.cash("1", "2024-01-01", "1"), missing());

        assertThatThrownBy(() -> QUESTION.summarize(withNull)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> QUESTION.compareWith(ReportingPeriod.ofYear(2023), withNull))
                .isInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings("NullAway") // what a caller without such a check might hand over
    private static CashSeizure missing() {
        return Collections.<CashSeizure>singletonList(null).get(0);
    }

    @Test
    void outside_saysWhetherScopeOrPeriodWasMissed() {
        Summary answer = QUESTION.summarize(List.of(
                Given.cash("no operation", "2024-01-01", "1"),
                alliance("late", LocalDate.of(2025, 1, 1)),
                alliance("in", LocalDate.of(2024, 1, 1))));

        assertThat(answer.outside(OutOfScope.OUT_OF_SCOPE)).isEqualTo(1);
        assertThat(answer.outside(OutOfScope.OUT_OF_PERIOD)).isEqualTo(1);
        assertThat(answer.outside()).isEqualTo(2);
        assertThat(answer)
                .hasToString("summary in 2024, within OP-ALLIANCE: 3 seen = 1 included + 0 excluded + 2 outside");
    }

    private static CashSeizure alliance(String id, LocalDate day) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(day)
                .operation(ALLIANCE)
                .amount(BigDecimal.ONE, GBP)
                .build();
    }

    /** A summary keeps the ids of its records for {@link Summary#plus}, but records can be large, and personal. */
    @Test
    void summary_keepsNoRecordInMemory() throws InterruptedException {
        List<WeakReference<AllianceRecord>> records = new ArrayList<>();
        List<Summary> summaries = summariesOf(records);

        for (int tries = 0; tries < 100 && records.stream().anyMatch(each -> each.get() != null); tries++) {
            System.gc(); // does not have to collect all at once
            Thread.sleep(10);
        }

        assertThat(records).hasSize(601).allMatch(each -> each.get() == null);
        assertThat(summaries).hasSize(3).allMatch(each -> each.ids().size() > 500);
        assertThat(Set.copyOf(summaries)).hasSize(1);
    }

    /** Summaries of records of all kinds, with conflicts and superseded ones, that came in each way. */
    private static List<Summary> summariesOf(List<WeakReference<AllianceRecord>> known) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            records.add(Records.content(i).with(RecordId.of("cumbria", "R" + i % 500), 1 + i % 3 / 2));
        }
        records.add(Draft.changed(
                records.get(1),
                draft -> { // a joint record can make its own hash
                    draft.id = RecordId.of("cumbria", "joint");
                    draft.joint = new JointWork("J1", Share.weighted(1, 1), JointWork.Role.RECORDED);
                }));
        records.forEach(record -> known.add(new WeakReference<>(record)));
        StatsQuery query = QUESTION.groupedBy(Dimension.DRUG, Dimension.AREA);
        RecordIntake<Summary> accumulator = query.accumulator();
        records.forEach(accumulator::add);
        return List.of(query.summarize(records), query.summarize(DataExtract.of(records)), accumulator.finish());
    }
}
