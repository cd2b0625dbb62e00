package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start and end of a period, words, and the number of words that name it on 1 February 2024. */
class TimeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2023-01-01 -> 2024-01-01 -> in 2023 -> 2
            2023-01-01 -> 2024-01-01 -> throughout 2023 -> 2
            2023-01-01 -> 2024-01-01 -> in the last year -> 4
            2023-01-01 -> 2024-01-01 -> over the past 12 months -> 5
            2023-01-01 -> 2024-01-01 -> during the past twelve months -> 5
            2023-01-01 -> 2024-01-01 -> last year -> 2
            2023-01-01 -> 2024-01-01 -> in the year to December 2023 -> 6
            2023-01-01 -> 2024-01-01 -> in the 12 months ending 31 December 2023 -> 8
            2023-01-01 -> 2024-01-01 -> in 2022 -> 0
            2023-01-01 -> 2024-01-01 -> since 2023 -> 0
            2023-01-01 -> 2024-01-01 -> 2023 -> 0
            2023-01-01 -> 2024-01-01 -> in 2023/24 -> 0
            2023-01-01 -> 2024-01-01 -> in the last month -> 0
            2023-01-01 -> 2024-01-01 -> in the last 11 months -> 0
            2023-01-01 -> 2024-01-01 -> in the year to November 2023 -> 0
            2023-01-01 -> 2024-01-01 -> in the year to 30 December 2023 -> 0
            2022-01-01 -> 2023-01-01 -> in the last year -> 0
            2023-04-01 -> 2024-04-01 -> in the last year -> 0
            2023-02-01 -> 2024-02-01 -> in the last year -> 4
            2023-01-01 -> 2023-12-01 -> in the last year -> 0
            2022-04-01 -> 2023-04-01 -> in 2022/23 -> 4
            2022-04-01 -> 2023-04-01 -> in 2022-23 -> 4
            2022-04-01 -> 2023-04-01 -> in 2022–2023 -> 4
            2022-04-01 -> 2023-04-01 -> in 2022 -> 0
            2023-05-01 -> 2023-06-01 -> in May 2023 -> 3
            2023-05-01 -> 2023-06-01 -> in May -> 0
            """)
    void words_nameAPeriod(LocalDate start, LocalDate end, String words, int expected) {
        Passage passage = Draft.of(words).passages().get(0);

        assertThat(TimeWords.at(passage, 0, ReportingPeriod.of(start, end), LocalDate.of(2024, 2, 1))
                        .orElse(0))
                .isEqualTo(expected);
    }

    /** The figures are of 2023. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In 2023 officers made 65 arrests -> -
            In 2022 officers made 65 arrests -> in 2022
            Officers made 65 arrests in 2022 -> in 2022
            Throughout May 2023 officers made 65 arrests -> throughout may 2023
            In Sept 2023 officers made 65 arrests -> in sept 2023
            In 2023/24 officers made 65 arrests -> in 2023 / 24
            In the year to 31 March 2024 officers made 65 arrests -> in the year to 31 march 2024
            In the year to 30 March 2024 officers made 65 arrests -> -
            In the year to 31 December 2023 officers made 65 arrests -> -
            Officers made 65 arrests, compared with 30 in 2022 -> -
            Officers made more arrests than in 2022 -> -
            Since 2022 officers made 65 arrests -> -
            In the last year officers made 65 arrests -> -
            In Mayfair officers made 65 arrests -> -
            """)
    void ofOther_passageNamesAPeriod_onlyIfItIsAnother(String sentence, String expected) {
        Passage passage = Draft.of(sentence).passages().get(0);

        assertThat(TimeWords.ofOther(ReportingPeriod.ofYear(2023), passage).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void ofOther_leadInNamesAPeriod_appliesToItems() {
        Passage item =
                Draft.of("In 2022 officers:\n• made 65 arrests").passages().get(1);

        assertThat(TimeWords.ofOther(ReportingPeriod.ofYear(2023), item)).contains("in 2022");
    }
}
