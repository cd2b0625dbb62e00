package io.github.alliancestats.records;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Records as a system recorded them in 2026 and 2027, in that order: first records of all kinds, dated in 2024 and the
 * months around it, and their revisions. A revision may change the period, operation, value, weight or drug, add
 * events, or withdraw and restore a record. Some revisions conflict, are duplicates or are out of order.
 */
public final class RevisionStream {

    public static final Instant FIRST = Instant.parse("2026-01-02T00:00:00Z");
    public static final Instant LAST = Instant.parse("2027-12-31T00:00:00Z");

    private final Random random;
    private final int length;
    private final int ids;
    private final List<AllianceRecord> latest = new ArrayList<>();
    private final List<AllianceRecord> records = new ArrayList<>();

    private RevisionStream(long seed, int length, int ids) {
        this.random = new Random(seed);
        this.length = length;
        this.ids = ids;
    }

    /** A stream of so many records of at most so many ids; the same for the same seed. */
    public static List<AllianceRecord> of(long seed, int length, int ids) {
        return new RevisionStream(seed, length, ids).run();
    }

    /** An instant in the time of the stream, every other one that of a record. */
    public static Instant instant(List<AllianceRecord> records, Random random) {
        Instant any = FIRST.plusSeconds((long) (random.nextDouble() * ChronoUnit.SECONDS.between(FIRST, LAST)));
        return random.nextBoolean()
                ? any
                : records.get(random.nextInt(records.size())).recordedAt().orElse(any);
    }

    private List<AllianceRecord> run() {
        long step = ChronoUnit.SECONDS.between(FIRST, LAST) / length;
        for (int i = 0; i < length; i++) {
            Instant now = FIRST.plusSeconds(i * step);
            boolean fresh = latest.isEmpty() || (latest.size() < ids && random.nextInt(3) == 0);
            records.add(fresh ? first(now) : next(now));
        }
        return records;
    }

    private AllianceRecord first(Instant now) {
        AllianceRecord record = Draft.changed(plain(), draft -> {
            draft.recordedAt = random.nextInt(40) == 0 ? null : now;
            draft.joint = random.nextInt(8) == 0 ? joint() : null;
            draft.operations.addAll(operations());
        });
        latest.add(record);
        return record;
    }

    private AllianceRecord next(Instant now) {
        int which = random.nextInt(latest.size());
        AllianceRecord old = latest.get(which);
        switch (random.nextInt(14)) {
            case 0 -> {
                return old; // a duplicate with the same recording time
            }
            case 1 -> {
                return Draft.changed(old, draft -> {
                    draft.recordedAt = now;
                    revalue(draft);
                }); // a conflict in the same revision
            }
            case 2 -> {
                return Draft.changed(old, draft -> {
                    draft.recordedAt = now;
                    draft.revision = Math.max(1, draft.revision - 1);
                    move(draft);
                }); // out of order
            }
            default -> {
                AllianceRecord revised = Draft.revised(old, now, amendment());
                latest.set(which, revised);
                return revised;
            }
        }
    }

    private Consumer<Draft> amendment() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> this::move;
            case 2 ->
                draft -> {
                    draft.operations.clear();
                    draft.operations.addAll(operations());
                };
            case 3 -> this::revalue;
            case 4 -> this::identify;
            case 5 -> this::weigh;
            case 6 ->
                draft -> {
                    draft.withdrawn = !draft.withdrawn;
                    draft.duplicateOf = null;
                };
            case 7 ->
                draft -> {
                    draft.withdrawn = true;
                    draft.duplicateOf = RecordId.of("cumbria", "standing");
                };
            case 8 -> this::goOn;
            default -> draft -> draft.areas.add("Kendal");
        };
    }

    /** The rest of the content may change with the date. */
    private void move(Draft draft) {
        draft.tell(Contents.of(draft.kind, random.nextLong()).with(draft.id, 1));
    }

    private void revalue(Draft draft) {
        if (draft.kind == Draft.Kind.DRUGS) {
            draft.drugs.replaceAll(old -> rebuilt(old, old.drug(), old.quantity(), List.of(valuation())));
        } else if (draft.kind == Draft.Kind.CASH || draft.kind == Draft.Kind.FUNDS) {
            draft.events.clear();
            draft.amounts.clear();
            draft.amounts.add(Records.pounds(pounds().toPlainString()));
        } else {
            move(draft);
        }
    }

    private void identify(Draft draft) {
        draft.drugs.replaceAll(old -> rebuilt(old, drug(), old.quantity(), old.valuations()));
    }

    private void weigh(Draft draft) {
        draft.drugs.replaceAll(old -> rebuilt(old, old.drug(), Optional.of(quantity()), old.valuations()));
    }

    private static SeizedDrug rebuilt(
            SeizedDrug old, Drug drug, Optional<Quantity> quantity, List<MonetaryValuation> valuations) {
        SeizedDrug.Builder rebuilt = SeizedDrug.builder()
                .drug(drug)
                .preparation(old.preparation())
                .identification(old.identification())
                .weighing(old.weighing())
                .moisture(old.moisture());
        quantity.ifPresent(rebuilt::quantity);
        valuations.forEach(rebuilt::valuation);
        if (old.destroyed().isPresent()) {
            rebuilt.destroyed(old.destroyed().get());
        } else if (old.held()) {
            rebuilt.held();
        }
        return rebuilt.build();
    }

    /** Forfeits cash that was held, and closes an open investigation. */
    private void goOn(Draft draft) {
        if (draft.kind == Draft.Kind.FUNDS && draft.date != null) {
            draft.closed = draft.date;
        } else if (draft.kind == Draft.Kind.CASH && draft.date != null) {
            draft.events.clear();
            draft.events.add(MoneyEvent.of(Stage.FORFEITED, draft.date).remainder());
        }
    }

    private AllianceRecord plain() {
        String force = List.of("cumbria", "lancashire", "merseyside").get(random.nextInt(3));
        RecordId id = RecordId.of(force, "R" + latest.size());
        return Contents.of(random.nextLong()).with(id, 1);
    }

    private Drug drug() {
        return List.of(Drug.COCAINE, Drug.HEROIN, Drug.CANNABIS_HERBAL, Drug.AMPHETAMINE, Drug.UNKNOWN)
                .get(random.nextInt(5));
    }

    private Quantity quantity() {
        return Quantity.of(
                BigDecimal.valueOf(random.nextInt(99_999), 2),
                random.nextInt(4) == 0 ? QuantityUnit.TABLET : QuantityUnit.GRAM);
    }

    private MonetaryValuation valuation() {
        BigDecimal low = pounds();
        BigDecimal high = low.add(BigDecimal.valueOf(1_000_000));
        ValuationBasis basis = random.nextInt(5) == 0 ? ValuationBasis.WHOLESALE : ValuationBasis.STREET;
        BigDecimal typical = random.nextInt(3) == 0 ? null : low.add(pounds());
        return MonetaryValuation.range(basis, low, typical, high, Records.GBP);
    }

    private BigDecimal pounds() {
        return BigDecimal.valueOf(1 + random.nextInt(9_999_999), 2);
    }

    private List<OperationId> operations() {
        List<OperationId> all = List.of(Records.ALLIANCE, Records.APACHE, Records.HUELVA, Records.MILLE);
        return random.nextInt(3) == 0 ? List.of() : List.of(all.get(random.nextInt(4)));
    }

    private JointWork joint() {
        int place = 1 + random.nextInt(3);
        return new JointWork(
                "NWROCU-" + random.nextInt(Math.max(1, ids / 30)),
                Share.equal(place, 3),
                place == 1 ? JointWork.Role.RECORDED : JointWork.Role.PARTICIPATED);
    }
}
