package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.claims.Verdict.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is listed as the parts of a whole: "-" if nothing is, else what does not add up. */
class PartsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £14m of drugs, including cannabis worth £4m and cocaine worth £10m -> adds
            £14m of drugs, including cannabis worth £4m -> partial: £4m of £14m
            £14m of drugs, made up of cannabis worth £4m -> partial fault: £4m of £14m
            £14m of drugs, made up of cannabis worth £14m -> adds
            £14m of drugs, consisting of cannabis worth £4m -> partial fault: £4m of £14m
            £14m of drugs, broken down into cannabis worth £14m -> adds
            £14m of drugs, including cannabis worth £20m -> more fault: £20m of £14m
            More than £14m of drugs, including cannabis worth £20m -> adds
            At least £14m of drugs, including cannabis worth £20m -> adds
            £14m of drugs, including cannabis -> -
            £14m of drugs and £4m of cash -> -
            Including £4m of cash -> -
            £14m of drugs, including 12kg of cocaine -> -
            £14m of drugs, including €14m of cocaine -> -
            £14m of drugs, including 12kg of cocaine worth £14m -> adds
            £14m of drugs, including half of the cocaine and £14m of cannabis -> adds
            A quarter of arrests, including 12 arrests -> -
            £14m of drugs, including cocaine worth £10.0 and cannabis worth £4m -> adds
            12 arrests, made of 12 arrests -> -
            """)
    void parts_areAddedUp(String sentence, String expected) {
        assertThat(told(sentence)).isEqualTo(expected);
    }

    /** Half of the last place of each: 500,000 of the whole and as much of each part. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            £14m of drugs, including £6m of cannabis and £7m of cocaine -> adds
            £14m of drugs, including £5m of cannabis and £7m of cocaine -> partial: £12m of £14m
            £14m of drugs, including £6.5m of cannabis and £6.4m of cocaine -> partial: £12.9m of £14m
            £14m of drugs, including £6.5m of cannabis and £6.9m of cocaine -> adds
            £14m of drugs, including £8m of cannabis and £7m of cocaine -> adds
            £14m of drugs, including £8m of cannabis and £8m of cocaine -> more fault: £16m of £14m
            12 arrests, including 13 arrests -> adds
            12 arrests, including 14 arrests -> more fault: 14 of 12
            12 arrests, including 11 arrests -> adds
            12 arrests, including 10 arrests -> partial: 10 of 12
            """)
    void roundedParts_mayBeOffByWhatRoundingHides(String sentence, String expected) {
        assertThat(told(sentence)).isEqualTo(expected);
    }

    /** What nothing names, and what is named as the whole is, are parts. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            12 arrests, including 5 in Barrow, and 48 warrants executed -> partial: 5 of 12
            12 arrests, including 5 in Barrow and 7 in Kendal -> adds
            12 arrests, including 5 arrests and 48 warrants executed and 7 arrests -> partial: 5 of 12
            12 letters, including 5 arrests and 7 warrants executed -> adds
            """)
    void list_endsWhereAnotherFigureIsNamed(String sentence, String expected) {
        assertThat(told(sentence)).isEqualTo(expected);
    }

    private static String told(String sentence) {
        Passage passage = Draft.of(sentence).passages().get(0);
        List<Said> all = Scanner.quantities(passage);
        return Parts.of(
                        passage,
                        all,
                        said -> Binder.name(passage, all, all.indexOf(said)).map(Named::measure))
                .map(parts -> parts.finding().map(PartsTest::words).orElse("adds"))
                .orElse("-");
    }

    private static String words(Finding finding) {
        String kind = finding.sentence().startsWith("a partial list") ? "partial" : "more";
        return kind + (finding.fault() ? " fault" : "") + finding.sentence().replaceFirst(".*the parts give ", ": ");
    }
}
