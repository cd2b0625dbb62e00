package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class CommandLineTest {

    @Test
    void explainsItself() {
        Run help = Run.with("--help");

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: annual-update")
                .contains("--as-at", "--explain", "--revisions-since", "--manifest", "--verify")
                .contains(
                        "--year",
                        "--input",
                        "--umbrella",
                        "--json",
                        "--strict",
                        "-h, --help",
                        "--version",
                        "--full",
                        "Exit status")
                .contains("--industrial", "--jailed")
                .doesNotContain("\r", "\u001b");
    }

    @Test
    void explainsItselfWhateverElseWasGiven() {
        assertThat(Run.with("--help", "--year=1", "--input=nowhere")).isEqualTo(Run.with("--help"));
    }

    @Test
    void help_shortOption_isTheSame() {
        assertThat(Run.with("-h")).isEqualTo(Run.with("--help"));
    }

    /** The classes under test are in no jar. The check of the packaged program knows its version. */
    @ParameterizedTest
    @ValueSource(strings = {"-V", "--version"})
    void version_withoutJar_isUnknown(String option) {
        Run run = Run.with(option);

        assertThat(run).isEqualTo(new Run(0, "annual-update (version unknown: not run from its jar)\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "--yaer=2023, --year",
        "--ful, --full",
        "full, --full",
        "--Json, --json",
        "--verison, --version",
        "--since=2023-01-01, --revisions-since"
    })
    void unknownOption_similarToAnother_suggestsIt(String typed, String meant) {
        assertThat(Run.with(typed).err()).endsWith("' (did you mean " + meant + "?); see --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "2023", "--nothing-like-it"})
    void unknownOption_similarToNone_suggestsNone(String typed) {
        assertThat(Run.with(typed).err()).endsWith("'; see --help\n").doesNotContain("did you mean");
    }

    @Test
    void unknownUmbrella_similarToAnother_suggestsIt() {
        assertThat(Run.with("--umbrella", "hobrigg").errLines())
                .singleElement()
                .asString()
                .endsWith("\"hobrigg\" is none of them (did you mean OP-HOBRIGG?)");
    }

    @Test
    void reportsOn2023UnlessToldOtherwise() {
        assertThat(Run.with("--year", "2023")).isEqualTo(Run.with());
        assertThat(Run.with("--full", "--year", "2022").out()).contains("In 2022, officers have:\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--year=soon",
                "--year=1899",
                "--year=10000",
                "--year=99999999999",
                "--year",
                "--yaer=2023",
                "2023",
                "@file",
                "--industrial=0",
                "--industrial=many",
                "--industrial",
                "--jailed=0",
                "--jailed=-1",
                "--explain=drugs",
                "--explain",
                "--as-at=2023-13-01",
                "--revisions-since=yesterday",
                "--manifest",
                "--verify"
            })
    void answersWrongUsageWithOneLineAndStatusTwo(String argument) {
        Run run = Run.with(argument);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1).first().asString().endsWith("; see --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--explain=drugs.value --verify=x",
                "--revisions-since=2023-01-01 --manifest=x",
                "--manifest=x --verify=x",
                "--full --json"
            })
    void doesOneThingAtATime(String options) {
        Run run = Run.with(options.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("mutually exclusive").endsWith("; see --help\n");
    }

    @Test
    void printsWrongUsageWithoutControlCharacters() {
        assertThat(Run.with("--year=\u001b[31m").err()).contains("\\u{1b}[31m").doesNotContain("\u001b");
    }

    @Test
    void saysWhenTheOutputCanNotBeWritten() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status =
                AnnualUpdate.run(new String[] {"--json"}, full, new PrintStream(err, false, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("the output could not be written in full\n");
    }
}
