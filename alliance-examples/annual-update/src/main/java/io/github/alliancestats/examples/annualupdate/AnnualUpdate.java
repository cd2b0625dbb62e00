package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.Operation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line: prints the annual update on an operation from a folder of CSV files. */
@Command(
        name = "annual-update",
        description = "Prints the annual update on an operation from a folder of CSV files.",
        sortOptions = false,
        footer = {
            "",
            "The folder holds operations.csv, drug-seizures.csv, cash-seizures.csv, investigations.csv and"
                    + " exchange-rates.csv, all in UTF-8. Rows that can't be read are told on the error output.",
            "",
            "Exit status: 0 done; 1 done, but rows were rejected and --strict was given; 2 wrong usage, or a"
                    + " folder, file or column that is missing or can't be read."
        })
public final class AnnualUpdate {

    private static final int DONE = 0;
    private static final int REJECTED = 1;
    private static final int UNUSABLE = 2;

    /** The money implementation tells of its settings at first use. Kept here, or the level would be lost. */
    private static final Logger MONEY = Logger.getLogger("org.javamoney.moneta");

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

    @Option(names = "--json", description = "Prints one JSON document instead of text.")
    private boolean json;

    @Option(names = "--strict", description = "Makes rejected rows exit status 1.")
    private boolean strict;

    @Option(names = "--help", usageHelp = true, description = "Prints this help.")
    private boolean help;

    private AnnualUpdate() {}

    /**
     * Runs the program and ends the virtual machine with its exit status.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        MONEY.setLevel(Level.WARNING);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(args, out, err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the program.
     *
     * @param args the options
     * @param out where the update goes
     * @param err where rejected rows and errors go
     * @return the exit status
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        AnnualUpdate options = new AnnualUpdate();
        CommandLine commandLine = new CommandLine(options).setExpandAtFiles(false);
        try {
            commandLine.parseArgs(args);
            if (options.help) {
                out.print(commandLine.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n"));
                return finished(DONE, out, err);
            }
            options.requireYear(commandLine);
            return finished(options.report(out, err), out, err);
        } catch (ParameterException e) {
            line(err, String.valueOf(e.getMessage()) + "; see --help");
        } catch (UnusableInputException e) {
            line(err, String.valueOf(e.getMessage()));
        }
        err.flush();
        return UNUSABLE;
    }

    private void requireYear(CommandLine commandLine) {
        if (year < 1900 || year > 9999) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--year': expected 1900 to 9999, but was " + year);
        }
    }

    private int report(PrintStream out, PrintStream err) {
        ExportFolder folder = input == null ? ExportFolder.illustrative() : ExportFolder.at(input);
        Exports exports = Exports.read(folder, Monetary.getCurrency("GBP"));
        exports.rejections().forEach(rejection -> rejection.sentences().forEach(sentence -> line(err, sentence)));
        Update update = Update.of(exports, umbrella(exports), year);
        out.print(json ? JsonReport.of(update) : TextReport.of(update));
        return strict && !exports.rejections().isEmpty() ? REJECTED : DONE;
    }

    private Optional<Operation> umbrella(Exports exports) {
        return umbrella == null
                ? Umbrella.theOnlyOne(exports.operations(), exports.files().get(0))
                : Optional.of(Umbrella.named(umbrella, exports.operations()));
    }

    private static int finished(int status, PrintStream out, PrintStream err) {
        out.flush();
        if (out.checkError()) {
            line(err, "the output could not be written in full");
            err.flush();
            return UNUSABLE;
        }
        err.flush();
        return status;
    }

    private static void line(PrintStream to, String text) {
        to.print(Printable.line(text) + "\n");
    }
}
