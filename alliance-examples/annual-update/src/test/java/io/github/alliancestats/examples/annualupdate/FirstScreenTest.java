package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.annualupdate.exports.Headers;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Sections;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The first screen")
class FirstScreenTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(,\\d{3})*(\\.\\d+)?(bn|m|%)?");

    private static final Run SCREEN = Run.with();

    @TempDir
    private Path temporary;

    @Test
    void illustrativeData_hasAHeadlineForEachSectionWithLastYearBesideIt() {
        assertThat(headlines(SCREEN))
                .containsExactly(
                        "Drugs worth more than £11.2m seized in 178 seizures (last year: more than £3.9m, in 131)*",
                        "18 cannabis farms shut, including at least 15 industrial-sized ones (last year: 12, including at least 9)*",
                        "£4.3m in cash seized in 61 seizures (last year: £1.5m, in 42)",
                        "11 confiscation orders made (last year: 8)",
                        "£4.5m subject to criminal investigation in 21 open investigations (last year: £1.5m, in 17)",
                        "9 organised crime groups disrupted, 5 groups with a member jailed (last year: 5, 5)",
                        "At least 18 people jailed for more than 123 years, one life sentence and one sentence without a"
                                + " length in total (last year: at least 10, for more than 51 years and one life"
                                + " sentence)*",
                        "48 warrants executed, 74 stop-searches (last year: 41, 61)",
                        "At least 9 people safeguarded, 23 safeguarding referrals"
                                + " (last year: at least 10, 9; not all comparable)*",
                        "13 joint operations, 13 partner agencies (last year: 13, 13)",
                        "73 reports by the public, 50 reports followed up (last year: 58, 32)");
    }

    @Test
    void illustrativeData_hasTheQualityOfTheDataInOneLineAndWhatToAskNext() {
        assertThat(SCREEN.out())
                .startsWith("Operation Alliance: update for 2023 (illustrative, invented data)\n===")
                .contains("\n* Not every record has this figure. --full shows how many do.\n")
                .contains("\nData quality: of 1516 records, 876 included, 120 excluded, 520 out of scope;"
                        + " 0 rows rejected\n")
                .contains("\n  --full  ", "\n  --explain drugs.value  ", "\n  --release DIR  ")
                .doesNotContain("No headline");
    }

    @Test
    void rejectedRows_areCountedAndNotListed() {
        assertThat(SCREEN.err()).isEmpty();
    }

    @Test
    void full_illustrativeData_hasTheSameBytes() throws NoSuchAlgorithmException {
        byte[] full = Run.with("--full").out().getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(full)))
                .isEqualTo("ad64045b94daac46a459f725459054c3fd8cd4f3d4b8fe632c1bf81e096702ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--year=2023",
                "--year=2022",
                "--year=2024",
                "--year=2021",
                "--year=2019",
                "--year=1999",
                "--year=2022 --as-at=2024-01-31T12:00:00Z",
                "--umbrella=OP-MARROWFELL",
                "--industrial=100"
            })
    void anyQuestion_hasFortyLinesAtMostAndEachNumberIsInFull(String options) {
        String out = Run.with(options.split(" ")).out();
        String full = Run.with((options + " --full").split(" ")).out();

        assertThat(out.lines())
                .hasSizeLessThanOrEqualTo(40)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(numbers(full)).containsAll(numbers(out));
    }

    @Test
    void everySection_withFigures_hasAHeadline() {
        assertThat(Sections.of(new Choices(2023, 200, 2)))
                .filteredOn(section -> !section.lines().isEmpty())
                .allMatch(Section::canHaveHeadline)
                .hasSameSizeAs(headlines(SCREEN));
    }

    @Test
    void folderOfSomeFiles_hasNoHeadlineForASectionWithoutData() {
        Run run = Folder.in(temporary)
                .write("stop-searches.csv", Headers.of("stop-searches.csv") + "\n")
                .run();

        assertThat(headlines(run))
                .containsExactly(
                        "Drugs worth at least £900 seized in at least 1 seizure (last year: no records)*",
                        "At least £250 in cash seized in at least 1 seizure (last year: no records)*",
                        "In the known part: £5,000 subject to criminal investigation in 1 open investigation (last year: no"
                                + " records)*",
                        "At least 1 joint operation, at least 2 partner agencies (last year: no records)*");
        assertThat(run.out().replace("\n  ", " "))
                .contains("\nData quality: of 3 records, 3 included, 0 excluded, 0 out of scope; 0 rows rejected\n");
    }

    @Test
    void yearWithoutData_hasNoHeadline() {
        Run run = Folder.in(temporary).run("--year", "1999");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\nNo section has a headline for 1999. --full shows what is recorded.\n")
                .contains("\n  --explain ID  ")
                .doesNotContain("•", "£0");
    }

    @Test
    void amountNotKnown_isUnknownAndNotZero() {
        Run run = Folder.in(temporary)
                .with(Folder.DRUGS, """
                        us,D1,1,,2023-05-14,1,heroin,powder,10,g,suspected,,,,,,,,,B,
                        us,D2,1,,2022-05-14,1,heroin,powder,10,g,suspected,,,,,,,,,B,
                        """)
                .with(Folder.FUNDS, "us,F1,1,,2023-05-14,,,,restraint,B,,money-laundering\n")
                .covered()
                .run();

        assertThat(headlines(run))
                .contains(
                        "Drugs worth an unknown amount seized in 1 seizure (last year: not known, in 1; not all"
                                + " comparable)*",
                        "An unknown amount subject to criminal investigation in 1 open investigation"
                                + " (last year: no records)*");
    }

    @Test
    void countNotKnown_isUnknownAndNotZero() {
        Run run = Folder.in(temporary)
                .write(
                        "public-reports.csv",
                        "force,report_id,revision,recorded_at,received_at,channel,followed_up,followed_up_on,"
                                + "operations,area\nus,R1,1,,2023-05-14,101,,,B,\n")
                .run();

        assertThat(headlines(run))
                .contains(
                        "At least 1 report by the public, an unknown number of reports followed up (last year: no records)*");
    }

    @Test
    void rejectedUmbrella_listsItsRow() {
        Run run = Folder.in(temporary)
                .with(Folder.OPERATIONS, "A,,,,\n")
                .withAnotherRow(Folder.CASH, "us,C2,1,,2023-05-14,1,ten,GBP,B,")
                .run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err()).startsWith("operations.csv, line 2, column name").contains("found none");
    }

    /** The headlines without their bullets and the breaks in their lines. */
    private static List<String> headlines(Run run) {
        List<String> headlines = new ArrayList<>();
        run.out()
                .lines()
                .dropWhile(line -> !line.startsWith("  • "))
                .takeWhile(line -> !line.isEmpty())
                .forEach(line -> {
                    if (line.startsWith("  • ")) {
                        headlines.add(line.substring("  • ".length()));
                    } else {
                        headlines.add(headlines.remove(headlines.size() - 1) + " " + line.strip());
                    }
                });
        return headlines;
    }

    private static Set<String> numbers(String text) {
        Stream<String> numbers = NUMBER.matcher(text).results().map(MatchResult::group);
        return numbers.collect(Collectors.toSet());
    }
}
