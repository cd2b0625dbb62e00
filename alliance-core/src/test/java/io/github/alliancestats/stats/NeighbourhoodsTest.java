package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened where: areas, the units that worked there, and rates by the people who live there. */
class NeighbourhoodsTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final List<AllianceRecord> SEIZURES = List.of(
            seizure("1").area("Barrow").area("Kendal").unit("Roads").build(),
            seizure("2").area("Barrow").unit("Roads").unit("Dogs").build(),
            seizure("3").build());

    private static DrugSeizure.Builder seizure(String id) {
        return DrugSeizure.builder().id("cumbria", id).seized(DAY).drug(Drug.HEROIN);
    }

    private static Map<String, Long> rows(Summary answer, Dimension<String> dimension) {
        Map<String, Long> rows = new TreeMap<>();
        answer.by(dimension)
                .rows()
                .forEach((key, row) ->
                        rows.put(key, row.figure(DrugMeasures.SEIZURES).known()));
        return rows;
    }

    @Test
    void seizureInTwoAreas_countsInEach_andOnceInAll() {
        Summary answer = YEAR.groupedBy(Dimension.AREA).summarize(SEIZURES);
        long naive = rows(answer, Dimension.AREA).values().stream()
                .mapToLong(Long::longValue)
                .sum();

        assertThat(rows(answer, Dimension.AREA)).isEqualTo(Map.of("Barrow", 2L, "Kendal", 1L));
        assertThat(naive + noArea(answer)).isEqualTo(4);
        assertThat(answer.figure(DrugMeasures.SEIZURES).known()).isEqualTo(3).isNotEqualTo(naive + noArea(answer));
    }

    @Test
    void seizureWithoutAnArea_isInNone_andInTheTotal() {
        Summary answer = YEAR.groupedBy(Dimension.AREA).summarize(SEIZURES);

        assertThat(noArea(answer)).isEqualTo(1);
        assertThat(answer.by(Dimension.AREA).notStated().figure(DrugMeasures.SEIZURES))
                .asString()
                .contains("no area");
        assertThat(answer.by(Dimension.AREA).find("Penrith")).isEmpty();
    }

    private static long noArea(Summary answer) {
        return answer.by(Dimension.AREA)
                .notStated()
                .figure(DrugMeasures.SEIZURES)
                .known();
    }

    @Test
    void units_haveRows_asAreasDo() {
        Summary answer = YEAR.groupedBy(Dimension.UNIT).summarize(SEIZURES);

        assertThat(rows(answer, Dimension.UNIT)).isEqualTo(Map.of("Roads", 2L, "Dogs", 1L));
        assertThat(answer.by(Dimension.UNIT).notStated().included()).isEqualTo(1);
    }

    /** More in one place than in another may only be more people there. */
    @Test
    void rate_isByThePeopleOfTheArea() {
        List<AllianceRecord> searches = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            searches.add(StopSearch.builder()
                    .id("cumbria", "S" + i)
                    .searched(DAY)
                    .area(i < 20 ? "Barrow" : "Eden")
                    .build());
        }
        Breakdown<String> areas =
                YEAR.groupedBy(Dimension.AREA).summarize(searches).by(Dimension.AREA);
        Figure<Long> barrow = areas.get("Barrow").figure(ActivityMeasures.STOP_SEARCHES);
        Figure<Long> eden = areas.get("Eden").figure(ActivityMeasures.STOP_SEARCHES);
        Ratio naive = barrow.perThousand(people(5_000)).orElseThrow();

        assertThat(barrow.known()).isGreaterThan(eden.known()); // which says nothing of where more are stopped
        assertThat(barrow.perThousand(people(10_000)).orElseThrow().decimal(2)).isEqualByComparingTo("2.00");
        assertThat(eden.perThousand(people(4_000)).orElseThrow().decimal(2)).isEqualByComparingTo("2.50");
        assertThat(naive.decimal(2)).as("with another area's people").isEqualByComparingTo("4.00");
    }

    private static Population people(long number) {
        return new Population(number, LocalDate.of(2024, 6, 30), "ONS mid-year estimates");
    }

    @Test
    void rateThatDoesNotEnd_isExact() {
        Figure<Long> disruptions = YEAR.summarize(List.of(Disruption.builder()
                        .id("wiltshire", "1")
                        .disrupted(DAY)
                        .assessment(Disruption.Assessment.MINOR)
                        .build()))
                .figure(GroupMeasures.DISRUPTIONS);

        assertThat(disruptions.perThousand(people(3_000))).hasValueSatisfying(rate -> {
            assertThat(rate).hasToString("1/3");
            assertThat(rate.decimal(3)).isEqualByComparingTo("0.333");
        });
    }

    @Test
    void rateOfWhatIsNotKnown_isEmpty_andOfNothing_isZero() {
        Summary answer = YEAR.summarize(Given.declared(SEIZURES, StopSearch.class));

        assertThat(answer.figure(DrugMeasures.MASS).perThousand(people(1_000))).isEmpty();
        assertThat(answer.figure(ActivityMeasures.STOP_SEARCHES)
                        .perThousand(people(1_000))
                        .orElseThrow()
                        .decimal(0))
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void populationOfNobody_isRefused(long number) {
        assertThatThrownBy(() -> people(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more")
                .hasMessageContaining(String.valueOf(number));
    }

    @Test
    void populationWithoutASource_isRefused() {
        assertThatThrownBy(() -> new Population(1, DAY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
    }
}
