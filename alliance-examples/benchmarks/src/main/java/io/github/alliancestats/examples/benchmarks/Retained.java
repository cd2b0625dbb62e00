package io.github.alliancestats.examples.benchmarks;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.StopSearch;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jol.info.GraphLayout;
import org.openjdk.jol.vm.VM;

/** Counts the bytes of all objects that records keep alive; what they have in common counts once. */
final class Retained {

    private static final int RECORDS = 50_000;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1096;

    static {
        System.setProperty("jol.magicFieldOffset", "true"); // without it the fields of records are not read
        System.setProperty("jol.skipDynamicAttach", "true");
        System.setProperty("jol.skipHotspotSAAttach", "true");
        startQuietly();
    }

    private Retained() {}

    /** When it starts, JOL prints in which of its ways it does not look; the one in which it does is enough. */
    private static void startQuietly() {
        PrintStream console = System.out;
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            System.setOut(nowhere);
            VM.current();
        } finally {
            System.setOut(console);
        }
    }

    /**
     * The bytes of a record of one kind.
     *
     * @param what the kind
     * @param bytes retained by one record, the mean of 50,000
     */
    record Size(String what, double bytes) {}

    static List<Size> all() {
        return List.of(
                size("a seizure of one drug", Retained::drugs),
                size("a seizure of cash, one amount", Retained::cash),
                size("a stop and search", Retained::search),
                new Size("a record of the workload", bytes(LibraryRecords.of(Workload.of(RECORDS)))));
    }

    private static Size size(String what, IntFunction<AllianceRecord> record) {
        return new Size(what, bytes(IntStream.range(0, RECORDS).mapToObj(record).toList()));
    }

    private static double bytes(List<AllianceRecord> records) {
        return (double) GraphLayout.parseInstance(records.toArray()).totalSize() / records.size();
    }

    private static DrugSeizure drugs(int i) {
        MonetaryValuation valuation = MonetaryValuation.range(
                ValuationBasis.STREET,
                BigDecimal.valueOf(i),
                null,
                BigDecimal.valueOf(i + 1_000L),
                Currency.GBP.unit());
        return DrugSeizure.builder()
                .id("cumbria", "D-" + (1_000_000 + i))
                .seized(day(i))
                .operation("op-" + i % 200)
                .drug(Drug.standard().get(i % 20), Quantity.grams(i + ".5"), valuation)
                .build();
    }

    private static CashSeizure cash(int i) {
        return CashSeizure.builder()
                .id("cumbria", "C-" + (1_000_000 + i))
                .seized(day(i))
                .operation("op-" + i % 200)
                .amount(BigDecimal.valueOf(i, 2), Currency.GBP.unit())
                .build();
    }

    private static StopSearch search(int i) {
        return StopSearch.builder()
                .id("cumbria", "S-" + (1_000_000 + i))
                .searched(day(i))
                .operation("op-" + i % 200)
                .object(StopSearch.SearchObject.CONTROLLED_DRUGS)
                .outcome(StopSearch.Outcome.NO_FURTHER_ACTION)
                .build();
    }

    private static LocalDate day(int i) {
        return FIRST.plusDays(i % DAYS);
    }
}
