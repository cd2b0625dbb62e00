package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of one joint event that do not agree make each figure incomplete that has one of them. */
class JointRecordsDifferTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Share FIRST = Share.equal(1, 3);
    private static final Share SECOND = Share.equal(2, 3);
    private static final Share THIRD = Share.equal(3, 3);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .alsoMeasuring(DrugMeasures.MASS)
            .groupedBy(Dimension.FORCE, Dimension.MONTH, Dimension.DRUG);

    private static DrugSeizure.Builder joint(String force, Share share, String kilograms) {
        return DrugSeizure.builder()
                .id(force, "1")
                .seized(DAY)
                .drug(Drug.COCAINE, Quantity.kilograms(kilograms))
                .joint("J", share, force.equals("cumbria") ? Role.RECORDED : Role.PARTICIPATED);
    }

    private static List<AllianceRecord> three(String ofSecond, Share ofThird) {
        return List.of(
                joint("cumbria", FIRST, "10").build(),
                joint("lancashire", SECOND, ofSecond).build(),
                joint("merseyside", ofThird, "10").build());
    }

    private static List<AllianceRecord> fourThirds() {
        List<AllianceRecord> records = new ArrayList<>(three("10", THIRD));
        records.add(joint("cheshire", THIRD, "10").build());
        return records;
    }

    private static void assertInDoubt(Summary summary, Measure<?>... measures) {
        for (Measure<?> measure : measures) {
            Figure<?> figure = summary.figure(measure);
            assertThat(figure.completeness().gaps()).as("%s", figure).isEqualTo(Map.of(Gap.JOINT_RECORDS_DIFFER, 1L));
            assertThat(figure.value()).as("%s", figure).isEmpty();
            assertThat(figure.atLeast()).as("%s", figure).isFalse();
        }
    }

    private static void assertInDoubt(List<AllianceRecord> records, Code code) {
        Summary summary = YEAR.summarize(records);

        assertInDoubt(summary, DrugMeasures.MASS, DrugMeasures.SEIZURES);
        summary.by(Dimension.FORCE).rows().values().forEach(row -> assertInDoubt(row, DrugMeasures.MASS));
        summary.by(Dimension.MONTH).rows().values().stream()
                .filter(row -> row.included() > 0)
                .forEach(row -> assertInDoubt(row, DrugMeasures.MASS, DrugMeasures.SEIZURES));
        summary.by(Dimension.DRUG).rows().values().forEach(row -> assertInDoubt(row, DrugMeasures.MASS));
        assertThat(summary.figure(CashMeasures.SEIZURES).completeness().gaps()).isEmpty();
        assertThat(summary.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.BLOCKER)
                .extracting(Issue::code)
                .containsExactly(code);
    }

    @Test
    void fourThirds_areAGapOfEachFigure() {
        assertInDoubt(fourThirds(), Code.JOINT_SHARES);
    }

    @Test
    void onePlaceTwice_isAGapOfEachFigure() {
        assertInDoubt(three("10", SECOND), Code.JOINT_SHARES);
        assertInDoubt(three("10", Share.weighted(2, 50, 30, 20)), Code.JOINT_SHARES);
    }

    @Test
    void tenAndTwelveKilograms_areAGapOfEachFigure() {
        assertInDoubt(three("12", THIRD), Code.JOINT_FACTS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sharesOfThreePlaces_areComplete(boolean isDeclared) {
        List<AllianceRecord> records = three("10", THIRD);
        Summary summary = isDeclared ? YEAR.summarize(Given.complete(records)) : YEAR.summarize(records);

        assertThat(summary.figure(DrugMeasures.MASS).value()).contains(Quantity.grams("10000"));
        assertThat(summary.figure(DrugMeasures.SEIZURES).value()).contains(1L);
        assertThat(summary.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.BLOCKER)
                .isEmpty();
    }

    @Test
    void declaration_doesNotCloseTheGap() {
        Figure<?> mass = YEAR.summarize(Given.complete(three("12", THIRD))).figure(DrugMeasures.MASS);

        assertThat(mass.state()).isEqualTo(FigureState.PARTIAL);
        assertThat(mass.text()).isEqualTo("10.667 kg in the known part");
    }

    @Test
    void placesSideBySide_ofDifferentParts_doNotOverlap() {
        assertThat(YEAR.summarize(List.of(
                                joint("cumbria", Share.equal(1, 2), "10").build(),
                                joint("lancashire", Share.weighted(2, 500, 250, 250), "10")
                                        .build(),
                                joint("merseyside", Share.equal(4, 4), "10").build()))
                        .figure(DrugMeasures.MASS)
                        .state())
                .isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void instantAndDay_areOneFact() {
        AllianceRecord atNoon = DrugSeizure.builder()
                .id("lancashire", "1")
                .seized(EventDate.at(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .drug(Drug.COCAINE, Quantity.kilograms("10"))
                .joint("J", SECOND, Role.PARTICIPATED)
                .build();

        assertThat(YEAR.summarize(List.of(joint("cumbria", FIRST, "10").build(), atNoon))
                        .figure(DrugMeasures.MASS)
                        .state())
                .isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void otherEvents_areNotTouched() {
        List<AllianceRecord> records = new ArrayList<>(fourThirds());
        records.add(DrugSeizure.builder()
                .id("kent", "2")
                .seized(DAY.plusMonths(1))
                .drug(Drug.HEROIN, Quantity.kilograms("2"))
                .build());
        Summary summary = YEAR.summarize(records);

        assertThat(summary.by(Dimension.DRUG)
                        .get(Drug.HEROIN)
                        .figure(DrugMeasures.MASS)
                        .state())
                .isEqualTo(FigureState.COMPLETE);
        assertThat(summary.figure(CashMeasures.SEIZURES).completeness().gaps()).isEmpty();
    }

    /** The forces disagree on tablets. Only a figure that counts a part of the event in its unit is in doubt. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void figuresInAnotherUnit_areNotTouched(boolean isAlsoWeighed) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int place = 1; place <= 2; place++) {
            DrugSeizure.Builder seizure = DrugSeizure.builder()
                    .id(place == 1 ? "cumbria" : "lancashire", "1")
                    .seized(DAY)
                    .drug(Drug.MDMA, Quantity.tablets(10L * place))
                    .joint("J", Share.equal(place, 2), place == 1 ? Role.RECORDED : Role.PARTICIPATED);
            records.add((isAlsoWeighed ? seizure.drug(Drug.MDMA, Quantity.grams("5")) : seizure).build());
        }
        Summary summary = YEAR.alsoMeasuring(DrugMeasures.DOSES).summarize(records);

        assertThat(summary.figure(DrugMeasures.DOSES).completeness().gaps()).containsKey(Gap.JOINT_RECORDS_DIFFER);
        assertThat(summary.figure(DrugMeasures.MASS).completeness().gaps().containsKey(Gap.JOINT_RECORDS_DIFFER))
                .isEqualTo(isAlsoWeighed);
    }

    @Test
    void everyWay_findsTheSameGap() {
        List<AllianceRecord> records = fourThirds();
        Summary together = YEAR.summarize(records);
        Summary sum = YEAR.empty();
        for (AllianceRecord record : records) {
            sum = sum.plus(YEAR.readSummary(YEAR.summarize(List.of(record)).toBytes()));
        }
        DataExtract extract = DataExtract.of(records);

        assertThat(sum).isEqualTo(together);
        assertThat(sum.toBytes()).isEqualTo(together.toBytes());
        assertThat(YEAR.summarize(extract)).isEqualTo(together);
        assertThat(YEAR.index(extract).summarize(YEAR.period())).isEqualTo(together);
        SharingKey key = Given.key(1);
        Summary sealed = YEAR.sealedUnder(key).empty();
        for (AllianceRecord record : records) {
            sealed = sealed.plus(YEAR.summarize(List.of(record)).sealedUnder(key));
        }
        assertInDoubt(sealed, DrugMeasures.MASS, DrugMeasures.SEIZURES);
    }

    @Test
    void explanation_namesTheEventOnce() {
        List<AllianceRecord> records = three("12", THIRD);
        Explanation<Quantity> explanation =
                YEAR.explain(YEAR.summarize(records).figure(DrugMeasures.MASS), DataExtract.of(records));

        assertThat(explanation.contributions())
                .hasSize(4)
                .filteredOn(each -> each.gap().equals(Optional.of(Gap.JOINT_RECORDS_DIFFER)))
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo(Quantity.grams("0")));
    }
}
