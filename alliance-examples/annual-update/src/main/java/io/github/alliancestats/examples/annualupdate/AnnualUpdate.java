package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.examples.annualupdate.publication.bundle.ReleaseFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.Monetary;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: prints the annual update on an operation from a folder of CSV files. */
public final class AnnualUpdate {

    private static final int DONE = 0;
    private static final int DONE_WITH_FAULTS = 1;
    private static final int UNUSABLE = 2;

    /** From how many records on it takes long enough to tell that they are read. */
    private static final int MANY = 50_000;

    /** The money implementation tells of its settings at first use. Kept here, or the level would be lost. */
    private static final Logger MONEY = Logger.getLogger("org.javamoney.moneta");

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    private AnnualUpdate(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

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
        Options options = new Options();
        CommandLine commandLine = new CommandLine(options).setExpandAtFiles(false);
        AnnualUpdate program = new AnnualUpdate(options, out, err);
        try {
            commandLine.parseArgs(args);
            if (options.help()) {
                out.print(commandLine.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n"));
                return program.finished(DONE);
            }
            if (options.version()) {
                out.print(version() + "\n");
                return program.finished(DONE);
            }
            options.requireMeaning(commandLine);
            return program.finished(program.answer());
        } catch (UnmatchedArgumentException e) {
            program.complain(e.getMessage() + suggestion(e) + "; see --help");
        } catch (ParameterException e) {
            program.complain(String.valueOf(e.getMessage()) + "; see --help");
        } catch (UnusableInputException e) {
            program.complain(String.valueOf(e.getMessage()));
        }
        err.flush();
        return UNUSABLE;
    }

    /** The version in the manifest of the jar. There is none where the classes are not in a jar. */
    private static String version() {
        return "annual-update "
                + Optional.ofNullable(AnnualUpdate.class.getPackage().getImplementationVersion())
                        .orElse("(version unknown: not run from its jar)");
    }

    private static String suggestion(UnmatchedArgumentException e) {
        String option = e.getUnmatched().get(0).split("=", 2)[0];
        return Suggestion.didYouMean(option, e.getCommandLine().getCommandSpec().optionsMap().keySet().stream());
    }

    private int answer() {
        options.release().ifPresent(ReleaseFolder::repair); // before anything else can fail
        ExportFolder folder = options.input().map(ExportFolder::at).orElseGet(ExportFolder::illustrative);
        Exports exports = Exports.read(folder.telling(this::tell), Monetary.getCurrency("GBP"));
        if (exports.extract().size() >= MANY) {
            tell("working out the figures of " + exports.extract().size() + " records");
        }
        Answer answer = answer(exports);
        out.print(answer.text());
        boolean strictlyGood = !options.strict() || exports.rejections().isEmpty();
        return answer.isGood() && strictlyGood ? DONE : DONE_WITH_FAULTS;
    }

    private Answer answer(Exports exports) {
        if (!options.countsRejectedRows()) {
            list(exports.rejections());
            return Answer.to(options, exports);
        }
        try {
            return Answer.to(options, exports);
        } catch (UnusableInputException e) {
            // A rejected operation may be the one that is missing.
            list(exports.files().get(0).rejections());
            throw e;
        }
    }

    private void list(List<RejectedRows> rejections) {
        rejections.forEach(rejection -> rejection.sentences().forEach(this::complain));
    }

    private int finished(int status) {
        out.flush();
        if (out.checkError()) {
            complain("the output could not be written in full");
            err.flush();
            return UNUSABLE;
        }
        err.flush();
        return status;
    }

    /** Tells how far it is, at once: whoever waits wants to know now. */
    private void tell(String sentence) {
        complain(sentence);
        err.flush();
    }

    private void complain(String sentence) {
        err.print(Printable.line(sentence) + "\n");
    }
}
