package io.github.alliancestats.examples.opendata;

import io.github.alliancestats.examples.opendata.dhs.DhsReport;
import io.github.alliancestats.examples.opendata.homeoffice.HomeOfficeReport;
import io.github.alliancestats.examples.opendata.met.MetReport;
import io.github.alliancestats.examples.opendata.nibrs.NibrsReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * Asks the library about public data sets, each read from a folder as it was published, and prints one
 * JSON document; published tables, which hold no records, are held against the law by which it counts. The exit
 * status is 0, or 2 if the command line or the data can't be read.
 */
@Command(name = "open-data", description = "Figures of public data sets, each read from a folder.")
public final class OpenData {

    private static final int UNREADABLE = 2;

    /** A static field, because java.util.logging may drop a logger without references, and its level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    private final PrintWriter out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli looks for the annotation alone
    private boolean help;

    private OpenData(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING);
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(OutputStream output, OutputStream errors, String... arguments) {
        PrintWriter out = new PrintWriter(output, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(errors, true, StandardCharsets.UTF_8);
        return new CommandLine(new OpenData(out))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(OpenData::explain)
                .execute(arguments);
    }

    @Command(name = "nibrs", description = "Suspected drugs and seized property of FBI NIBRS, Minnesota 2018.")
    void nibrs(
            @Parameters(
                            paramLabel = "DIR",
                            description =
                                    "The folder that drugs.csv and seized_property.csv are in, which is only read.")
                    Path folder)
            throws IOException {
        print(NibrsReport.of(folder));
    }

    @Command(name = "home-office", description = "Drug seizures by police force, Home Office 2009/10 to 2018/19.")
    void homeOffice(
            @Parameters(
                            paramLabel = "DIR",
                            description = "The folder that raw is in, with the published tables, which are only read.")
                    Path folder)
            throws IOException {
        print(HomeOfficeReport.of(folder));
    }

    @Command(name = "dhs", description = "Seizures by type of property, US Homeland Security 2014 to January 2018.")
    void dhs(
            @Parameters(
                            paramLabel = "DIR",
                            description = "The folder that the published workbook is in, and the table that was made"
                                    + " of it, which are only read.")
                    Path folder)
            throws IOException {
        print(DhsReport.of(folder));
    }

    @Command(name = "met", description = "Stop-searches of the Metropolitan Police, July to September 2020.")
    void met(
            @Parameters(paramLabel = "DIR", description = "The folder that searches.csv.gz is in, which is only read.")
                    Path folder)
            throws IOException {
        print(MetReport.of(folder));
    }

    private void print(Object report) throws IOException {
        out.print(Json.document(report));
        if (out.checkError()) {
            throw new IOException("the report could not be written in full");
        }
    }

    private static int explain(Exception exception, CommandLine command, ParseResult parsed) throws Exception {
        if (exception instanceof IOException) {
            command.getErr().println("open-data: " + exception.getMessage());
            return UNREADABLE;
        }
        throw exception;
    }
}
