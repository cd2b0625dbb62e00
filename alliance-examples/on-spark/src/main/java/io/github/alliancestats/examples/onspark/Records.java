package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.examples.onspark.SourceRow.Joint;
import io.github.alliancestats.examples.onspark.SourceRow.Line;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.stats.RecordIntake;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;

/** Makes records of the rows of the source, by the library's builders, which refuse impossible values. */
final class Records {

    private static final Map<String, Drug> DRUGS =
            Drug.standard().stream().collect(Collectors.toMap(Drug::id, Function.identity()));
    private static final Map<String, QuantityUnit> UNITS =
            Arrays.stream(QuantityUnit.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    /** Taken once: Moneta goes through all of them whenever it is asked for one. */
    private static final Map<String, CurrencyUnit> CURRENCIES = Monetary.getCurrencies().stream()
            .collect(Collectors.toMap(CurrencyUnit::getCurrencyCode, Function.identity(), (one, same) -> one));

    private Records() {}

    /**
     * Adds the record of a row, or rejects the row. A rejected row can be a new revision of any record of its kind. It is
     * therefore a gap of all figures of its force that need a fact of the kind. Without a force it is one of every force.
     *
     * @param rejected receives a row that does not make a record
     */
    static void add(SourceRow row, RecordIntake<?> intake, Consumer<RejectedRow> rejected) {
        AllianceRecord record;
        try {
            record = of(row);
        } catch (IllegalArgumentException | IllegalStateException e) {
            RejectedRow refused = new RejectedRow(row.row(), row.key(), String.valueOf(e.getMessage()));
            Rejection rejection = Rejection.of(String.valueOf(row.row()), refused.reason());
            intake.feed("row", facts(row))
                    .reject(force(row).map(rejection::concerning).orElse(rejection));
            rejected.accept(refused);
            return;
        }
        intake.add(record);
    }

    /** Returns the force, if the row states one that can be. */
    private static Optional<ForceId> force(SourceRow row) {
        try {
            return Optional.ofNullable(row.force()).map(ForceId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the facts of the kind of a row, or of both kinds if it states no kind that is known. */
    private static Set<Fact> facts(SourceRow row) {
        Set<Fact> facts = new HashSet<>();
        if (!SourceRow.CASH.equals(row.kind())) {
            facts.addAll(Fact.of(DrugSeizure.class));
        }
        if (!SourceRow.DRUGS.equals(row.kind())) {
            facts.addAll(Fact.of(CashSeizure.class));
        }
        return facts;
    }

    private static AllianceRecord of(SourceRow row) {
        String kind = required(row.kind(), "a row", "a kind");
        return switch (kind) {
            case SourceRow.DRUGS -> drugSeizure(row);
            case SourceRow.CASH -> cashSeizure(row);
            default -> throw new IllegalArgumentException("no kind of record is called \"" + kind + "\"");
        };
    }

    private static DrugSeizure drugSeizure(SourceRow row) {
        DrugSeizure.Builder seizure = described(DrugSeizure.builder(), row);
        if (row.seizedOn() != null) {
            seizure.seized(row.seizedOn());
        }
        row.lines().forEach(line -> seizure.drug(seizedDrug(line)));
        return seizure.build();
    }

    private static CashSeizure cashSeizure(SourceRow row) {
        CashSeizure.Builder seizure = described(CashSeizure.builder(), row);
        if (row.seizedOn() != null) {
            seizure.seized(row.seizedOn());
        }
        for (Line line : row.lines()) {
            String currency = required(line.currency(), "a line of cash", "a currency");
            seizure.amount(required(line.amount(), "a line of cash", "an amount"), currency(currency));
        }
        return seizure.build();
    }

    private static <B extends AllianceRecord.Builder<B>> B described(B record, SourceRow row) {
        record.id(required(row.force(), "a row", "a force"), required(row.id(), "a row", "an id"))
                .revision(required(row.revision(), "a row", "a revision"));
        if (required(row.withdrawn(), "a row", "a word on whether it is withdrawn")) {
            record.withdrawn();
        }
        if (row.operation() != null) {
            record.operation(row.operation());
        }
        Joint joint = row.joint();
        return joint == null
                ? record
                : record.joint(required(joint.reference(), "joint work", "a reference"), share(joint), role(joint));
    }

    private static Share share(Joint joint) {
        return Share.equal(joint.place(), joint.forces());
    }

    /** The first force in the agreed order is the one that made the seizure. */
    private static JointWork.Role role(Joint joint) {
        return joint.place() == 1 ? JointWork.Role.RECORDED : JointWork.Role.PARTICIPATED;
    }

    private static SeizedDrug seizedDrug(Line line) {
        SeizedDrug.Builder drug = SeizedDrug.builder().drug(drug(required(line.drug(), "a line of drugs", "a drug")));
        if (line.quantity() != null) {
            String unit = required(line.unit(), "a quantity", "a unit");
            drug.quantity(Quantity.of(line.quantity(), unit(unit)));
        }
        if (line.amount() != null) {
            String currency = required(line.currency(), "a value", "a currency");
            drug.valuation(MonetaryValuation.of(ValuationBasis.STREET, line.amount(), currency(currency)));
        }
        return drug.build();
    }

    private static Drug drug(String id) {
        return named(DRUGS, id, "a drug");
    }

    private static CurrencyUnit currency(String code) {
        return named(CURRENCIES, code, "a currency");
    }

    private static QuantityUnit unit(String name) {
        return named(UNITS, name, "a unit");
    }

    private static <T> T named(Map<String, T> known, String name, String what) {
        T found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException(what + " must be a known one, but was \"" + name + "\"");
        }
        return found;
    }

    private static <T> T required(@Nullable T value, String whose, String what) {
        if (value == null) {
            throw new IllegalArgumentException(whose + " must have " + what + ", but has none");
        }
        return value;
    }
}
