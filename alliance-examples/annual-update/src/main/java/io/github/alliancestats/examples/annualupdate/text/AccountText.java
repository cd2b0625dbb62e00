package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.stats.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What became of every record and of every row, as text. */
final class AccountText {

    private final Update update;
    private final Page page;

    AccountText(Update update, Page page) {
        this.update = update;
        this.page = page;
    }

    void write() {
        page.heading("The account of the records");
        records(page, update.now());
        records(page, update.before());
        page.blank();
        exclusions(page, update.now());
        page.blank();
        unknownOperations();
        files();
        page.blank();
        absent();
        rejections();
        issues();
    }

    /** {@return one line on the records of the year and the rejected rows} */
    static String inOneLine(Update update) {
        Summary now = update.now();
        return "Data quality: of " + now.seen() + " records, " + now.included() + " included, "
                + now.excluded() + " excluded, " + now.outside() + " out of scope"
                + rejected(", ", now) + "; " + rejectedRows(update) + " rows rejected";
    }

    private static int rejectedRows(Update update) {
        return update.inquiry().exports().rejections().stream()
                .mapToInt(rejection -> rejection.lines().size())
                .sum();
    }

    /** How the records of an answer add up. */
    static void records(Page page, Summary summary) {
        String outside = Arrays.stream(OutOfScope.values())
                .filter(reason -> summary.outside(reason) > 0)
                .map(reason -> summary.outside(reason) + " " + reason)
                .collect(Collectors.joining(" + "));
        page.line(summary.period() + ": " + summary.seen() + " records seen = " + summary.included() + " included + "
                + summary.excluded() + " excluded + " + summary.outside() + " outside"
                + rejected(" + ", summary));
        if (!outside.isEmpty()) {
            page.line("      " + summary.outside() + " outside = " + outside);
        }
    }

    private static String rejected(String before, Summary summary) {
        return summary.rejected() == 0 ? "" : before + summary.rejected() + " rejected";
    }

    /** The records that count nowhere, and why. */
    static void exclusions(Page page, Summary summary) {
        page.line("Excluded: " + summary.excluded());
        for (ExclusionReason reason : ExclusionReason.values()) {
            if (summary.excluded(reason) > 0) {
                page.line("  " + reason + ": " + summary.excluded(reason));
                summary.exclusions().stream()
                        .filter(exclusion -> exclusion.reason() == reason)
                        .forEach(exclusion -> page.line("    " + exclusion.sentence()));
            }
        }
    }

    private void unknownOperations() {
        String ids = update.inquiry().unknownOperations().stream()
                .map(OperationId::value)
                .collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            page.line("Named by records, but not in operations.csv: " + ids);
            page.blank();
        }
    }

    private void files() {
        TextTable table = new TextTable("File", "Rows read>", "= mapped>", "+ rejected>", "Records>");
        for (FileAccount file : update.inquiry().exports().files()) {
            table.add(
                    file.file(),
                    Words.count(file.rowsRead()),
                    Words.count(file.rowsMapped()),
                    Words.count(file.rowsRejected()),
                    Words.count(file.records()));
        }
        page.table(table);
    }

    private void absent() {
        List<String> absent = update.inquiry().exports().absent();
        if (!absent.isEmpty()) {
            page.line("Not in the folder, so what they would tell of is not known, and not zero: "
                    + String.join(", ", absent));
            page.blank();
        }
    }

    private void rejections() {
        List<RejectedRows> rejections = update.inquiry().exports().rejections();
        page.line("Rejected rows: " + rejectedRows(update));
        rejections.forEach(rejection -> rejection.sentences().forEach(sentence -> page.line("  " + sentence)));
    }

    private void issues() {
        List<RecordIssue> issues = update.inquiry().issues();
        if (!issues.isEmpty()) {
            page.line("Issues of records: " + Words.count(issues.size()));
            issues.forEach(issue -> page.line("  " + issue));
        }
    }
}
