package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that no record states. One of an open set, such as an area, has no row. */
class UnknownKeyTest {

    private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
    private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
    private static final Dimension<CrossKey<String, Drug>> BOTH = Dimension.AREA.by(Dimension.DRUG);
    private static final StatsQuery QUERY = AllianceStats.forPeriod(Y2023)
            .reportingIn(GBP)
            .groupedBy(Dimension.AREA, Dimension.DRUG, Dimension.MONTH, BOTH);
    private static final Coverage COVERED =
            Given.covering(Fact.of(CashSeizure.class)).plus(Given.covering(Fact.of(DrugSeizure.class)));

    private static AllianceRecord in(String area, AllianceRecord record) {
        return Draft.changed(record, draft -> draft.areas.add(area));
    }

    private static DataExtract extract(boolean isDeclared) {
        return DataExtract.of(List.of(
                        in("Kendal", Given.cash("1", "2023-01-05", "100")),
                        in("Barrow", Given.seizure("2", "2023-02-05", Drug.HEROIN)),
                        in("Ulverston", Given.cash("3", "2022-01-05", "70"))))
                .covering(isDeclared ? COVERED : Coverage.none());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void area_thatNoRecordStates_hasNoRow(boolean isDeclared) {
        Breakdown<String> areas = QUERY.summarize(extract(isDeclared)).by(Dimension.AREA);

        assertThat(areas.find("Kendall")).isEmpty();
        assertThatThrownBy(() -> areas.get("Kendall"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a key must be in a record or be named by the query, but \"Kendall\" of dimension area is not."
                                + " Did you mean Kendal? Name a key that must have a row by with(..);"
                                + " find(..) is empty for an unknown key");
        assertThatThrownBy(() -> areas.get("Workington"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("area is not. Name a key");
        assertThat(areas.find("Kendal")
                        .orElseThrow()
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo(areas.get("Kendal").figure(CashMeasures.SEIZED).text())
                .isEqualTo("£100");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keyThatTheQueryNames_hasARow(boolean isDeclared) {
        Dimension<String> named = Dimension.AREA.with("Workington");
        Dimension<CrossKey<String, YearMonth>> byMonth = named.by(Dimension.MONTH);
        Summary summary = QUERY.groupedBy(named, byMonth).summarize(extract(isDeclared));

        assertThat(summary.by(Dimension.AREA)
                        .get("Workington")
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo(isDeclared ? "£0" : "not supplied");
        assertThat(summary.by(byMonth).find(CrossKey.of("Workington", YearMonth.of(2023, 7))))
                .isPresent();
        assertThat(summary.by(byMonth).find(CrossKey.of("Workingtn", YearMonth.of(2023, 7))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void force_thatIsNeitherDeclaredNorExpected_hasNoRow(boolean isDeclared) {
        ForceId kent = ForceId.of("kent");
        StatsQuery byForce = QUERY.groupedBy(Dimension.FORCE);

        assertThat(byForce.summarize(extract(isDeclared)).by(Dimension.FORCE).find(ForceId.of("cumbira")))
                .isEmpty();
        assertThat(byForce.forForces(Set.of(kent))
                        .summarize(extract(isDeclared))
                        .by(Dimension.FORCE)
                        .get(kent)
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("not supplied");
        assertThat(byForce.summarize(extract(isDeclared).covering(Coverage.of(kent, Y2023, Fact.of(CashSeizure.class))))
                        .by(Dimension.FORCE)
                        .find(kent))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void operation_thatIsNotInTheTree_hasNoRow(boolean isDeclared) {
        OperationId known = Records.OPERATIONS.all().get(0).id();
        StatsQuery byOperation = QUERY.groupedBy(Dimension.OPERATION);

        assertThat(byOperation
                        .summarize(extract(isDeclared))
                        .by(Dimension.OPERATION)
                        .find(known))
                .isEmpty();
        Breakdown<OperationId> rows = byOperation
                .withOperations(Records.OPERATIONS)
                .summarize(extract(isDeclared))
                .by(Dimension.OPERATION);
        assertThat(rows.find(known)).isPresent();
        assertThat(rows.find(OperationId.of("OP-NONE"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keyOfACaller_thatNoRecordStates_hasNoRow(boolean isDeclared) {
        Dimension<Integer> beat = Dimension.ofRecord(
                "force.beat",
                1,
                record -> record.areas().stream().map(String::length).toList());
        Summary summary = QUERY.groupedBy(beat, Dimension.DRUG).summarize(extract(isDeclared));

        assertThat(summary.by(beat).find("Kendal".length())).isPresent();
        assertThat(summary.by(beat).find(99)).isEmpty();
        assertThat(summary.by(Dimension.DRUG).find(Drug.of("heroine", "Heroine", DrugFamily.OTHER)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keyOfAClosedSet_thatNoRecordStates_hasARow(boolean isDeclared) {
        Summary summary = QUERY.summarize(extract(isDeclared));

        assertThat(summary.by(Dimension.DRUG)
                        .get(Drug.COCAINE)
                        .figure(DrugMeasures.SEIZURES)
                        .text())
                .isEqualTo(isDeclared ? "0" : "not supplied");
        assertThat(summary.by(Dimension.DRUG).find(Drug.COCAINE)).isPresent();
        assertThat(summary.by(Dimension.MONTH).find(YearMonth.of(2023, 7))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void crossedKey_needsAStatedArea_andNoStatedPair(boolean isDeclared) {
        Breakdown<CrossKey<String, Drug>> both =
                QUERY.summarize(extract(isDeclared)).by(BOTH);

        assertThat(both.find(CrossKey.of("Kendal", Drug.HEROIN))).isPresent();
        assertThat(both.find(CrossKey.of("Kendall", Drug.HEROIN))).isEmpty();
        assertThatThrownBy(() -> both.get(CrossKey.of("Kendall", Drug.HEROIN)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean Kendal?");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comparison_keyOfEitherSide_isKnownToBoth(boolean isDeclared) {
        Comparison years = QUERY.compareWith(Y2022, extract(isDeclared));

        assertThat(years.by(Dimension.AREA)).containsOnlyKeys("Barrow", "Kendal", "Ulverston");
        assertThat(years.now().by(Dimension.AREA).find("Ulverston")).isPresent();
        assertThat(years.before().by(Dimension.AREA).find("Kendal")).isPresent();
        assertThat(years.now().by(Dimension.AREA).find("Kendall")).isEmpty();
    }
}
