package io.github.alliancestats.engine.decode;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.Fact;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.Held;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Decodes drug seizures: a row for each drug seized, and rows for drugs held and destroyed. */
final class DrugDecoder {

    private DrugDecoder() {}

    static void decode(DrugSeizure seizure, RecordRows rows) {
        if (!rows.hasOneDate()) {
            rows.firstDay(seizure.seized());
            rows.date(seizure.seized());
        }
        Line line = rows.lineReader();
        for (int i = 0; i < rows.partCount(); i++) {
            SeizedDrug drug = rows.drug(i);
            if (!rows.hasOneDate()) {
                rows.date(drug.destroyed());
            }
            if (rows.firstDay() != RecordRows.UNDATED) {
                Held.LINE.accept(drug, line);
                decode(drug, i, line, rows);
            }
        }
    }

    private static void decode(SeizedDrug drug, int i, Line line, RecordRows rows) {
        Identification identification = drug.identification();
        int confirmed = identification == Identification.CONFIRMED ? Fact.CONFIRMED : 0;
        int flags = identification == Identification.NOT_CONTROLLED ? 0 : Fact.CONTROLLED | confirmed;
        quantity(FactCode.DRUG_SEIZED, flags, drug, line, rows);
        rows.line(i);
        valuations(drug, line, rows);
        rows.event(rows.firstDay());
        if (drug.held()) {
            int destroyed = drug.destroyed().map(rows::dayOf).orElse(RecordRows.NEVER);
            rows.lasts(rows.firstDay(), destroyed);
            quantity(FactCode.DRUG_HELD, flags, drug, line, rows);
            rows.line(i);
            rows.state(rows.firstDay(), destroyed);
            if (destroyed != RecordRows.NEVER) {
                quantity(FactCode.DRUG_DESTROYED, flags, drug, line, rows);
                rows.line(i);
                rows.event(destroyed);
            }
        }
    }

    /** Begins a row with the quantity of a drug. */
    private static void quantity(FactCode code, int flags, SeizedDrug drug, Line line, RecordRows rows) {
        @Nullable
        Quantity other = line.unit == Line.NONE && !line.all ? drug.quantity().orElse(null) : null;
        UnitKind kind = other != null
                ? other.kind()
                : line.unit == Line.NONE ? UnitKind.UNKNOWN : Held.unit(line).kind();
        rows.begin(code, flags, kind, null);
        if (kind == UnitKind.UNKNOWN) {
            rows.missingNumber(Gap.NO_QUANTITY);
            return;
        }
        long micros = other == null && rows.joint() == null ? Held.micros(line) : Micros.NONE;
        if (micros == Micros.NONE) {
            rows.number(rows.shareOf(drug.quantity().orElseThrow().inBaseUnit(), 0));
        } else {
            rows.number(micros);
        }
    }

    private static void valuations(SeizedDrug drug, Line line, RecordRows rows) {
        rows.money(Gap.NO_VALUATION);
        if (!line.all) {
            for (MonetaryValuation valuation : drug.valuations()) {
                rows.offer(valuation.currency(), valuation.basis(), Held.RANGE.apply(valuation));
            }
        } else if (line.currency != null) {
            offer(line.currency, line, rows);
        }
        rows.endMoney();
    }

    private static void offer(CurrencyUnit currency, Line line, RecordRows rows) {
        if (rows.joint() == null) {
            rows.offerOwn(currency, Held.basis(line), line.low, line.value, line.high, line.typical);
        } else {
            rows.offer(currency, Held.basis(line), ExactRange.of(line.low, line.value, line.high, line.typical));
        }
    }
}
