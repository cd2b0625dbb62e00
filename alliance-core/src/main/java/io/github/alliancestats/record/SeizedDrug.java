package io.github.alliancestats.record;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.internal.DrugAmounts;
import io.github.alliancestats.internal.Interner;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One drug of a {@link DrugSeizure}: what it is, in what form, how much, and what it was thought worth.
 *
 * <p>A quantity that was not recorded is empty, which is not zero; a quantity of zero is a fact. There
 * is at most one valuation on each basis; values on different bases stand side by side and never add.
 * Immutable and thread-safe.
 */
@Value.Immutable
@CopyingStyle
public abstract class SeizedDrug {

    /** An order in which only equal drugs are level, so that it does not matter how they were listed. */
    static final Comparator<SeizedDrug> ORDER = Comparator.comparing(SeizedDrug::drug)
            .thenComparing(SeizedDrug::preparation)
            .thenComparing(SeizedDrug::identification)
            .thenComparing(SeizedDrug::weighing)
            .thenComparing(SeizedDrug::moisture)
            .thenComparing(SeizedDrug::held)
            .thenComparing(SeizedDrug::amounts);

    static {
        RecordAccess.register(SeizedDrug.class, (BiConsumer<SeizedDrug, DrugAmounts>) SeizedDrug::fill);
    }

    SeizedDrug() {}

    /** How sure it is what the drug is. */
    public enum Identification {
        /** By appearance, field test or admission. */
        SUSPECTED,
        /** By a laboratory. */
        CONFIRMED,
        /** A laboratory found no controlled drug in it: it is no seizure of a drug, and counts apart. */
        NOT_CONTROLLED;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /** How a weight was taken. */
    public enum Weighing {
        /** Not recorded. */
        UNSTATED,
        /** With its packaging. */
        GROSS,
        /** Without packaging. */
        NET,
        /** By the laboratory. */
        LABORATORY;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /** Whether plant matter was weighed as cut or dried. */
    public enum Moisture {
        /** Not recorded. */
        UNSTATED,
        /** As cut. */
        WET,
        /** Dried. */
        DRY;

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return Texts.words(this);
        }
    }

    /**
     * Starts a seized drug.
     *
     * @return an empty builder; it needs a drug
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the drug} */
    public abstract Drug drug();

    abstract Particulars particulars();

    // the quantity and the first valuation in millionths, each if the particulars have its unit or its basis

    abstract long quantityMicros();

    abstract long lowMicros();

    abstract long valueMicros();

    abstract long highMicros();

    abstract OptionalParticulars more();

    /** The details of a seized drug that have few values. Drugs with equal details share one object. */
    @Value.Immutable
    @ValueStyle
    abstract static class Particulars {

        /**
         * By the currency itself, so that no drug gets another caller's implementation of it. A few thousand callers'
         * currencies at most stay reachable.
         */
        private static final Interner<Particulars> SHARED =
                new Interner<>((one, other) -> one.currency() == other.currency() && one.equals(other));

        Particulars() {}

        abstract Preparation preparation();

        abstract Identification identification();

        abstract Weighing weighing();

        abstract Moisture moisture();

        /** Returns whether the force holds or held it. */
        abstract boolean held();

        /** The unit of the quantity that is held in numbers, or null if none is. */
        abstract @Nullable QuantityUnit unit();

        /** The basis of the valuation that is held in numbers, or null if none is. */
        abstract @Nullable ValuationBasis basis();

        abstract boolean typical();

        /** The currency of the valuation. Currencies are the same if their codes are. */
        @Value.Auxiliary
        abstract @Nullable CurrencyUnit currency();

        @Value.Derived
        @Nullable
        String currencyCode() {
            CurrencyUnit currency = currency();
            return currency == null ? null : currency.getCurrencyCode();
        }
    }

    /** What most drugs do without: any other amounts, and when it was destroyed. */
    record OptionalParticulars(
            @Nullable Quantity quantity,
            List<MonetaryValuation> valuations,
            @Nullable EventDate destroyed) {

        private static final OptionalParticulars NOTHING = new OptionalParticulars(null, List.of(), null);
    }

    /** {@return the form in which it was found} */
    public final Preparation preparation() {
        return particulars().preparation();
    }

    /** {@return how much, empty if it was not recorded} */
    public final Optional<Quantity> quantity() {
        QuantityUnit unit = particulars().unit();
        return unit == null
                ? Optional.ofNullable(more().quantity())
                : Optional.of(Quantity.of(Micros.number(quantityMicros()), unit));
    }

    /** {@return how sure it is what the drug is; suspected unless the builder was told otherwise} */
    public final Identification identification() {
        return particulars().identification();
    }

    /** {@return the valuations, in order of basis, at most one on each} */
    public final List<MonetaryValuation> valuations() {
        ValuationBasis basis = particulars().basis();
        return basis == null ? more().valuations() : plus(more().valuations(), heldOn(basis));
    }

    /** Returns valuations with another, in order of basis. Most drugs have one. */
    private static List<MonetaryValuation> plus(List<MonetaryValuation> some, MonetaryValuation more) {
        if (some.isEmpty()) {
            return List.of(more);
        }
        List<MonetaryValuation> all = new ArrayList<>(some);
        all.add(more);
        all.sort(Comparator.comparing(MonetaryValuation::basis));
        return List.copyOf(all);
    }

    private MonetaryValuation heldOn(ValuationBasis basis) {
        CurrencyUnit currency = Objects.requireNonNull(particulars().currency());
        BigDecimal low = Micros.number(lowMicros());
        BigDecimal high = Micros.number(highMicros());
        BigDecimal typical = particulars().typical() ? Micros.number(valueMicros()) : null;
        return MonetaryValuation.range(basis, low, typical, high, currency);
    }

    /** {@return how its weight was taken} */
    public final Weighing weighing() {
        return particulars().weighing();
    }

    /** {@return whether it was weighed wet or dry} */
    public final Moisture moisture() {
        return particulars().moisture();
    }

    /** {@return whether it is said that the force holds it, or held it until it was destroyed} */
    public final boolean held() {
        return particulars().held();
    }

    /** {@return when it was destroyed, if it was} */
    public final Optional<EventDate> destroyed() {
        return Optional.ofNullable(more().destroyed());
    }

    /** {@return whether it is a drug as far as is known: suspected or confirmed} */
    public final boolean controlled() {
        return switch (identification()) {
            case SUSPECTED, CONFIRMED -> true;
            case NOT_CONTROLLED -> false;
        };
    }

    @SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
    private void fill(DrugAmounts amounts) {
        Particulars particulars = particulars();
        QuantityUnit unit = particulars.unit();
        ValuationBasis basis = particulars.basis();
        OptionalParticulars more = more();
        amounts.unit = unit == null ? DrugAmounts.NONE : unit.ordinal();
        amounts.quantity = quantityMicros();
        amounts.basis = basis == null ? DrugAmounts.NONE : basis.ordinal();
        amounts.currency = particulars.currency();
        amounts.low = lowMicros();
        amounts.value = valueMicros();
        amounts.high = highMicros();
        amounts.typical = particulars.typical();
        amounts.all = more.quantity() == null && more.valuations().isEmpty();
    }

    final void write(Fields out) {
        out.add(drug().id(), drug().name(), drug().family(), preparation(), identification());
        out.add(quantity(), weighing(), moisture(), held(), destroyed(), valuations());
    }

    /** Returns when it was destroyed, its quantity and its valuations. No part has the character that separates them. */
    private String amounts() {
        StringBuilder amounts = new StringBuilder(AllianceRecord.told("", destroyed()));
        amounts.append('\0').append(AllianceRecord.told("", quantity())).append('\0');
        for (MonetaryValuation valuation : valuations()) {
            amounts.append(valuation);
        }
        return amounts.toString();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the drug, its quantity and how sure it is, as in "Heroin, 31.5 g, suspected"} */
    @Override
    public final String toString() {
        return drug() + ", " + AllianceRecord.told(quantity(), "quantity not known") + ", " + identification();
    }

    /** Builds a {@link SeizedDrug}. Not thread-safe. */
    public static final class Builder {

        private static final Function<MonetaryValuation, ExactRange> RANGE = RecordAccess.of(MonetaryValuation.class);
        private List<MonetaryValuation> valuations = List.of(); // most drugs have one
        private @Nullable Drug drug;
        private @Nullable Quantity quantity;
        private @Nullable Preparation preparation;
        private @Nullable Identification identification;
        private @Nullable Weighing weighing;
        private @Nullable Moisture moisture;
        private @Nullable Boolean held;
        private @Nullable EventDate destroyed;
        private final Issues issues = new Issues();

        Builder() {}

        /**
         * States the drug; {@link Drug#UNKNOWN} if it is not identified.
         *
         * @param drug the drug
         * @return this builder
         */
        public Builder drug(Drug drug) {
            this.drug = issues.once("drug", this.drug, drug);
            return this;
        }

        /**
         * States in what form it was found; unspecified if it is not stated.
         *
         * @param preparation the form
         * @return this builder
         */
        public Builder preparation(@Nullable Preparation preparation) {
            this.preparation = issues.once("preparation", this.preparation, preparation);
            return this;
        }

        /**
         * States how much there was.
         *
         * @param quantity the quantity, not negative
         * @return this builder
         */
        public Builder quantity(@Nullable Quantity quantity) {
            this.quantity = issues.quantity(this.quantity, quantity);
            return this;
        }

        /**
         * States how sure it is what the drug is; suspected if it is not stated.
         *
         * @param identification suspected, confirmed or found not to be controlled
         * @return this builder
         */
        public Builder identification(@Nullable Identification identification) {
            this.identification = issues.once("identification", this.identification, identification);
            return this;
        }

        /**
         * States how its weight was taken; unstated if it is not stated.
         *
         * @param weighing gross, net or by the laboratory
         * @return this builder
         */
        public Builder weighing(@Nullable Weighing weighing) {
            this.weighing = issues.once("weighing", this.weighing, weighing);
            return this;
        }

        /**
         * States whether it was weighed wet or dry; unstated if it is not stated.
         *
         * @param moisture wet or dry
         * @return this builder
         */
        public Builder moisture(@Nullable Moisture moisture) {
            this.moisture = issues.once("moisture", this.moisture, moisture);
            return this;
        }

        /**
         * States that the force holds it.
         *
         * @return this builder
         */
        public Builder held() {
            held = issues.once("held", held, true);
            return this;
        }

        /**
         * States that it was destroyed; until then it was held.
         *
         * @param date when
         * @return this builder
         */
        public Builder destroyed(@Nullable EventDate date) {
            destroyed = issues.once("destroyed", destroyed, date);
            return this;
        }

        /**
         * Adds a valuation.
         *
         * @param valuation the valuation
         * @return this builder
         */
        public Builder valuation(@Nullable MonetaryValuation valuation) {
            if (valuation == null) {
                return this;
            }
            if (issues.isRefused()) {
                valuations = new ArrayList<>(valuations);
                valuations.removeIf(other -> other.basis() == valuation.basis());
                issues.correct("valuation");
            }
            for (MonetaryValuation other : valuations) {
                if (other.basis() == valuation.basis()) {
                    issues.add(
                            IssueCode.NAMED_TWICE,
                            "valuation",
                            valuation.basis().toString());
                    return this;
                }
            }
            valuations = plus(valuations, valuation);
            return this;
        }

        /**
         * Makes the seized drug.
         *
         * @return the seized drug
         * @throws InvalidRecordException if there is an issue; it has all of them
         * @throws IllegalStateException if this builder built before
         */
        public SeizedDrug build() {
            issues.build("seized drug");
            issues.require("drug", drug);
            issues.throwIfAny(SeizedDrug.class, null);
            long micros = quantity == null ? Micros.NONE : Issues.MICROS.applyAsLong(quantity);
            Quantity fitting = micros == Micros.NONE ? null : quantity;
            MonetaryValuation plain = plain();
            ExactRange range = plain == null ? ExactRange.ZERO : RANGE.apply(plain);
            return ImmutableSeizedDrug.make(
                    Objects.requireNonNull(drug),
                    particulars(fitting, plain, range.isTypical()),
                    fitting == null ? 0 : micros,
                    range.lowMicros(),
                    range.valueMicros(),
                    range.highMicros(),
                    more(fitting == null ? quantity : null, plain));
        }

        private Particulars particulars(
                @Nullable Quantity quantity, @Nullable MonetaryValuation valuation, boolean typical) {
            return Particulars.SHARED.of(new ImmutableParticulars(
                    preparation == null ? Preparation.UNSPECIFIED : preparation,
                    identification == null ? Identification.SUSPECTED : identification,
                    weighing == null ? Weighing.UNSTATED : weighing,
                    moisture == null ? Moisture.UNSTATED : moisture,
                    held != null || destroyed != null,
                    quantity == null ? null : quantity.unit(),
                    valuation == null ? null : valuation.basis(),
                    typical,
                    valuation == null ? null : valuation.currency()));
        }

        /** Returns the first valuation by basis that is held in numbers, since it has no other details. */
        private @Nullable MonetaryValuation plain() {
            for (MonetaryValuation valuation : valuations) {
                boolean isShort = RANGE.apply(valuation).valueMicros() != Micros.NONE;
                if (isShort && valuation.source().isEmpty()) {
                    return valuation;
                }
            }
            return null;
        }

        private OptionalParticulars more(@Nullable Quantity other, @Nullable MonetaryValuation plain) {
            boolean isPlain = other == null && destroyed == null && valuations.size() == (plain == null ? 0 : 1);
            if (isPlain) {
                return OptionalParticulars.NOTHING;
            }
            List<MonetaryValuation> others = new ArrayList<>(valuations);
            others.remove(plain); // no other has its basis
            return new OptionalParticulars(other, List.copyOf(others), destroyed);
        }
    }
}
