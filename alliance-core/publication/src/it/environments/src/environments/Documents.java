package environments;

import io.github.alliancestats.disclosure.ControlledTable;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.release.Manifest;
import io.github.alliancestats.stats.Summary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** The documents that are made of figures: safe tables, manifests and bytes. */
final class Documents {

    private final Years years;
    private final Summary now;
    private final Consumer<String> out;

    private Documents(Years years, Consumer<String> out) {
        this.years = years;
        this.now = years.comparison.now();
        this.out = out;
    }

    static void tell(Years years, Consumer<String> out) {
        Documents documents = new Documents(years, out);
        documents.tables();
        documents.manifests();
        documents.bytes();
    }

    private void tables() {
        StatisticalTable ages = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
                .title("Arrests by age")
                .labels(List.of("10 to 17", "18 to 24", "25 and over"), List.of("Islington", "Irthing"))
                .cell("10 to 17", "Islington", 3)
                .cell("10 to 17", "Irthing", 1012)
                .cell("18 to 24", "Islington", 41)
                .cell("18 to 24", "Irthing", 12_345)
                .cell("25 and over", "Islington", 960)
                .cell("25 and over", "Irthing", 4)
                .addTotals()
                .build();
        table(DisclosureControl.standard().apply(ages));
        table(DisclosureControl.tenFive().apply(ages));
        table(DisclosureControl.standard()
                .alsoFor(CashMeasures.SEIZED)
                .apply(StatisticalTable.of(now.by(Dimension.MONTH), CashMeasures.SEIZED, years.extract)));
    }

    private void table(ControlledTable controlled) {
        out.accept(controlled.toString());
        out.accept(controlled.audit().toString());
        controlled.audit().ranges().forEach(range -> out.accept("  " + range));
        PublishedTable table = controlled.publishDespiteAudit();
        out.accept(table.toString());
        for (String row : table.rows()) {
            StringBuilder cells = new StringBuilder(row);
            table.columns().forEach(column -> cells.append(" | ").append(table.text(row, column)));
            out.accept(cells.toString());
        }
    }

    private void manifests() {
        Summary byForce = years.question
                .measuring(CashMeasures.SEIZED, DrugMeasures.VALUE, PeopleMeasures.CUSTODY)
                .groupedBy(Dimension.FORCE)
                .summarize(years.records);
        String text = Manifest.of(byForce, years.extract).toText();
        text.lines().forEach(out);
        out.accept("read again: " + Manifest.parse(text).differencesFrom(Manifest.of(byForce, years.extract)));
        Manifest.forPublication(byForce, CashMeasures.SEIZED).toText().lines().forEach(out);
        out.accept("manifest of all: "
                + sha256(Manifest.of(now, years.extract).toText().getBytes(StandardCharsets.UTF_8)));
    }

    private void bytes() {
        byte[] bytes = now.toBytes();
        out.accept("digest: " + now.query().digest(years.extract));
        out.accept("bytes: " + bytes.length + ", " + sha256(bytes));
        out.accept("read again: " + now.query().readSummary(bytes).equals(now));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
