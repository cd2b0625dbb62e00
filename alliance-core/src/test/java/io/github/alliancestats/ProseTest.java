package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    private static final String PAGE = """
            # A heading is no prose

            One sentence
            on two lines. "Another one." And **a third.** It costs £1.5m, as in `a.b`.

            - An item without a full stop
            - Its neighbour

            | a cell | another cell. Of two sentences. |
            |---|---|

            ```sh
            code is no prose
            ```
            """;

    @Test
    void sentences_ofAPage_endAtFullStopsItemsAndCells() {
        assertThat(Prose.of(PAGE).sentences())
                .containsExactly(
                        "One sentence\non two lines.",
                        "\"Another one.\"",
                        "And **a third.**",
                        "It costs £1.5m, as in `a.b`.",
                        "- An item without a full stop",
                        "- Its neighbour",
                        "a cell",
                        "another cell.",
                        "Of two sentences.");
    }

    @Test
    void words_ofAPage_excludeHeadingsTablesAndCode() {
        assertThat(Prose.of(PAGE).words()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two words | 2",
                "a dash – is no word | 5",
                "[a link](to/a/page.md) is what it shows | 6",
                "seen = included + excluded | 3",
            })
    void words_ofAText_haveALetterOrADigit(String text, int words) {
        assertThat(Prose.words(text)).isEqualTo(words);
    }
}
