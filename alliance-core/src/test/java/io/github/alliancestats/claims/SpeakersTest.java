package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words the 12 of a text are; "-" where they are its own or nobody is named. */
class SpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Det Insp Roe said: “We made 12 arrests.” -> Det Insp Roe
            Det Insp Roe, said “We made 12 arrests.” -> Det Insp Roe
            Det Insp Roe said: "We made 12 arrests." -> Det Insp Roe
            Det Insp Roe said: We made 12 arrests. -> -
            Det Insp Roe said: “We made arrests,” 12 of them. -> -
            “12 arrests,” said Det Insp Roe. -> Det Insp Roe
            "12 arrests," said Det Insp Roe. -> Det Insp Roe
            "12 arrests," said Det Insp Roe – "and more." -> Det Insp Roe
            “12 arrests” Det Insp Roe added. -> Det Insp Roe
            “12 arrests.” The end. -> -
            “12 arrests -> -
            Det Insp Roe said: “12 arrests -> Det Insp Roe
            The inspector told reporters “12 arrests” -> The inspector
            A. Roe said: “We did.” B. Lee said: “12 arrests.” -> Lee
            Roe said: “We did.” The force made 12 arrests. -> -
            Roe said: “We did”, and “12 arrests”, said Lee. -> Lee
            “We did,” said Roe. “12 arrests.” -> -
            "We did," said Roe. "12 arrests," said Lee. -> Lee
            """)
    void speaker_isNamedBeforeOrBehindAQuotation(String text, String expected) {
        assertThat(speaker(text)).isEqualTo(expected);
    }

    /** Each paragraph of a long quotation opens with a mark, and only the last one is closed. */
    @Test
    void quotation_runsOnOverParagraphs() {
        assertThat(speaker("Roe said: “We did.\n\n“12 arrests.”")).isEqualTo("Roe");
        assertThat(speaker("“We did.\n\n“12 arrests,” said Roe.")).isEqualTo("Roe");
        assertThat(speaker("Roe said:\n“12 arrests.”")).isEqualTo("-");
        assertThat(speaker("“12 arrests”\nRoe said no more.")).isEqualTo("-");
    }

    private static String speaker(String text) {
        return Speakers.of(text).at(text.indexOf("12")).orElse("-");
    }
}
