package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class of a drug is not known on a day after the last check of the law. No figure may assume one. */
class LawHorizonTest {

    private static final StatsQuery QUERY = AllianceStats.forPeriod(ReportingPeriod.ofYear(2026))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .measuring(DrugMeasures.SEIZURES, DrugMeasures.VALUE)
            .groupedBy(
                    Dimension.DRUG_CLASS,
                    Dimension.DRUG_CLASS.by(Dimension.DRUG),
                    Dimension.MONTH.by(Dimension.DRUG_CLASS),
                    Dimension.DRUG);

    private static final DrugSeizure ON_THE_LAST_DAY = Given.valued("1", "2026-11-27", Drug.HEROIN, "100");
    private static final DrugSeizure ON_THE_NEXT_DAY = Given.valued("2", "2026-11-28", Drug.KETAMINE, "20");
    private static final List<DrugSeizure> BOTH = List.of(ON_THE_LAST_DAY, ON_THE_NEXT_DAY);

    private static Summary summary(StatsQuery query, List<? extends AllianceRecord> records, boolean isDeclared) {
        return query.summarize(isDeclared ? Given.declared(records, DrugSeizure.class) : DataExtract.of(records));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byClass_drugSeizedAfterTheLastDay_isAGapOfEachClass(boolean isDeclared) {
        Breakdown<DrugClass> classes = summary(QUERY, BOTH, isDeclared).by(Dimension.DRUG_CLASS);
        Figure<Long> ofA = classes.get(DrugClass.A).figure(DrugMeasures.SEIZURES);
        Figure<Long> ofB = classes.get(DrugClass.B).figure(DrugMeasures.SEIZURES);

        assertThat(classes.rows()).containsOnlyKeys(DrugClass.A, DrugClass.UNKNOWN);
        assertThat(ofA.state()).isEqualTo(FigureState.PARTIAL);
        assertThat(ofA.text()).isEqualTo("at least 1");
        assertThat(ofA.completeness().gaps()).isEqualTo(Map.of(Gap.KEY_NOT_STATED, 1L));
        assertThat(classes.get(DrugClass.A).figure(DrugMeasures.VALUE).text()).isEqualTo("at least £100");
        assertThat(ofB.value()).isEmpty();
        assertThat(classes.get(DrugClass.UNKNOWN).figure(DrugMeasures.SEIZURES).text())
                .isEqualTo("1");
        assertThat(classes.total().figure(DrugMeasures.SEIZURES).value()).hasValue(2L);
        assertThat(classes.total().figure(DrugMeasures.VALUE).text()).isEqualTo("£120");
    }

    @Test
    void byClassAndDrug_onlyRowsOfTheSameDrugHaveTheGap() {
        Summary summary = summary(QUERY, BOTH, true);
        Dimension<CrossKey<DrugClass, Drug>> both = Dimension.DRUG_CLASS.by(Dimension.DRUG);

        summary.by(both)
                .rows()
                .forEach((key, row) -> assertThat(
                                row.figure(DrugMeasures.SEIZURES).value())
                        .as("%s", key)
                        .hasValue(1L));
        assertThat(summary.by(Dimension.DRUG)
                        .get(Drug.KETAMINE)
                        .figure(DrugMeasures.SEIZURES)
                        .value())
                .as("the drug is known")
                .hasValue(1L);
    }

    @Test
    void byMonthAndClass_monthsUntilTheLastDay_areComplete() {
        DrugSeizure october = Given.valued("3", "2026-10-05", Drug.HEROIN, "7");
        Summary summary = summary(QUERY, List.of(october, ON_THE_LAST_DAY, ON_THE_NEXT_DAY), true);

        summary.by(Dimension.MONTH.by(Dimension.DRUG_CLASS)).rows().forEach((key, row) -> {
            boolean isNovember = key.first().equals(Optional.of(YearMonth.of(2026, 11)));
            boolean isPartial = isNovember && key.second().equals(Optional.of(DrugClass.A));
            assertThat(row.figure(DrugMeasures.SEIZURES).value().isPresent())
                    .as("%s", key)
                    .isEqualTo(!isPartial);
        });
    }

    @Test
    void byClass_periodUntilTheLastDay_isComplete() {
        StatsQuery until =
                QUERY.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 28)));
        List<DrugSeizure> known = List.of(ON_THE_LAST_DAY, Given.valued("4", "2026-05-01", Drug.KETAMINE, "5"));

        assertThat(summary(until, known, true)
                        .by(Dimension.DRUG_CLASS)
                        .get(DrugClass.A)
                        .figure(DrugMeasures.SEIZURES)
                        .value())
                .hasValue(1L);
    }

    /** The class of a drug changes after the last known day, so an inexact date decides whether it is known. */
    @Test
    void byClass_dateAcrossTheLastDay_isAGap() {
        AllianceRecord inexact = Draft.changed(
                ON_THE_LAST_DAY,
                draft -> draft.date = EventDate.within(
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 10))));
        Figure<Long> ofA = summary(QUERY, List.of(inexact), true)
                .by(Dimension.DRUG_CLASS)
                .get(DrugClass.A)
                .figure(DrugMeasures.SEIZURES);

        assertThat(ofA.value()).isEmpty();
        assertThat(summary(QUERY, List.of(inexact), true)
                        .figure(DrugMeasures.SEIZURES)
                        .value())
                .hasValue(1L);
    }

    @Test
    void byClass_lawThatCoversThePeriod_isComplete() {
        StatsQuery covered = QUERY.withDrugLaw(DrugLaw.misuseOfDrugsAct().coveringThrough(LocalDate.of(2026, 12, 31)));
        Breakdown<DrugClass> classes = summary(covered, BOTH, true).by(Dimension.DRUG_CLASS);

        assertThat(classes.rows()).containsOnlyKeys(DrugClass.A, DrugClass.B);
        assertThat(classes.get(DrugClass.A).figure(DrugMeasures.VALUE).text()).isEqualTo("£100");
        assertThat(classes.get(DrugClass.B).figure(DrugMeasures.SEIZURES).value())
                .hasValue(1L);
        assertThat(covered.description().get("drug law")).contains("amended by the caller");
    }

    /** A summary in parts, from an index, and read from bytes has the same gaps. */
    @Test
    void byClass_eachWayToTheSummary_hasTheGap() {
        DataExtract extract = Given.declared(BOTH, DrugSeizure.class);
        Summary whole = QUERY.summarize(extract);
        List<Summary> same = List.of(
                QUERY.index(extract).summarize(QUERY.period()),
                QUERY.summarize(extract, 2, Runnable::run),
                QUERY.readSummary(whole.toBytes()));

        assertThat(same).allSatisfy(other -> {
            assertThat(other).isEqualTo(whole);
            assertThat(other.by(Dimension.DRUG_CLASS).get(DrugClass.A).figure(DrugMeasures.VALUE))
                    .isEqualTo(whole.by(Dimension.DRUG_CLASS).get(DrugClass.A).figure(DrugMeasures.VALUE));
        });
    }
}
