package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.workload.PlainSeizure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hand-written loops over plain records with money in pence: the floor of what is practical. */
final class Loop {

    private Loop() {}

    /** Every record counts. */
    static long[] withoutIdentity(List<PlainSeizure> records) {
        LaneSums sums = new LaneSums();
        for (PlainSeizure record : records) {
            add(sums, record, 1);
        }
        return sums.finish();
    }

    /** Only the latest revision of an id counts; ids are kept in a table of the loop's own. */
    static long[] withTable(List<PlainSeizure> records) {
        LaneSums sums = new LaneSums();
        IdTable table = new IdTable(records.size());
        for (int index = 0; index < records.size(); index++) {
            PlainSeizure record = records.get(index);
            int slot = table.slotOf((int) record.id());
            int known = table.indexAt(slot);
            if (known < 0) {
                table.put(slot, (int) record.id(), index);
                add(sums, record, 1);
            } else if (record.revision() > records.get(known).revision()) {
                table.put(slot, (int) record.id(), index);
                add(sums, records.get(known), -1);
                add(sums, record, 1);
            }
        }
        return sums.finish();
    }

    /** Only the latest revision of an id counts; ids are kept in a {@link HashMap}, as most would write it. */
    static long[] withHashMap(List<PlainSeizure> records) {
        Map<Long, PlainSeizure> standing = new HashMap<>();
        for (PlainSeizure record : records) {
            standing.merge(record.id(), record, (one, other) -> one.revision() > other.revision() ? one : other);
        }
        LaneSums sums = new LaneSums();
        for (PlainSeizure record : standing.values()) {
            add(sums, record, 1);
        }
        return sums.finish();
    }

    private static void add(LaneSums sums, PlainSeizure record, int sign) {
        LocalDate day = record.day();
        int base = LaneSums.base(day.getYear());
        if (base < 0) {
            return;
        }
        switch (record.kind()) {
            case DRUGS -> addDrugs(sums, base, record, sign);
            case CASH ->
                sums.addCash(base, sign, day.getMonthValue(), record.operation(), record.cash(), record.currency());
            case OTHER -> {}
        }
    }

    private static void addDrugs(LaneSums sums, int base, PlainSeizure record, int sign) {
        List<PlainSeizure.Line> lines = record.lines();
        int seen = 0;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lines.size(); i++) {
            PlainSeizure.Line line = lines.get(i);
            low += line.low();
            high += line.high();
            seen = sums.addLine(
                    base, sign, seen, line.substance(), line.unit(), line.quantity(), line.low(), line.high());
        }
        sums.addDrugs(base, sign, seen, record.day().getMonthValue(), record.operation(), low, high);
    }
}
