package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Explanation.Contribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure is made of, record by record. */
class ExplanationTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(Records.YEAR)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .identifiedBy(Identity.EVIDENCE);

    /** Seizures of one drug each, valued as told or, where that is a question mark, not. */
    private static Explanation<MonetaryAmount> valued(String values) {
        List<AllianceRecord> records = new ArrayList<>();
        for (String value : values.isEmpty() ? List.<String>of() : Arrays.asList(values.split(" "))) {
            String id = "D" + records.size();
            records.add(
                    value.equals("?")
                            ? Given.seizure(id, "2024-05-01", Drug.HEROIN)
                            : Given.valued(id, "2024-05-01", Drug.HEROIN, value));
        }
        return YEAR.summarize(records).explain(DrugMeasures.VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "'',          , ",
        "?,           , ",
        "7,           cumbria/D0, 7",
        "7 9,         cumbria/D1, 8",
        "9 7,         cumbria/D0, 8",
        "9 ? 9 1,     cumbria/D0, 9",
        "1 2 4,       cumbria/D2, 2",
        "? 4 1 ? 2 3, cumbria/D1, 2.5",
        "0.01 0.02,   cumbria/D1, 0.015",
    })
    void largestAndMedian_areOfWhatIsKnown_theFirstOfEqualOnes(String values, String largest, String median) {
        Explanation<MonetaryAmount> explanation = valued(values);

        assertThat(explanation.largest().map(each -> each.id().toString()).orElse(null))
                .isEqualTo(largest);
        assertThat(explanation.median().map(number -> number.toPlainString()).orElse(null))
                .isEqualTo(median);
    }

    @Test
    void contributions_tellWhatEachRecordAdds_andWhyItDoesNot() {
        Explanation<MonetaryAmount> explanation = valued("5 ? 7");

        assertThat(explanation.contributions())
                .extracting(Contribution::toString)
                .containsExactly(
                        "drug seizure cumbria/D0: GBP 5",
                        "drug seizure cumbria/D1: GBP 0 (not valued)",
                        "drug seizure cumbria/D2: GBP 7");
        assertThat(explanation.figure().words()).isEqualTo("£12");
        assertThat(explanation).hasToString(explanation.figure() + " Records: 3; left out: 0.");
    }

    @Test
    void contributions_areInOrderOfId_andOfKindWhereTwoHaveOneId() {
        List<AllianceRecord> records = List.of(
                Given.cash("2", "2024-05-01", "2"),
                Given.funds("1", "2024-05-01", "5"),
                Given.cash("1", "2024-05-01", "1"),
                Given.seizure("1", "2024-05-01", Drug.HEROIN),
                Given.cash("10", "2024-05-01", "3"));
        Measure<Long> all = Measure.count("force.all", 1, AllianceRecord.class, record -> true);

        assertThat(YEAR.alsoMeasuring(all).summarize(records).explain(all).contributions())
                .extracting(each -> each.kind() + " " + each.id().value())
                .containsExactly(
                        "cash seizure 1",
                        "drug seizure 1",
                        "financial investigation 1",
                        "cash seizure 10",
                        "cash seizure 2");
    }

    @Test
    void row_isExplainedByWhatFallsUnderItsKey() {
        Breakdown<Drug> drugs = YEAR.groupedBy(Dimension.DRUG)
                .summarize(List.of(
                        Given.seizure("1", "2024-05-01", Drug.HEROIN, Drug.COCAINE),
                        Given.seizure("2", "2024-05-01", Drug.COCAINE),
                        Given.cash("3", "2024-05-01", "1")))
                .by(Dimension.DRUG);

        assertThat(ids(drugs.get(Drug.HEROIN), DrugMeasures.SEIZURES)).containsExactly("1");
        assertThat(ids(drugs.get(Drug.COCAINE), DrugMeasures.SEIZURES)).containsExactly("1", "2");
        assertThat(ids(drugs.get(Drug.COCAINE), CashMeasures.SEIZED)).isEmpty();
        assertThat(ids(drugs.notStated(), CashMeasures.SEIZED)).containsExactly("3");
        assertThat(ids(drugs.notStated(), DrugMeasures.SEIZURES)).isEmpty();
    }

    private static List<String> ids(Summary answer, Measure<?> measure) {
        return answer.explain(measure).contributions().stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void withoutEvidence_orOfARow_thereIsNoDigest() {
        Summary answer =
                YEAR.groupedBy(Dimension.DRUG).summarize(List.of(Given.seizure("1", "2024-05-01", Drug.HEROIN)));
        Summary tracked = answer.withoutEvidence();
        Summary row = answer.by(Dimension.DRUG).get(Drug.HEROIN);

        assertThatThrownBy(tracked::digest)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EVIDENCE");
        assertThatThrownBy(() -> tracked.explain(DrugMeasures.SEIZURES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EVIDENCE");
        assertThatThrownBy(row::digest)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("row");
        assertThat(tracked.withoutEvidence()).isSameAs(tracked);
    }

    @Test
    void leftOut_isWhatCountsNowhere_withItsReason() {
        CashSeizure revised = CashSeizure.builder()
                .id("cumbria", "1")
                .revision(2)
                .withdrawn()
                .amount(Records.pounds("1"))
                .build();
        Explanation<MonetaryAmount> explanation = YEAR.summarize(List.of(
                        Given.cash("1", "2024-05-01", "1"),
                        Given.cash("1", "2024-05-01", "1"),
                        revised,
                        Given.cash("2", "2024-05-01", "20")))
                .explain(CashMeasures.SEIZED);

        assertThat(explanation.leftOut())
                .extracting(Exclusion::toString)
                .containsExactly(
                        "cash seizure cumbria/1 is superseded (2 records): a higher revision replaces it.",
                        "cash seizure cumbria/1 is withdrawn: the highest revision withdraws it.");
        assertThat(explanation.leftOut().get(0).sentence())
                .isEqualTo(explanation.leftOut().get(0).toString());
        assertThat(explanation).hasToString(explanation.figure() + " Records: 1; left out: 3.");
    }

    /** The figures are the same, and rest on other records. */
    @Test
    void evidence_tellsAnswersFromOneAnother() {
        List<AllianceRecord> records = List.of(
                Given.cash("1", "2024-05-01", "1"),
                Given.cash("2", "2024-05-01", "1"),
                Given.cash("3", "2024-06-01", "2"));
        Summary answer = YEAR.summarize(records);
        Summary backwards = YEAR.summarize(List.of(records.get(2), records.get(1), records.get(0)));
        Summary others = YEAR.summarize(List.of(records.get(0), Given.cash("4", "2024-05-01", "1"), records.get(2)));

        assertThat(backwards).isEqualTo(answer);
        assertThat(backwards.digest()).isEqualTo(answer.digest()).matches("[0-9a-f]{64}");
        assertThat(others).isNotEqualTo(answer);
        assertThat(others.digest()).isNotEqualTo(answer.digest());
        assertThat(YEAR.summarize(records.subList(0, 2)).digest()).isNotEqualTo(answer.digest());
        assertThat(YEAR.withStatus(Status.FINAL).summarize(records).digest()).isNotEqualTo(answer.digest());
    }
}
