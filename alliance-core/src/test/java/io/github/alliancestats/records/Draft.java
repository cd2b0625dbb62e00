package io.github.alliancestats.records;

import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.RecordId;
import io.github.alliancestats.record.SeizedDrug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** All fields of a record of any kind, open to change, so that a test can revise any one of them. */
public final class Draft {

    /** The kinds of record. */
    public enum Kind {
        DRUGS,
        CASH,
        FUNDS
    }

    public final Kind kind;
    public RecordId id;
    public int revision;

    @Nullable
    public Instant recordedAt;

    public boolean withdrawn;

    @Nullable
    public RecordId duplicateOf;

    @Nullable
    public JointWork joint;

    public final Set<OperationId> operations;
    public final Set<String> groups;
    public final Set<String> units;
    public final Set<String> areas;
    public final Set<String> partners;

    @Nullable
    public EventDate date;

    @Nullable
    public EventDate closed;

    @Nullable
    public Instrument instrument;

    public final List<SeizedDrug> drugs = new ArrayList<>();
    public final List<MonetaryAmount> amounts = new ArrayList<>();

    private Draft(AllianceRecord record, Kind kind) {
        this.kind = kind;
        this.id = record.id();
        this.revision = record.revision();
        this.recordedAt = record.recordedAt().orElse(null);
        this.withdrawn = record.isWithdrawn();
        this.duplicateOf = record.duplicateOf().orElse(null);
        this.joint = record.joint().orElse(null);
        this.operations = new TreeSet<>(record.operations());
        this.groups = new TreeSet<>(record.groups());
        this.units = new TreeSet<>(record.units());
        this.areas = new TreeSet<>(record.areas());
        this.partners = new TreeSet<>(record.partners());
        this.date = record.date().orElse(null);
    }

    /** All fields of a record. */
    public static Draft of(AllianceRecord record) {
        if (record instanceof DrugSeizure seizure) {
            Draft draft = new Draft(record, Kind.DRUGS);
            draft.drugs.addAll(seizure.drugs());
            return draft;
        }
        if (record instanceof CashSeizure seizure) {
            Draft draft = new Draft(record, Kind.CASH);
            draft.amounts.addAll(seizure.amounts());
            return draft;
        }
        FinancialInvestigation funds = (FinancialInvestigation) record;
        Draft draft = new Draft(record, Kind.FUNDS);
        draft.closed = funds.closed().orElse(null);
        draft.instrument = funds.instrument().orElse(null);
        funds.amount().ifPresent(draft.amounts::add);
        return draft;
    }

    /** The record with some fields changed. */
    public static AllianceRecord changed(AllianceRecord record, Consumer<Draft> change) {
        Draft draft = of(record);
        change.accept(draft);
        return draft.build();
    }

    /** A higher revision of the record, with some fields changed. */
    public static AllianceRecord revised(AllianceRecord record, Instant recordedAt, Consumer<Draft> change) {
        return changed(record, draft -> {
            draft.revision++;
            draft.recordedAt = recordedAt;
            change.accept(draft);
        });
    }

    private void header(AllianceRecord.Builder<?> builder) {
        builder.id(id).revision(revision).operations(operations);
        if (recordedAt != null) {
            builder.recordedAt(recordedAt);
        }
        if (duplicateOf != null) {
            builder.duplicateOf(duplicateOf);
        } else if (withdrawn) {
            builder.withdrawn();
        }
        if (joint != null) {
            builder.joint(joint.reference(), joint.share(), joint.role());
        }
        groups.forEach(builder::group);
        units.forEach(builder::unit);
        areas.forEach(builder::area);
        partners.forEach(builder::partner);
    }

    /** The record as drafted. */
    public AllianceRecord build() {
        return switch (kind) {
            case DRUGS -> drugSeizure();
            case CASH -> cashSeizure();
            case FUNDS -> investigation();
        };
    }

    private DrugSeizure drugSeizure() {
        DrugSeizure.Builder seizure = DrugSeizure.builder();
        header(seizure);
        if (date != null) {
            seizure.seized(date);
        }
        return seizure.drugs(drugs).build();
    }

    private CashSeizure cashSeizure() {
        CashSeizure.Builder cash = CashSeizure.builder();
        header(cash);
        if (date != null) {
            cash.seized(date);
        }
        amounts.forEach(cash::amount);
        return cash.build();
    }

    private FinancialInvestigation investigation() {
        FinancialInvestigation.Builder funds = FinancialInvestigation.builder();
        header(funds);
        if (date != null) {
            funds.opened(date);
        }
        if (closed != null) {
            funds.closed(closed);
        }
        if (instrument != null) {
            funds.instrument(instrument);
        }
        amounts.forEach(funds::amount);
        return funds.build();
    }
}
