package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.OperationTree;
import io.github.alliancestats.examples.benchmarks.workload.Substances;
import io.github.alliancestats.examples.benchmarks.workload.Unit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.OperationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** The hand-written loop over the library's own records, through what they say to anybody. */
final class RecordLoop {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<Drug, Integer> substances = new HashMap<>();
    private final Map<OperationId, Integer> operations = new HashMap<>();
    private final LaneSums sums = new LaneSums();

    private RecordLoop() {
        for (int substance = 0; substance < Substances.count(); substance++) {
            substances.put(Substances.drug(substance), substance);
        }
        for (int operation = 0; operation < OperationTree.TAGGED; operation++) {
            operations.put(OperationTree.id(operation), operation);
        }
    }

    /** Every record counts. */
    static long[] withoutIdentity(List<AllianceRecord> records) {
        RecordLoop loop = new RecordLoop();
        for (AllianceRecord record : records) {
            loop.add(record, 1);
        }
        return loop.sums.finish();
    }

    /** Only the latest revision of an id of a kind counts; ids are kept in a table of the loop's own. */
    static long[] withTable(List<AllianceRecord> records) {
        RecordLoop loop = new RecordLoop();
        IdTable table = new IdTable(records.size());
        for (int index = 0; index < records.size(); index++) {
            AllianceRecord record = records.get(index);
            int hash = record.id().value().hashCode();
            int slot = slotOf(record, hash, table, records);
            int known = table.indexAt(slot);
            if (known < 0) {
                table.put(slot, hash, index);
                loop.add(record, 1);
            } else if (record.revision() > records.get(known).revision()) {
                table.put(slot, hash, index);
                loop.add(records.get(known), -1);
                loop.add(record, 1);
            }
        }
        return loop.sums.finish();
    }

    private static int slotOf(AllianceRecord record, int hash, IdTable table, List<AllianceRecord> records) {
        int slot = table.firstSlot(hash);
        while (table.indexAt(slot) >= 0
                && (table.hashAt(slot) != hash || !isSame(record, records.get(table.indexAt(slot))))) {
            slot = table.next(slot);
        }
        return slot;
    }

    private static boolean isSame(AllianceRecord one, AllianceRecord other) {
        return one.getClass() == other.getClass() && one.id().equals(other.id());
    }

    private void add(AllianceRecord record, int sign) {
        if (record instanceof DrugSeizure seizure) {
            LocalDate day = seizure.seized().orElseThrow().firstDayIn(LONDON);
            int base = LaneSums.base(day.getYear());
            if (base >= 0) {
                addDrugs(base, sign, day.getMonthValue(), seizure);
            }
        } else if (record instanceof CashSeizure seizure) {
            LocalDate day = seizure.seized().orElseThrow().firstDayIn(LONDON);
            int base = LaneSums.base(day.getYear());
            if (base >= 0) {
                addCash(base, sign, day.getMonthValue(), seizure);
            }
        }
    }

    private void addDrugs(int base, int sign, int month, DrugSeizure seizure) {
        int seen = 0;
        long lows = 0;
        long highs = 0;
        for (SeizedDrug drug : seizure.drugs()) {
            MonetaryValuation valuation = drug.valuations().get(0);
            long low = minor(valuation.low());
            long high = minor(valuation.high());
            lows += low;
            highs += high;
            Quantity quantity = drug.quantity().orElseThrow();
            Unit unit = unit(quantity.kind());
            long number = unit.number(quantity.inBaseUnit());
            seen = sums.addLine(base, sign, seen, substance(drug), unit, number, low, high);
        }
        sums.addDrugs(base, sign, seen, month, operation(seizure), lows, highs);
    }

    private static Unit unit(UnitKind kind) {
        return switch (kind) {
            case MASS -> Unit.MASS;
            case PLANTS -> Unit.PLANTS;
            case DOSES -> Unit.TABLETS;
            default -> throw new IllegalArgumentException("the workload has no " + kind);
        };
    }

    private void addCash(int base, int sign, int month, CashSeizure seizure) {
        MonetaryAmount amount = seizure.amounts().get(0);
        Currency currency = Currency.valueOf(amount.getCurrency().getCurrencyCode());
        sums.addCash(base, sign, month, operation(seizure), minor(amount), currency);
    }

    private int operation(AllianceRecord record) {
        return Objects.requireNonNull(operations.get(record.operations().get(0)));
    }

    private int substance(SeizedDrug drug) {
        return Objects.requireNonNull(substances.get(drug.drug()));
    }

    private static long minor(MonetaryAmount amount) {
        return amount.getNumber()
                .numberValueExact(BigDecimal.class)
                .movePointRight(2)
                .longValueExact();
    }
}
