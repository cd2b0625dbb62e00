package io.github.alliancestats.examples.benchmarks.workload;

import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/** The records as the library's own, built as a caller builds them: through the builders, from {@link Money}. */
public final class LibraryRecords {

    private static final ForceId FORCE = ForceId.of("cumbria");

    private LibraryRecords() {}

    /** {@return all records, in the order of the columns} */
    public static List<AllianceRecord> of(Columns columns) {
        List<AllianceRecord> records = new ArrayList<>(columns.size());
        for (int record = 0; record < columns.size(); record++) {
            records.add(record(columns, record));
        }
        return records;
    }

    /** {@return one record} */
    public static AllianceRecord record(Columns columns, int record) {
        LocalDate day = LocalDate.ofEpochDay(columns.day(record));
        return switch (columns.kind(record)) {
            case DRUGS -> drugs(columns, record, day);
            case CASH ->
                shared(CashSeizure.builder(), columns, record)
                        .seized(day)
                        .amount(Money.ofMinor(columns.currency(record).unit(), columns.cash(record)))
                        .build();
            case OTHER ->
                shared(StopSearch.builder(), columns, record).searched(day).build();
        };
    }

    private static DrugSeizure drugs(Columns columns, int record, LocalDate day) {
        DrugSeizure.Builder seizure =
                shared(DrugSeizure.builder(), columns, record).seized(day);
        int first = columns.firstLine(record);
        for (int line = first; line < first + columns.lines(record); line++) {
            seizure.drug(SeizedDrug.builder()
                    .drug(Substances.drug(columns.substance(line)))
                    .quantity(columns.unit(line).quantity(columns.quantity(line)))
                    .valuation(MonetaryValuation.range(
                            ValuationBasis.STREET, pounds(columns.low(line)), null, pounds(columns.high(line))))
                    .build());
        }
        return seizure.build();
    }

    private static MonetaryAmount pounds(long pence) {
        return Money.ofMinor(Currency.GBP.unit(), pence);
    }

    private static <B extends AllianceRecord.Builder<B>> B shared(B builder, Columns columns, int record) {
        return builder.id(new RecordId(FORCE, "R" + columns.id(record)))
                .revision(columns.revision(record))
                .operation(OperationTree.id(columns.operation(record)));
    }
}
