package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.RevisionStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two answers to one question from the same records are one value in all their parts, and of other records another. So
 * are the hashes by which maps and sets tell them apart.
 */
class AnswerValuesTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.FORCE);
    private static final List<AllianceRecord> RECORDS = RevisionStream.of(7, 60, 25);
    private static final List<AllianceRecord> OTHERS = RevisionStream.of(8, 40, 15);

    static Stream<Named<Function<Summary, Object>>> parts() {
        return Stream.of(
                part("the answer", answer -> answer),
                part("its sums", Summary::cell),
                part("a tally", answer -> answer.cell().tally(DrugMeasures.VALUE)),
                part("its tables", Summary::tables),
                part("a figure", answer -> answer.figure(DrugMeasures.VALUE)),
                part(
                        "its completeness",
                        answer -> answer.figure(DrugMeasures.VALUE).completeness()),
                part("a claim", answer -> answer.figure(DrugMeasures.SEIZURES).claim(Wording.EXACT)),
                part("what was left out", Summary::exclusions),
                part("the ids of its records", Summary::ids));
    }

    private static Named<Function<Summary, Object>> part(String name, Function<Summary, Object> part) {
        return Named.of(name, part);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void answersFromTheSame_areEqual_andOfOthersAreNot(Function<Summary, Object> part) {
        Object value = part.apply(YEAR.summarize(RECORDS));

        assertThat(part.apply(YEAR.summarize(RECORDS))).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(part.apply(YEAR.summarize(DataExtract.of(RECORDS))))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
        assertThat(part.apply(YEAR.summarize(OTHERS))).isNotEqualTo(value).doesNotHaveSameHashCodeAs(value);
        assertThat(value).isNotEqualTo(null).isNotEqualTo("another type");
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsAskedFor_hasAHashOfItsOwn(Object one, Object other) {
        assertThat(one).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(DrugMeasures.VALUE, CashMeasures.SEIZED),
                Arguments.of(Dimension.FORCE, Dimension.AREA),
                Arguments.of(
                        CurrencyBasis.of(GBP, ValuationBasis.STREET), CurrencyBasis.of(EUR, ValuationBasis.STREET)),
                Arguments.of(
                        YEAR.summarize(RECORDS).ids(), YEAR.summarize(OTHERS).ids()),
                Arguments.of(
                        YEAR.summarize(RECORDS).context().supply(),
                        YEAR.summarize(OTHERS.subList(0, 3)).context().supply()));
    }
}
