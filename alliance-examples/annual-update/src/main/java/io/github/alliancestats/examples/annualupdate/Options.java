package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Moment;
import io.github.alliancestats.examples.annualupdate.update.Sections;
import io.github.alliancestats.measure.Measure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of the command line. */
@Command(
        name = "annual-update",
        description =
                "Prints the annual update on an operation from a folder of CSV files: the headlines on one screen,"
                        + " unless an option asks for something else.",
        sortOptions = false,
        footer = {
            "",
            "The folder holds operations.csv, drug-seizures.csv, cash-seizures.csv, investigations.csv and"
                    + " exchange-rates.csv, and as many of the other files as there are: assets.csv, warrants.csv and so"
                    + " on, all in UTF-8. Rows that can't be read are rejected. The first screen and --release count"
                    + " them; other reports list them on the error output.",
            "",
            "A DATE is a day, as in 2024-01-31, which stands for its end in London, or an instant, as in"
                    + " 2024-01-31T12:00:00Z.",
            "",
            "Exit status: 0 done; 1 done, but the records don't bear the manifest out, or rows were rejected and"
                    + " --strict was given; 2 wrong usage, or a folder, file or column that is missing or can't be"
                    + " read or written."
        })
final class Options {

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2023",
            description = "The calendar year of the update, 1900 to 9999; ${DEFAULT-VALUE} if not given.")
    private int year;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "The folder of CSV files; the illustrative data of the program if not given.")
    private @Nullable Path input;

    @Option(
            names = "--umbrella",
            paramLabel = "ID",
            description = "The operation to report on, with all below it; if not given, the only one that has"
                    + " operations below it and none above.")
    private @Nullable String umbrella;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = MomentConverter.class,
            description =
                    "Uses the records that were known then. One that does not state when it was recorded is a gap.")
    private @Nullable Moment asAt;

    @Option(
            names = "--industrial",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many plants make a cannabis farm industrial-sized, 1 or more; ${DEFAULT-VALUE} if not"
                    + " given.")
    private long industrial;

    @Option(
            names = "--jailed",
            paramLabel = "N",
            defaultValue = "2",
            description =
                    "Of how many jailed members, 1 or more, organised crime groups are told beside those with any;"
                            + " ${DEFAULT-VALUE} if not given.")
    private int jailed;

    @ArgGroup
    private Task task = new Task();

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--strict", description = "Makes rejected rows exit status 1.")
    private boolean strict;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    private boolean version;

    /** The form of the output: at most one of these. */
    private static final class Form {

        @Option(
                names = "--full",
                description = "Prints the whole update instead of the first screen: every figure with its rule, the"
                        + " tables, and the account of the records.")
        private boolean full;

        @Option(names = "--json", description = "Prints one JSON document instead of text.")
        private boolean json;
    }

    /** The task besides printing the update, or instead of it: at most one of these. */
    private static final class Task {

        @Option(
                names = "--explain",
                paramLabel = "FIGURE",
                description = "Prints, instead of the update, what each record adds to a figure of the year, as in"
                        + " drugs.value, and which were left out and why.")
        private @Nullable String explain;

        @Option(
                names = "--revisions-since",
                paramLabel = "DATE",
                converter = MomentConverter.class,
                description = "Prints, instead of the update, how the figures of the year differ from what was"
                        + " known then, and why.")
        private @Nullable Moment revisionsSince;

        @Option(
                names = "--manifest",
                paramLabel = "FILE",
                description = "Also writes the manifest of the year: the question, a digest of the records, every"
                        + " figure and the ids of what was left out. It is for the force, not for publication.")
        private @Nullable Path manifest;

        @Option(
                names = "--verify",
                paramLabel = "FILE",
                description = "Makes, instead of the update, a manifest anew with the same options and tells how it"
                        + " differs from the one in the file.")
        private @Nullable Path verify;

        @Option(
                names = "--release",
                paramLabel = "DIR",
                description = "Writes what may be published into a folder that is not there or is an earlier"
                        + " release unaltered, and prints what it wrote: a page, Markdown, a spreadsheet, data and the"
                        + " public manifest. Small counts of people are hidden.")
        private @Nullable Path release;
    }

    /** Refuses values of the right form that mean nothing. */
    void requireMeaning(CommandLine commandLine) {
        require(year >= 1900 && year <= 9999, "--year", "1900 to 9999", year, commandLine);
        require(industrial >= 1, "--industrial", "1 or more", industrial, commandLine);
        require(jailed >= 1, "--jailed", "1 or more", jailed, commandLine);
        if (task.explain != null && explain().isEmpty()) {
            String given = Printable.quoted(task.explain)
                    + Suggestion.didYouMean(task.explain, measures().map(Measure::id));
            require(false, "--explain", "the id of a figure, which --json lists", given, commandLine);
        }
    }

    private static void require(
            boolean condition, String option, String expected, Object value, CommandLine commandLine) {
        if (!condition) {
            throw new ParameterException(
                    commandLine,
                    "Invalid value for option '" + option + "': expected " + expected + ", but was " + value);
        }
    }

    Choices choices() {
        return new Choices(year, industrial, jailed);
    }

    /** All that an update asks for. */
    private Stream<Measure<?>> measures() {
        return Sections.measures(Sections.of(choices())).stream();
    }

    Optional<Path> input() {
        return Optional.ofNullable(input);
    }

    Optional<String> umbrella() {
        return Optional.ofNullable(umbrella);
    }

    Optional<Moment> asAt() {
        return Optional.ofNullable(asAt);
    }

    Optional<Measure<?>> explain() {
        return measures().filter(measure -> measure.id().equals(task.explain)).findFirst();
    }

    Optional<Moment> revisionsSince() {
        return Optional.ofNullable(task.revisionsSince);
    }

    Optional<Path> manifest() {
        return Optional.ofNullable(task.manifest);
    }

    Optional<Path> verify() {
        return Optional.ofNullable(task.verify);
    }

    Optional<Path> release() {
        return Optional.ofNullable(task.release);
    }

    boolean full() {
        return form.full;
    }

    boolean json() {
        return form.json;
    }

    /** {@return whether the output counts the rejected rows and lists none} */
    boolean countsRejectedRows() {
        boolean isUpdate = task.explain == null && task.revisionsSince == null && task.verify == null;
        return isUpdate && !form.full && !form.json;
    }

    boolean strict() {
        return strict;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }
}
