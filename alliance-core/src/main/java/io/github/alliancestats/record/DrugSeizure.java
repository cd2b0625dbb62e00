package io.github.alliancestats.record;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One seizure of drugs, with one or more drugs in it.
 *
 * <p>It counts as one seizure, and once for each drug, family and class involved: "seizures involving
 * more than one drug are counted as a single seizure in the total number of seizures. However, seizures
 * are also counted separately against each individual drug type and drug class involved" (Home Office,
 * user guide to Seizures of drugs in England and Wales). So figures by drug don't add to the total.
 *
 * <p>It is dated by the day of seizure. The order in which its drugs are listed does not matter. Systems that
 * keep a row an exhibit make one record of all rows of a seizure, or a record of each with its event, address or
 * operation, and ask for seizures by that. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class DrugSeizure extends AllianceRecord {

    DrugSeizure() {}

    /**
     * Starts a seizure.
     *
     * @return an empty builder; it needs an id and at least one drug
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "drug seizure";
    }

    /** {@return when it was seized, empty if it is not known} */
    public final Optional<EventDate> seized() {
        return date();
    }

    /** {@return the drugs, in order of drug; empty only if it is withdrawn} */
    public final List<SeizedDrug> drugs() {
        SeizedDrug only = onlyDrug();
        return only == null ? severalDrugs() : List.of(only);
    }

    /** The drug, if there is but one, as in most seizures, which then hold no list. */
    abstract @Nullable SeizedDrug onlyDrug();

    abstract List<SeizedDrug> severalDrugs();

    /** {@return the event at which it was seized, for systems that keep a record an exhibit} */
    public abstract Optional<String> event();

    /** {@return the caller's own id of the address where it was seized} */
    public abstract Optional<String> address();

    @Override
    public final List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(super.dates());
        for (SeizedDrug drug : drugs()) {
            drug.destroyed().ifPresent(dates::add);
        }
        return List.copyOf(dates);
    }

    /** Made once, so that a record of other days is passed over without a look at its drugs. */
    @Override
    @Value.Derived
    long days() {
        return isAnyHeld() ? Days.SEVERAL : only(seized());
    }

    private boolean isAnyHeld() {
        SeizedDrug only = onlyDrug();
        boolean isAnyHeld = only != null && only.held();
        for (int i = 0; i < severalDrugs().size(); i++) { // most have one drug
            isAnyHeld |= severalDrugs().get(i).held();
        }
        return isAnyHeld;
    }

    @Override
    final void fill(RecordFields fields) {
        super.fill(fields);
        fields.only = onlyDrug();
        fields.several = severalDrugs();
    }

    @Override
    final void write(Fields out) {
        out.add(seized(), event(), address(), drugs());
    }

    @Override
    final void writeShared(Fields out) {
        super.writeShared(out);
        List<String> told = new ArrayList<>();
        for (SeizedDrug drug : drugs()) {
            List<String> values = new ArrayList<>();
            drug.valuations().forEach(value -> values.add(value.low() + " " + value.high()));
            told.add(drug.drug().id() + Fields.inBaseUnit(drug.quantity()) + values);
        }
        Collections.sort(told);
        out.add(told);
    }

    /** {@return the id, the date and the number of drugs} */
    @Override
    public final String toString() {
        return title() + ", seized " + told(seized()) + ", drugs: " + drugs().size();
    }

    /** Builds a {@link DrugSeizure}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private List<SeizedDrug> drugs = List.of();
        private final List<WrongDrug> wrong = new ArrayList<>();
        private @Nullable String event;
        private @Nullable String address;

        /** A builder of a drug, and its issues. */
        private record WrongDrug(SeizedDrug.Builder drug, List<RecordIssue> issues) {}

        Builder() {}

        /**
         * States when it was seized. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder seized(@Nullable EventDate date) {
            return first("seized", date);
        }

        /**
         * States on which day it was seized.
         *
         * @param day the day
         * @return this builder
         */
        public Builder seized(@Nullable LocalDate day) {
            return seized(issues.day("seized", day));
        }

        /**
         * Names the event at which it was seized. Exhibits of one event may be counted as one seizure.
         *
         * @param event the caller's own id of the event
         * @return this builder
         */
        public Builder event(@Nullable String event) {
            this.event = issues.text("event", this.event, event);
            return this;
        }

        /**
         * Names the address where it was seized. Exhibits of one address may be counted as one seizure.
         *
         * @param address the caller's own id of the address
         * @return this builder
         */
        public Builder address(@Nullable String address) {
            this.address = issues.text("address", this.address, address);
            return this;
        }

        /**
         * Adds a drug.
         *
         * @param drug the seized drug
         * @return this builder
         */
        public Builder drug(@Nullable SeizedDrug drug) {
            if (drug != null && issues.isRefused() && !wrong.isEmpty()) {
                wrong.remove(0);
            }
            drugs = plus(drugs, drug);
            return this;
        }

        /**
         * Adds a drug. The issues of its builder become issues of this seizure.
         *
         * @param drug a builder of the seized drug; this builds it
         * @return this builder
         */
        public Builder drug(SeizedDrug.@Nullable Builder drug) {
            try {
                SeizedDrug made = drug == null ? null : drug.build();
                if (wrong.removeIf(each -> each.drug() == drug)) {
                    drugs = plus(drugs, made);
                    return this;
                }
                return drug(made);
            } catch (InvalidRecordException invalid) {
                wrong.removeIf(each -> each.drug() == drug);
                wrong.add(new WrongDrug(Objects.requireNonNull(drug), invalid.issues()));
                return this;
            }
        }

        /**
         * Adds drugs.
         *
         * @param drugs the seized drugs
         * @return this builder
         */
        public Builder drugs(@Nullable Iterable<SeizedDrug> drugs) {
            some(drugs).forEach(this::drug);
            return this;
        }

        /**
         * Adds a suspected drug of which neither quantity nor value is known.
         *
         * @param drug the drug
         * @return this builder
         */
        public Builder drug(Drug drug) {
            return drug(SeizedDrug.builder().drug(drug));
        }

        /**
         * Adds a suspected drug without a valuation.
         *
         * @param drug the drug
         * @param quantity how much; null if it is not known
         * @return this builder
         */
        public Builder drug(Drug drug, @Nullable Quantity quantity) {
            return drug(SeizedDrug.builder().drug(drug).quantity(quantity));
        }

        /**
         * Adds a suspected drug with a valuation.
         *
         * @param drug the drug
         * @param quantity how much; null if it is not known
         * @param valuation what it was thought worth; null if it is not known
         * @return this builder
         */
        public Builder drug(Drug drug, @Nullable Quantity quantity, @Nullable MonetaryValuation valuation) {
            return drug(SeizedDrug.builder().drug(drug).quantity(quantity).valuation(valuation));
        }

        @Override
        void check() {
            wrong.forEach(each -> issues.addAll(each.issues()));
            if (drugs.isEmpty() && wrong.isEmpty() && !withdrawn) {
                issues.require("drug", null); // a drug that is not identified is Drug.UNKNOWN
            }
            for (SeizedDrug drug : drugs) {
                issues.requireOrder("destroyed", drug.destroyed().orElse(null), "seized", first);
            }
        }

        /**
         * Makes the seizure.
         *
         * @return the seizure
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public DrugSeizure build() {
            SeizedDrug only = drugs.size() == 1 ? drugs.get(0) : null;
            if (only == null) {
                drugs = new ArrayList<>(drugs);
                drugs.sort(SeizedDrug.ORDER);
            }
            return new ImmutableDrugSeizure(
                    header(first), opt(first), only, only == null ? drugs : List.of(), opt(event), opt(address));
        }
    }
}
