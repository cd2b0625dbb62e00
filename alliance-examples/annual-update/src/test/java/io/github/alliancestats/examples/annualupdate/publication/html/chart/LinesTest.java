package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines of a picture")
class LinesTest {

    @Test
    void areBrokenAtSpaces() {
        assertThat(Lines.of("Cocaine: 21")).containsExactly("Cocaine: 21");
        assertThat(Lines.of("Cannabis (herbal, resin and plants together): 17"))
                .containsExactly("Cannabis (herbal, resin and", "plants together): 17");
    }

    @Test
    void fillTheirWidth() {
        String half = "x".repeat(15);

        assertThat(Lines.of(half + " " + half + "y")).containsExactly(half + " " + half + "y");
        assertThat(Lines.of(half + "y " + half + "yy")).containsExactly(half + "y", half + "yy");
    }

    @Test
    void breakAWordOnlyIfItIsLongerThanALine() {
        assertThat(Lines.of("a " + "b".repeat(70) + " c"))
                .containsExactly("a", "b".repeat(32), "b".repeat(32), "b".repeat(6) + " c");
        assertThat(Lines.of("\uD83D\uDC89".repeat(33))).containsExactly("\uD83D\uDC89".repeat(32), "\uD83D\uDC89");
    }
}
