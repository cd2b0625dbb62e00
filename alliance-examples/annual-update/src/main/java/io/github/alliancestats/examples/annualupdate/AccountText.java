package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.stats.Exclusions;
import io.github.alliancestats.stats.Outside;
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
        records(update.now());
        records(update.before());
        page.blank();
        exclusions(update.now().exclusions());
        unknownOperations();
        files();
        page.blank();
        rejections();
    }

    private void records(Summary summary) {
        String outside = Arrays.stream(Outside.values())
                .map(reason -> summary.outside(reason) + " " + reason)
                .collect(Collectors.joining(" + "));
        page.line(summary.period() + ": " + summary.seen() + " records seen = " + summary.included() + " included + "
                + summary.exclusions().count() + " excluded + " + summary.outside() + " outside");
        page.line("      " + summary.outside() + " outside = " + outside);
    }

    private void exclusions(Exclusions exclusions) {
        page.line("Excluded: " + exclusions.count());
        exclusions.counts().forEach((reason, count) -> {
            page.line("  " + reason + ": " + count);
            exclusions.list(reason).forEach(exclusion -> page.line("    " + exclusion.sentence()));
        });
        page.blank();
    }

    private void unknownOperations() {
        String ids = update.unknownOperations().stream().map(OperationId::value).collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            page.line("Named by records, but not in operations.csv: " + ids);
            page.blank();
        }
    }

    private void files() {
        TextTable table = new TextTable("File", "Rows read>", "= mapped>", "+ rejected>", "Records>");
        for (FileAccount file : update.exports().files()) {
            table.add(
                    file.file(),
                    Words.count(file.rowsRead()),
                    Words.count(file.rowsMapped()),
                    Words.count(file.rowsRejected()),
                    Words.count(file.records()));
        }
        page.table(table);
    }

    private void rejections() {
        List<Rejection> rejections = update.exports().rejections();
        page.line("Rejected rows: "
                + rejections.stream().mapToInt(r -> r.lines().size()).sum());
        rejections.forEach(rejection -> rejection.sentences().forEach(sentence -> page.line("  " + sentence)));
    }
}
