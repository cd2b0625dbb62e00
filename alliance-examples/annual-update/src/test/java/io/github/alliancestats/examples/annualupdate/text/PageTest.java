package io.github.alliancestats.examples.annualupdate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page")
class PageTest {

    private static final String WORD = "x".repeat(59);
    private static final String TOO_LONG = "y".repeat(130);

    private static String written(String line) {
        Page page = new Page();
        page.line(line);
        return page.toString();
    }

    @Test
    void leavesALineThatFitsAsItIs() {
        assertThat(written("  " + WORD + "  " + WORD.substring(2)))
                .isEqualTo("  " + WORD + "  " + WORD.substring(2) + "\n");
    }

    @Test
    void goesOnBelowAndFurtherInFromTheLastSpaceThatFits() {
        assertThat(written(" " + WORD + " " + WORD + " " + WORD))
                .isEqualTo(" " + WORD + " " + WORD + "\n   " + WORD + "\n");
    }

    @Test
    void breaksNoWordThatIsTooLong() {
        assertThat(written("  " + TOO_LONG)).isEqualTo("  " + TOO_LONG + "\n");
        assertThat(written("a " + TOO_LONG + " b")).isEqualTo("a\n  " + TOO_LONG + "\n  b\n");
    }

    @Test
    void countsCharactersWhateverTheirEncoding() {
        String line = "\uD83D\uDC89".repeat(60) + " " + WORD;

        assertThat(written(line)).isEqualTo(line + "\n");
    }
}
