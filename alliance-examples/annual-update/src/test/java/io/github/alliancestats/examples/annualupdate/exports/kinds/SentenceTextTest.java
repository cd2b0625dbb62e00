package io.github.alliancestats.examples.annualupdate.exports.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.Sentence;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The notation of a sentence")
class SentenceTextTest {

    private static final Sentence SIX_YEARS = Sentence.custody(Period.ofYears(6));
    private static final Sentence THREE_YEARS = Sentence.custody(Period.ofYears(3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "6y > P6Y",
                "2y6m > P2Y6M",
                "18m > P1Y6M",
                "90d > P90D",
                "1y2m3d > P1Y2M3D",
                " 6y  >P6Y",
                "6y | 3y > P6Y",
                "6y|3y > P6Y",
                "6y + 3y > P9Y",
                "(6y | 3y) + 2y6m > P8Y6M",
                "(6y | 3y) + (2y6m | 18m) > P8Y6M",
                "(6y + 3y) | 2y6m > P9Y",
                "((6y)) > P6Y",
                "extended 8y licence 4y > P8Y",
                "3y + activated 6m > P3Y6M",
                "3y | suspended 10y > P3Y",
            })
    void hasTheTermOfTheLibrary(String text, String term) {
        assertThat(SentenceText.parse(text).term()).contains(Period.parse(term));
    }

    @Test
    void isOfEveryKind() {
        Period term = Period.ofMonths(20);
        assertThat(SentenceText.parse("life")).isEqualTo(Sentence.life());
        assertThat(SentenceText.parse("life minimum 20m")).isEqualTo(Sentence.life(term));
        assertThat(SentenceText.parse("suspended 20m")).isEqualTo(Sentence.suspended(term));
        assertThat(SentenceText.parse("activated 20m")).isEqualTo(Sentence.activated(term));
        assertThat(SentenceText.parse("extended 20m licence 20m")).isEqualTo(Sentence.extended(term, term));
        assertThat(SentenceText.parse("indeterminate")).isEqualTo(Sentence.indeterminate());
        assertThat(SentenceText.parse("community")).isEqualTo(Sentence.community());
        assertThat(SentenceText.parse("fine")).isEqualTo(Sentence.fine());
        assertThat(SentenceText.parse("discharge")).isEqualTo(Sentence.discharge());
        assertThat(SentenceText.parse("other")).isEqualTo(Sentence.nonCustodial());
    }

    @Test
    void buildsBlocksAsTheLibraryDoes() {
        assertThat(SentenceText.parse("6y | 3y | 6y")).isEqualTo(SIX_YEARS.concurrentWith(THREE_YEARS, SIX_YEARS));
        assertThat(SentenceText.parse("6y + 3y + 6y")).isEqualTo(SIX_YEARS.then(THREE_YEARS, SIX_YEARS));
        assertThat(SentenceText.parse("(6y | 3y) + 3y"))
                .isEqualTo(SIX_YEARS.concurrentWith(THREE_YEARS).then(THREE_YEARS));
        assertThat(SentenceText.parse("6y | (3y + 3y)"))
                .isEqualTo(SIX_YEARS.concurrentWith(THREE_YEARS.then(THREE_YEARS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'' > a term or a word of a sentence > 1",
                "6 > a term or a word of a sentence > 1",
                "6 years > a term or a word of a sentence > 1",
                "6m2y > a term or a word of a sentence > 1",
                "y > a term or a word of a sentence > 1",
                "Life > a term, a word of a sentence, a bracket > 1",
                "-6y > a term, a word of a sentence, a bracket > 1",
                "6.5y > a term or a word of a sentence > 1",
                "0y > longer than nothing > 1",
                "1001y > at most 1,000 years > 1",
                "10000y > a term or a word of a sentence > 1",
                "6y 3y > the end, + or | > 4",
                "6y | > a term or a word of a sentence > 5",
                "6y + | 3y > a term or a word of a sentence > 6",
                "6y | 3y + 2y6m > with brackets where + and | meet > 9",
                "(6y | 3y + 2y6m) > a closing bracket > 10",
                "(6y | 3y > a closing bracket > 9",
                "6y) > the end, + or | > 3",
                "() > a term or a word of a sentence > 2",
                "suspended > a term or a word of a sentence > 10",
                "suspended life > a term or a word of a sentence > 11",
                "extended 8y > licence and its length > 12",
                "extended 8y licence > a term or a word of a sentence > 20",
                "life 12y > the end, + or | > 6",
                "fine 6y > the end, + or | > 6",
            })
    void isRefusedWithWhatWasExpectedAndWhere(String text, String expected, int character) {
        assertThatThrownBy(() -> SentenceText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected)
                .hasMessageEndingWith(" at character " + character);
    }

    @Test
    void isRefusedOnASecondLineAndWhereItIsLong() {
        assertThatThrownBy(() -> SentenceText.parse("6y\n")).hasMessageEndingWith(" at character 3");
        assertThatThrownBy(() -> SentenceText.parse("(".repeat(201))).hasMessageContaining("at most 200 characters");
        assertThatThrownBy(() -> SentenceText.parse("(".repeat(200))).hasMessageEndingWith(" at character 201");
    }
}
