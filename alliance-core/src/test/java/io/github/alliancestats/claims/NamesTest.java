package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measures a text calls by their names. */
class NamesTest {

    private static final Measure<Long> LARGE =
            Measure.count("force.large", 1, CashSeizure.class, cash -> true).named("Seized");
    private static final Measure<Long> FIVES =
            Measure.count("force.fives", 1, CashSeizure.class, cash -> true).named("Seizures over 5");

    private static final Names NAMES = Names.of(AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .measuring(LARGE, CashMeasures.SEIZED, FIVES)
            .empty());

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Cash seized: 5 -> cash.seized
            CASH SEIZED: 5 -> cash.seized
            Seized: 5 -> force.large
            All seized: 5 -> force.large
            Cash seized 5 -> -
            Cash seized: some 5 -> -
            5 -> -
            """)
    void longestName_whoseColonStandsDirectlyBefore(String text, String expected) {
        Passage passage = passage(text);

        assertThat(id(NAMES.endingAt(passage, passage.size() - 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Cash seized: about or nearly 5 -> cash.seized
            Cash seized: 4; seized: 5 -> force.large
            Seized: 4; cash seized: 5 -> cash.seized
            Cash: 5 -> -
            """)
    void lastNameBefore(String text, String expected) {
        Passage passage = passage(text);

        assertThat(id(NAMES.before(passage, passage.size() - 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            cash seized -> cash.seized
            cash seized: -> cash.seized
            seized cash -> force.large
            cash -> -
            """)
    void longestNameThatBeginsHere_withoutItsColon(String text, String expected) {
        assertThat(id(NAMES.at(passage(text), 0))).isEqualTo(expected);
    }

    /** The 5 of "Seizures over 5" is no quantity. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Seizures over 5: 5 -> 0 1 2 3
            All seizures over 5: 5 -> 1 2 3 4
            Seizures over 5 are 5 -> ''
            """)
    void name_coversItsWordsAndItsColon(String text, String expected) {
        Passage passage = passage(text);

        assertThat(IntStream.range(0, passage.size())
                        .filter(at -> NAMES.cover(passage, at))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static Passage passage(String text) {
        return Draft.of(text).passages().get(0);
    }

    private static String id(Optional<Measure<?>> named) {
        return named.map(Measure::id).orElse("-");
    }
}
