package io.github.alliancestats.engine.row;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.reference.Aliases;

/** Rows of records as a query in London has them, with the Misuse of Drugs Act and without rates. */
public final class GivenRows {

    private GivenRows() {}

    public static RowSettings settings() {
        return settings(Aliases.none());
    }

    public static RowSettings settings(Aliases aliases) {
        return new RowSettings(Days.LONDON, null, null, DrugLaw.misuseOfDrugsAct(), aliases, null, null, Days.NO_END);
    }

    /** Returns rows of no record. */
    public static RecordRows none() {
        return new RecordRows(settings());
    }

    public static RecordRows of(AllianceRecord record) {
        RecordRows rows = none();
        rows.show(record);
        Decoders.decode(record, rows);
        return rows;
    }
}
