package io.github.alliancestats.record;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.Door;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One drug of a {@link DrugSeizure}: what it is, in what form, how much, and what it was thought worth.
 *
 * <p>A quantity that was not recorded is empty, which is not zero; a quantity of zero is a fact. There
 * is at most one valuation on each basis; values on unlike bases stand side by side and never add.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("exports")
public abstract class SeizedDrug {

    static {
        Function<SeizedDrug, @Nullable Line> line = SeizedDrug::line;
        Door.open(SeizedDrug.class, line);
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
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
            return name().toLowerCase(Locale.ROOT);
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
            return name().toLowerCase(Locale.ROOT);
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

    /** {@return the form in which it was found} */
    @Value.Default
    public Preparation preparation() {
        return Preparation.UNSPECIFIED;
    }

    /** {@return how much, empty if it was not recorded} */
    public final Optional<Quantity> quantity() {
        Line line = line();
        Quantity held = line == null ? null : Lines.quantity(line);
        return Optional.ofNullable(held == null ? otherQuantity() : held);
    }

    /** The quantity and the first valuation as numbers, as far as they are held so. */
    abstract @Nullable Line line();

    abstract @Nullable Quantity otherQuantity();

    /** {@return how sure it is what the drug is; suspected unless the builder was told otherwise} */
    @Value.Default
    public Identification identification() {
        return Identification.SUSPECTED;
    }

    /** {@return the valuations, in order of basis, at most one on each} */
    public final List<MonetaryValuation> valuations() {
        Line line = line();
        MonetaryValuation held = line == null ? null : Lines.valuation(line);
        if (held == null) {
            return otherValuations();
        }
        return Stream.concat(Stream.of(held), otherValuations().stream())
                .sorted(Comparator.comparing(MonetaryValuation::basis))
                .toList();
    }

    abstract List<MonetaryValuation> otherValuations();

    /** {@return how its weight was taken} */
    @Value.Default
    public Weighing weighing() {
        return Weighing.UNSTATED;
    }

    /** {@return whether it was weighed wet or dry} */
    @Value.Default
    public Moisture moisture() {
        return Moisture.UNSTATED;
    }

    /** {@return whether it is said that the force holds it, or held it until it was destroyed} */
    @Value.Default
    public boolean isHeld() {
        return destroyed().isPresent();
    }

    /** {@return when it was destroyed, if it was} */
    public abstract Optional<EventDate> destroyed();

    /** {@return whether it is a drug as far as is known: suspected or confirmed} */
    public final boolean isControlled() {
        return identification() != Identification.NOT_CONTROLLED;
    }

    /**
     * Whether it is said to be held at the end of a day, given that it was seized by then.
     *
     * @param day the day
     * @param zone where instants become days
     * @return false if nothing is said of it, or it was destroyed on the day or before
     */
    public final boolean isHeldAtEndOf(LocalDate day, ZoneId zone) {
        return isHeld()
                && destroyed().map(date -> date.dayIn(zone).isAfter(day)).orElse(true);
    }

    final void write(Fields out) {
        out.text(drug().id());
        out.text(drug().name());
        out.text(drug().family().name());
        out.text(preparation().name());
        out.text(identification().name());
        out.all(quantity().stream().toList(), out::quantity);
        out.text(weighing().name());
        out.text(moisture().name());
        out.text(isHeld());
        out.optional(destroyed());
        out.texts(valuations());
    }

    @Value.Check
    void check() {
        Line line = line();
        Quantity other = otherQuantity();
        if ((line != null && line.quantity() < 0)
                || (other != null && other.number().signum() < 0)) {
            throw new IllegalArgumentException("a seized quantity must not be negative, but was "
                    + quantity().orElseThrow());
        }
    }

    /** An order in which only equal drugs are level, so that it does not matter how they were listed. */
    static final Comparator<SeizedDrug> ORDER = Comparator.comparing(SeizedDrug::drug)
            .thenComparing(SeizedDrug::preparation)
            .thenComparing(SeizedDrug::identification)
            .thenComparing(SeizedDrug::weighing)
            .thenComparing(SeizedDrug::moisture)
            .thenComparing(SeizedDrug::isHeld)
            .thenComparing(drug -> drug.destroyed().map(EventDate::toString).orElse(""))
            .thenComparing(drug -> drug.quantity().map(Quantity::toString).orElse(""))
            .thenComparing(drug ->
                    drug.valuations().stream().map(MonetaryValuation::toString).collect(Collectors.joining()));

    /** {@return the drug, its quantity and how sure it is, as in "Heroin, 31.5 g, suspected"} */
    @Override
    public final String toString() {
        return drug() + ", " + quantity().map(Quantity::toString).orElse("quantity not known") + ", "
                + identification();
    }

    /** Builds a {@link SeizedDrug}. Not thread-safe. */
    public static final class Builder {
        private final ImmutableSeizedDrug.Builder seized = new ImmutableSeizedDrug.Builder();
        private final Map<ValuationBasis, MonetaryValuation> valuations = new EnumMap<>(ValuationBasis.class);
        private @Nullable Quantity quantity;
        private boolean built;

        Builder() {}

        /**
         * Says which drug it is; {@link Drug#UNKNOWN} if nobody knows.
         *
         * @param drug the drug
         * @return this builder
         */
        public Builder drug(Drug drug) {
            seized.drug(drug);
            return this;
        }

        /**
         * Says in what form it was found; unspecified if never said.
         *
         * @param preparation the form
         * @return this builder
         */
        public Builder preparation(Preparation preparation) {
            seized.preparation(preparation);
            return this;
        }

        /**
         * Says how much there was.
         *
         * @param quantity the quantity, not negative
         * @return this builder
         */
        public Builder quantity(Quantity quantity) {
            if (this.quantity != null) {
                throw new IllegalStateException("quantity was already set to " + this.quantity);
            }
            this.quantity = Objects.requireNonNull(quantity, "quantity");
            return this;
        }

        /**
         * Says how sure it is what the drug is; suspected if never said.
         *
         * @param identification suspected, confirmed or found not to be controlled
         * @return this builder
         */
        public Builder identification(Identification identification) {
            seized.identification(identification);
            return this;
        }

        /**
         * Says how its weight was taken; unstated if never said.
         *
         * @param weighing gross, net or by the laboratory
         * @return this builder
         */
        public Builder weighing(Weighing weighing) {
            seized.weighing(weighing);
            return this;
        }

        /**
         * Says whether it was weighed wet or dry; unstated if never said.
         *
         * @param moisture wet or dry
         * @return this builder
         */
        public Builder moisture(Moisture moisture) {
            seized.moisture(moisture);
            return this;
        }

        /**
         * Says that the force holds it.
         *
         * @return this builder
         */
        public Builder held() {
            seized.isHeld(true);
            return this;
        }

        /**
         * Says that it was destroyed; until then it was held.
         *
         * @param date when
         * @return this builder
         */
        public Builder destroyed(EventDate date) {
            seized.destroyed(date);
            return this;
        }

        /**
         * Adds a valuation.
         *
         * @param valuation the valuation
         * @return this builder
         * @throws IllegalArgumentException if there is one on the same basis already
         */
        public Builder valuation(MonetaryValuation valuation) {
            MonetaryValuation other = valuations.putIfAbsent(valuation.basis(), valuation);
            if (other != null) {
                throw new IllegalArgumentException("a drug must have one valuation on each basis, but had " + other
                        + " and " + valuation + "; a new value is a new revision of the record");
            }
            return this;
        }

        /**
         * Makes the seized drug.
         *
         * @return the seized drug
         * @throws IllegalStateException if the drug is missing or this has built before
         * @throws IllegalArgumentException if the quantity is negative
         */
        public SeizedDrug build() {
            if (built) {
                throw new IllegalStateException("a builder builds one seized drug; start another");
            }
            built = true;
            Quantity fitting = quantity != null && Lines.fits(quantity) ? quantity : null;
            MonetaryValuation plain =
                    valuations.values().stream().filter(Lines::fits).findFirst().orElse(null);
            if (plain != null) {
                valuations.remove(plain.basis());
            }
            return seized.line(Lines.of(fitting, plain))
                    .otherQuantity(fitting == null ? quantity : null)
                    .addAllOtherValuations(valuations.values())
                    .build();
        }
    }
}
