package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row "not stated" includes the records that state no key. Its figures also have the drugs that state none. */
class NotStatedRowTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Dimension<Weighing> WEIGHED = Dimension.ofDrug(
            "force.weighed",
            1,
            drug -> Optional.of(drug.weighing()).filter(weighing -> weighing == Weighing.LABORATORY));
    private static final StatsQuery QUERY = AllianceStats.forPeriod(YEAR)
            .groupedBy(WEIGHED, Dimension.AREA, Dimension.AREA.by(WEIGHED), Dimension.MONTH);
    private static final Coverage COVERED =
            Given.covering(Fact.of(DrugSeizure.class)).plus(Given.covering(Fact.of(CashSeizure.class)));

    private static DrugSeizure seizure(String id, EventDate day, Weighing... weighings) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", id).seized(day);
        for (Weighing weighing : weighings) {
            seizure.drug(SeizedDrug.builder()
                    .drug(Drug.COCAINE)
                    .quantity(Quantity.grams("10"))
                    .weighing(weighing)
                    .build());
        }
        return seizure.build();
    }

    private static AllianceRecord in(AllianceRecord record, String area) {
        return Draft.changed(record, draft -> draft.areas.add(area));
    }

    /** Each way to make a summary, with and without declared coverage. */
    private static List<Summary> summaries(List<AllianceRecord> records) {
        DataExtract extract = DataExtract.of(records);
        DataExtract declared = extract.covering(COVERED);
        return List.of(
                QUERY.summarize(records),
                QUERY.summarize(extract),
                QUERY.summarize(declared),
                QUERY.index(extract).summarize(YEAR),
                QUERY.forPeriod(ReportingPeriod.ofEndExclusive(DAY.minusYears(3), DAY.plusYears(3)))
                        .index(declared)
                        .summarize(YEAR));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 10 g", "2, 2, 20 g", "3, 3, 30 g"})
    void included_someDrugsOfARecordStateNoKey_excludesTheRecord(int times, long seizures, String mass) {
        EventDate day = EventDate.on(DAY);
        List<AllianceRecord> records = new ArrayList<>(List.of(
                Given.cash("1", "2024-05-01", "10"),
                seizure("2", day, Weighing.LABORATORY),
                seizure("3", day, Weighing.UNSTATED)));
        for (int i = 1; i < times; i++) {
            records.add(seizure("4" + i, day, Weighing.LABORATORY, Weighing.UNSTATED));
        }
        for (Summary summary : summaries(records)) {
            Breakdown<Weighing> rows = summary.by(WEIGHED);
            Summary none = rows.notStated();

            assertThat(none.included()).isEqualTo(2);
            assertThat(none.figure(DrugMeasures.SEIZURES).known()).isEqualTo(seizures);
            assertThat(none.figure(DrugMeasures.MASS).text()).isEqualTo(mass);
            assertThat(rows.get(Weighing.LABORATORY).included()).isEqualTo(times);
            assertThat(none.included() + times).isEqualTo(summary.included());
        }
    }

    @Test
    void included_onlyRecordsOfOtherRows_isZeroAndTheirDrugsCount() {
        for (Summary summary :
                summaries(List.of(seizure("1", EventDate.on(DAY), Weighing.LABORATORY, Weighing.UNSTATED)))) {
            Summary none = summary.by(WEIGHED).notStated();

            assertThat(none.included()).isZero();
            assertThat(none.figure(DrugMeasures.MASS).text()).isEqualTo("10 g");
        }
    }

    @Test
    void included_crossedWithTheKeyOfARecord_hasARowForTheDrugsThatStateNone() {
        AllianceRecord mixed = seizure("1", EventDate.on(DAY), Weighing.LABORATORY, Weighing.UNSTATED);
        for (Summary summary : summaries(List.of(
                in(mixed, "Kendal"), Draft.changed(mixed, draft -> draft.id = RecordId.of("cumbria", "2"))))) {
            Breakdown<?> rows = summary.by(Dimension.AREA.by(WEIGHED));

            assertThat(rows.notStated().included()).isZero();
            assertThat(rows.notStated().figure(DrugMeasures.SEIZURES).known()).isOne();
            assertThat(rows.rows().values()).extracting(Summary::included).containsExactly(1L, 1L, 1L);
        }
    }

    /** A record with days in two months is tried on a day of each. */
    @Test
    void included_dayNotExact_isOnlyInTheRowsOfItsKeys() {
        EventDate spring = EventDate.within(ReportingPeriod.ofDays(DAY.minusDays(9), DAY.plusDays(9)));
        List<AllianceRecord> records = List.of(
                in(seizure("1", spring, Weighing.LABORATORY), "Kendal"),
                in(seizure("2", spring, Weighing.UNSTATED), "Kendal"));
        for (Summary summary : summaries(records)) {
            Summary area = summary.by(Dimension.AREA).get("Kendal");

            assertThat(summary.included()).isEqualTo(2);
            assertThat(area.included()).isEqualTo(2);
            assertThat(summary.by(Dimension.AREA).notStated().included()).isZero();
            assertThat(summary.by(WEIGHED).notStated().included()).isOne();
            assertThat(summary.by(Dimension.AREA.by(WEIGHED)).notStated().included())
                    .isZero();
        }
    }
}
