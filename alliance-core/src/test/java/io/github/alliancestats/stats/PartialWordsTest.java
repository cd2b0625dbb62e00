package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of partial figures: no gap is hidden by a rounded number or a mean. */
class PartialWordsTest {

    private static final StatsQuery QUERY = AllianceStats.forPeriod(Records.YEAR)
            .reportingIn(Records.RATES)
            .valuedAt(ValuationBasis.STREET)
            .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]));

    private static DataExtract extract(List<AllianceRecord> records, boolean isDeclared) {
        return DataExtract.of(records).covering(isDeclared ? Given.covering(Set.of(Fact.values())) : Coverage.none());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void meanOfAPartialFigure_isOfTheKnownPart(boolean isDeclared) {
        List<AllianceRecord> records = new ArrayList<>();
        for (String kilograms : List.of("1", "3")) {
            records.add(DrugSeizure.builder()
                    .id("cumbria", kilograms)
                    .seized(Records.YEAR.start())
                    .drug(Drug.COCAINE, Quantity.kilograms(kilograms))
                    .build());
        }
        Figure<?> complete = QUERY.summarize(extract(records, isDeclared)).figure(DrugMeasures.MASS);
        records.add(Given.seizure("unknown", "2024-05-06", Drug.COCAINE));
        Figure<?> partial = QUERY.summarize(extract(records, isDeclared)).figure(DrugMeasures.MASS);

        assertThat(complete.meanInWords()).isEqualTo("2 kg");
        assertThat(partial.state()).isEqualTo(FigureState.PARTIAL);
        assertThat(partial.meanInWords()).isEqualTo("2 kg in the known part");
    }

    /** Other wordings than "at least", "more than" and "over" allow a number below the exact one. They need a highest number. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void partialFigure_isNearlyAboutOrUpTo_onlyIfItsRangeHasBothEnds(boolean isDeclared) {
        int atLeast = 0;
        for (long seed = 0; seed < 200; seed += 10) {
            List<AllianceRecord> records = new ArrayList<>();
            for (long i = seed; i < seed + 10; i++) {
                records.add(Records.content(i).with(RecordId.of("cumbria", "R" + i), 1));
            }
            Summary summary = QUERY.summarize(extract(records, isDeclared));
            for (Measure<?> measure : QUERY.measures()) {
                Figure<?> figure = summary.figure(measure);
                if (figure.state() == FigureState.PARTIAL) {
                    atLeast += figure.atLeast() ? 1 : 0;
                    requirePartialWords(figure);
                }
            }
        }

        assertThat(atLeast).isGreaterThan(50);
    }

    private static void requirePartialWords(Figure<?> figure) {
        String partial = figure.atLeast() && figure.low().toString().matches(".*[1-9].*")
                ? "(at least|more than|over) .*|-.* in the known part"
                : "at most .*|.* in the known part";
        assertThat(figure.text()).matches(partial).doesNotContain("about", "nearly", "up to", "more than");
        for (Wording wording : Wording.values()) {
            Optional<Claim> claim = figure.claim(wording);
            boolean isOfRange = isOfRange(wording, figure);
            assertThat(figure.text(wording)).matches(isOfRange ? "(nearly|about|up to) .*|" + partial : partial);
            switch (wording) {
                case NEARLY, ABOUT, UP_TO ->
                    assertThat(claim.isEmpty() || isOfRange).isTrue();
                case EXACT, ROUNDED -> assertThat(claim).isPresent();
                case MORE_THAN, OVER ->
                    assertThat(claim.isEmpty() || figure.atLeast()).isTrue();
            }
        }
        if (figure.mean().isPresent()) {
            assertThat(figure.meanInWords()).endsWith(" in the known part");
        }
    }

    private static boolean isOfRange(Wording wording, Figure<?> figure) {
        return switch (wording) {
            case NEARLY, ABOUT, UP_TO -> figure.range().highest().isPresent();
            case EXACT, ROUNDED, MORE_THAN, OVER -> false;
        };
    }

    @Test
    void meanOfUnknownQuantities_isNotKnown() {
        Figure<?> mass = QUERY.summarize(List.of(Given.seizure("unknown", "2024-05-06", Drug.COCAINE)))
                .figure(DrugMeasures.MASS);

        assertThat(mass.meanInWords()).isEqualTo("not known");
    }
}
