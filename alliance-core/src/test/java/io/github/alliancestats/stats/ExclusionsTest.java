package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExclusionsTest {

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static CashSeizure cash(int revision, String pounds) {
        return builder("1", revision).amount(new BigDecimal(pounds), GBP).build();
    }

    private static CashSeizure.Builder builder(String id, int revision) {
        return CashSeizure.builder().id("cumbria", id).revision(revision).seized(LocalDate.of(2024, 5, 1));
    }

    private static CashSeizure withdrawn(int revision) {
        return builder("1", revision).withdrawn().amount(BigDecimal.ONE, GBP).build();
    }

    private static CashSeizure undated(String id) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .amount(BigDecimal.ONE, GBP)
                .build();
    }

    static Stream<Arguments> rules() {
        CashSeizure one = cash(1, "100");
        DrugSeizure otherKind = Given.seizure("1", "2024-05-01", Drug.HEROIN);
        return Stream.of(
                Arguments.of("one record", List.of(one), Map.of(), "100"),
                Arguments.of("a copy", List.of(one, cash(1, "100.00")), Map.of(ExclusionReason.DUPLICATE, 1L), "100"),
                Arguments.of("two copies", List.of(one, one, one), Map.of(ExclusionReason.DUPLICATE, 2L), "100"),
                Arguments.of("a revision", List.of(one, cash(2, "250")), Map.of(ExclusionReason.SUPERSEDED, 1L), "250"),
                Arguments.of(
                        "revisions with a gap, newest first",
                        List.of(cash(7, "250"), one, one),
                        Map.of(ExclusionReason.SUPERSEDED, 2L),
                        "250"),
                Arguments.of("a conflict", List.of(one, cash(1, "101")), Map.of(ExclusionReason.CONFLICTING, 2L), "0"),
                Arguments.of(
                        "a conflict with a copy",
                        List.of(one, cash(1, "101"), one),
                        Map.of(ExclusionReason.CONFLICTING, 3L),
                        "0"),
                Arguments.of("two kinds under one id", List.of(one, otherKind), Map.of(), "100"),
                Arguments.of(
                        "a conflict that a higher revision ends",
                        List.of(one, cash(1, "101"), cash(2, "102")),
                        Map.of(ExclusionReason.SUPERSEDED, 2L),
                        "102"),
                Arguments.of(
                        "a conflict above a good revision",
                        List.of(one, cash(2, "101"), cash(2, "102")),
                        Map.of(ExclusionReason.SUPERSEDED, 1L, ExclusionReason.CONFLICTING, 2L),
                        "0"),
                Arguments.of("withdrawn", List.of(withdrawn(1)), Map.of(ExclusionReason.WITHDRAWN, 1L), "0"),
                Arguments.of(
                        "withdrawn later",
                        List.of(one, withdrawn(2), withdrawn(2)),
                        Map.of(
                                ExclusionReason.SUPERSEDED,
                                1L,
                                ExclusionReason.DUPLICATE,
                                1L,
                                ExclusionReason.WITHDRAWN,
                                1L),
                        "0"),
                Arguments.of(
                        "withdrawn and given back",
                        List.of(withdrawn(2), one, cash(3, "103")),
                        Map.of(ExclusionReason.SUPERSEDED, 2L),
                        "103"),
                Arguments.of("undated", List.of(undated("1")), Map.of(ExclusionReason.UNDATED, 1L), "0"),
                Arguments.of(
                        "undated twice",
                        List.of(undated("1"), undated("1")),
                        Map.of(ExclusionReason.DUPLICATE, 1L, ExclusionReason.UNDATED, 1L),
                        "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyReason(String what, List<AllianceRecord> records, Map<ExclusionReason, Long> reasons, String pounds) {
        for (Summary answer : List.of(YEAR.summarize(records), YEAR.summarize(DataExtract.of(records)))) {
            assertThat(Given.excluded(answer)).as(what).isEqualTo(reasons);
            assertThat(answer.excluded())
                    .isEqualTo(
                            reasons.values().stream().mapToLong(Long::longValue).sum());
            assertThat(Facts.exact(answer.figure(CashMeasures.SEIZED).known())).isEqualByComparingTo(pounds);
        }
    }

    /** The first revision falls in the year, the one that stands does not. */
    @Test
    void revisionThatMovesTheDate_isResolvedBeforeThePeriodIsLookedAt() {
        CashSeizure moved = CashSeizure.builder()
                .id("cumbria", "1")
                .revision(2)
                .seized(LocalDate.of(2025, 1, 1))
                .amount(BigDecimal.TEN, GBP)
                .build();
        Summary answer = YEAR.summarize(List.of(cash(1, "100"), moved));

        assertThat(answer.included()).isZero();
        assertThat(answer.outside()).isEqualTo(1);
        assertThat(Given.excluded(answer)).isEqualTo(Map.of(ExclusionReason.SUPERSEDED, 1L));
    }

    @Test
    void sameIdOfTwoForces_isTwoRecords() {
        CashSeizure lancashire = CashSeizure.builder()
                .id("lancashire", "1")
                .seized(LocalDate.of(2024, 5, 1))
                .amount(BigDecimal.ONE, GBP)
                .build();

        assertThat(YEAR.summarize(List.of(cash(1, "100"), lancashire)).included())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Deduplication.class)
    void listedIds_areTheFirstThousandInTheirOrder(Deduplication identity) {
        List<CashSeizure> records = new ArrayList<>();
        List<RecordId> ids = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            String id = "U" + (10_000 + i);
            records.add(undated(id));
            ids.add(RecordId.of("cumbria", id));
        }
        Collections.shuffle(records, new Random(7));
        StatsQuery question = YEAR.withDeduplication(identity).measuring(CashMeasures.SEIZED);
        DataExtract extract = DataExtract.of(records);

        Summary together = question.summarize(records);
        Summary extracted = question.summarize(extract);
        Summary added = question.summarize(records.subList(0, 70))
                .plus(question.summarize(records.subList(70, 600)))
                .plus(question.summarize(records.subList(600, 1_100)));

        assertThat(together.excluded(ExclusionReason.UNDATED)).isEqualTo(1_100);
        assertThat(together.exclusions()).extracting(Exclusion::id).containsExactlyElementsOf(ids.subList(0, 1_000));
        assertThat(Given.excluded(added)).isEqualTo(Given.excluded(together));
        assertThat(added.exclusions()).isEqualTo(together.exclusions());
        assertThat(Given.excluded(extracted)).isEqualTo(Given.excluded(together));
        assertThat(extracted.exclusions()).isEqualTo(together.exclusions());
    }

    @ParameterizedTest
    @EnumSource(Deduplication.class)
    void explanation_listsTheIdsOfAllExclusions(Deduplication deduplication) {
        List<CashSeizure> records = new ArrayList<>();
        List<RecordId> ids = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            records.add(undated("U" + (10_000 + i)));
            ids.add(RecordId.of("cumbria", "U" + (10_000 + i)));
        }
        Collections.shuffle(records, new Random(8));
        StatsQuery query = YEAR.withDeduplication(deduplication).measuring(CashMeasures.SEIZED);
        Figure<MonetaryAmount> seized = query.summarize(records).figure(CashMeasures.SEIZED);

        assertThat(query.explain(seized, DataExtract.of(records)).leftOut())
                .extracting(Exclusion::id)
                .containsExactlyElementsOf(ids);
    }

    @Test
    void eachReason_keepsAThousandOfItsOwn() {
        List<CashSeizure> records = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            records.add(undated("U" + (10_000 + i)));
            records.add(builder("W" + (10_000 + i), 1)
                    .withdrawn()
                    .amount(BigDecimal.ONE, GBP)
                    .build());
        }
        Summary summary = YEAR.measuring(CashMeasures.SEIZED).summarize(records);

        assertThat(summary.exclusions()).hasSize(2_000);
        assertThat(summary.exclusions())
                .filteredOn(exclusion -> exclusion.reason() == ExclusionReason.UNDATED)
                .hasSize(1_000);
        assertThat(Given.excluded(summary))
                .isEqualTo(Map.of(ExclusionReason.WITHDRAWN, 1_001L, ExclusionReason.UNDATED, 1_001L));
    }

    @Test
    void sentence_namesTheRecordAndTheReason() {
        Summary summary = YEAR.summarize(List.of(cash(1, "100"), cash(2, "1"), cash(2, "2")));

        assertThat(summary.exclusions())
                .extracting(Exclusion::sentence)
                .containsExactly(
                        "cash seizure cumbria/1 is in conflict (2 records): records of the highest revision differ; none counts"
                                + " until a higher revision arrives.",
                        "cash seizure cumbria/1 is superseded: a higher revision replaces it.");
        assertThat(summary).asString().doesNotContain("cumbria/1").contains("3 excluded");
    }

    @Test
    void withoutDeduplication_duplicatesAreNotFound() {
        Summary answer = YEAR.withDeduplication(Deduplication.NONE).summarize(List.of(cash(1, "100"), cash(1, "100")));

        assertThat(answer.excluded()).isZero();
        assertThat(Facts.exact(answer.figure(CashMeasures.SEIZED).known())).isEqualByComparingTo("200");
    }
}
