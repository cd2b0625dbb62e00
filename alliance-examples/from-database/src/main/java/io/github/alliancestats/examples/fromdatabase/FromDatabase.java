package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.quality.Rejection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program: prints the figures of a year from the tables of a property store. */
@Command(
        name = "from-database",
        description = "Prints the figures of 2023 from the tables of a property store, read with a cursor.",
        sortOptions = false,
        footer = {
            "",
            "The password is asked for with --password, or taken from the environment as DATABASE_PASSWORD. Seizures"
                    + " that no record can be made of are told on the error output, each with its key.",
            "",
            "Exit status: 0 done; 1 done, but SQL adds up other figures; 2 wrong usage, or the database can't be used"
                    + " or broke off, and no figure is printed."
        })
public final class FromDatabase {

    private static final int DONE = 0;
    private static final int DIFFERENT = 1;
    private static final int UNUSABLE = 2;
    private static final long EMBEDDED_SEIZURES = 100_000;

    /** A static field, because java.util.logging may drop a logger without references, and its level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The database, as in jdbc:postgresql://127.0.0.1:5432/store or jdbc:h2:file:/data/store. If not"
                            + " given, an H2 in a temporary folder.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME", description = "The user, if the URL does not say.")
    private @Nullable String user;

    @Option(
            names = "--password",
            interactive = true,
            defaultValue = "${env:DATABASE_PASSWORD}",
            description = "Asks for the password.")
    private @Nullable String password;

    @Option(
            names = "--fill",
            paramLabel = "N",
            description = "First makes the tables, which must not be there, and invents N seizures in them. If neither"
                    + " this nor --url is given, 100000.")
    private @Nullable Long fill;

    @Option(names = "--check", description = "Also has SQL add up the same figures, and compares.")
    private boolean check;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this help.")
    private boolean help;

    private final PrintStream out;
    private final PrintStream err;

    private FromDatabase(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program and ends the virtual machine with its exit status.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        MONETA.setLevel(Level.WARNING);
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs the program.
     *
     * @param out where the figures go
     * @param err where rejected rows and errors go
     * @param args the options
     * @return the exit status
     */
    static int run(PrintStream out, PrintStream err, String... args) {
        FromDatabase program = new FromDatabase(out, err);
        CommandLine commandLine = new CommandLine(program).setExpandAtFiles(false);
        try {
            commandLine.parseArgs(args);
            if (program.help) {
                out.print(commandLine.getUsageMessage(Ansi.OFF));
                return DONE;
            }
            program.requireMeaning(commandLine);
            return program.run();
        } catch (ParameterException e) {
            program.complain(e.getMessage() + "; see --help");
        } catch (DatabaseException e) {
            program.complain(e.getMessage() + "; no figure is printed");
        }
        return UNUSABLE;
    }

    private void requireMeaning(CommandLine commandLine) {
        if (fill != null && fill < 1) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--fill': expected 1 or more, but was " + fill);
        }
    }

    private int run() {
        if (url != null) {
            return answer(url, Optional.ofNullable(fill));
        }
        try (TemporaryFolder folder = new TemporaryFolder(this::complain)) {
            String embedded = "jdbc:h2:file:" + folder.path().resolve("property-store");
            return answer(embedded, Optional.of(fill == null ? EMBEDDED_SEIZURES : fill));
        }
    }

    private int answer(String url, Optional<Long> seizures) {
        Optional<String> name = Optional.ofNullable(user);
        Optional<String> word = Optional.ofNullable(password);
        seizures.ifPresent(count -> SampleStore.fill(url, name, word, count));
        Answer answer;
        Optional<SqlSums.Result> checked;
        try (Database database = Database.open(url, name, word, this::complain)) {
            answer = Answer.to(Question.year2023(database), database, this::list);
            checked = check ? Optional.of(SqlSums.compare(answer, database)) : Optional.empty();
        }
        return print(answer, checked);
    }

    private void list(Rejection rejection) {
        complain(rejection.row() + ": " + rejection.reason() + "; the seizure is rejected");
    }

    /** Prints all at once, at the end: what broke off before has printed no figure. */
    private int print(Answer answer, Optional<SqlSums.Result> checked) {
        answer.summary().exclusions().forEach(exclusion -> complain(exclusion.sentence()));
        out.print(Report.of(answer) + checked.map(Report::of).orElse(""));
        if (out.checkError()) {
            complain("the output could not be written in full");
            return UNUSABLE;
        }
        return checked.isEmpty() || checked.get().differences().isEmpty() ? DONE : DIFFERENT;
    }

    /** On one line and without control characters, which a text of the database may hold. */
    private void complain(String sentence) {
        err.print(sentence.replaceAll("\\s+", " ").replaceAll("\\p{C}", "?") + "\n");
    }
}
