package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A drafted text")
class DraftedTextTest {

    @TempDir
    private Path temporary;

    private Run check(String text, String... options) {
        Path draft = temporary.resolve("draft.txt");
        try {
            Files.writeString(draft, text);
        } catch (IOException e) {
            throw new AssertionError("a draft can be written", e);
        }
        return Run.with(Stream.concat(Stream.of("--check=" + draft, "--published=2024-02-01"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void thatMatchesIsSaidTo() {
        Run run = check(
                "In the last year, officers have seized drugs worth more than £11.2m and more than £4.3m in cash.");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("number matches")))
                .containsExactly("number matches  \"more than £11.2m\"", "number matches  \"more than £4.3m\"");
        assertThat(run.out()).contains("    figure: Cash seized: at least £4,302,415.851, in 2023, within OP-ALLIANCE");
    }

    @Test
    void thatIsNotTrueIsStatusOne_withWhatIsWrong() {
        Run run = check("In the last year, officers have confiscated £4.3m in cash.");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("number differs  \"£4.3m\"\n")
                .contains(
                        "    fault: it is called confiscated, and the figure is Cash seized: at least £4,302,415.851\n");
    }

    @Test
    void thatSaysNoQuantityIsSaidToSayNone() {
        assertThat(check("Crime does not pay."))
                .extracting(Run::status, Run::out)
                .containsExactly(0, "the text says no quantity\n");
    }

    @Test
    void isHeldAgainstTheYearBeforeToo() {
        assertThat(check("Drug seizures rose by 36%.").out()).startsWith("number matches  \"36%\"\n");
    }

    @Test
    void thatHasANumberWithoutAFigureIsStatusOne() {
        assertThat(check("Officers seized 48 phones.").status()).isEqualTo(1);
    }

    @Test
    void thatIsOnlyVagueIsStatusZero() {
        assertThat(check("Numerous warrants were executed.").status()).isZero();
    }

    @Test
    void isToldAsOneJsonDocumentToo() {
        JsonNode verdicts = check("Det Supt Doe said: “Officers confiscated £4.3m in cash.”", "--json")
                .json()
                .get("verdicts");

        assertThat(verdicts).hasSize(1);
        JsonNode verdict = verdicts.get(0);
        assertThat(verdict.get("words").textValue()).isEqualTo("£4.3m");
        assertThat(verdict.get("outcome").textValue()).isEqualTo("number-differs");
        assertThat(verdict.get("number_holds").booleanValue()).isTrue();
        assertThat(verdict.get("figure").textValue()).isEqualTo("cash.seized");
        assertThat(verdict.get("findings").get(0).get("reason").textValue()).isEqualTo("stage");
        assertThat(verdict.get("findings").get(0).get("fault").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check=draft.txt", "--published=2024-02-01", "--check=draft.txt --published=soon"})
    void needsTheDayOfItsPublication(String options) {
        Run run = Run.with(options.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1).first().asString().endsWith("; see --help");
    }

    @Test
    void thatIsNotThereIsUnusable() {
        Run run = Run.with("--check=" + temporary.resolve("none.txt"), "--published=2024-02-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("expected a text, but there is no file at");
    }

    /** Nobody releases so much, and a number of a million digits takes its time. */
    @Test
    void thatIsFarTooLongIsUnusable() {
        Run run = check("1".repeat(1_000_001));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("expected a text of at most 1000000 bytes, but there are 1000001\n");
    }
}
