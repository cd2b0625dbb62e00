package io.github.alliancestats.record;

import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Property that may be recovered (Proceeds of Crime Act 2002 Part 5) or may pay a confiscation order: what it is, how
 * it was first denied to its holder, and what became of it. A {@link CashSeizure} or an {@link Asset}.
 *
 * <p>It is dated by the day on which it was seized, frozen or restrained. Each currency has a ledger: the amount taken and
 * its interest equal the amounts disposed of and the amount still held. A record counts in each period in which any of it
 * is held, also without an event.
 *
 * <p>An event that the ledger does not allow is kept with a {@linkplain MoneyEvent#contradiction() contradiction} and does
 * not count: before the taking, in another currency, after all was disposed of, or of more than was held. An event that is
 * too much in part is split in two. Property that was given back and is seized again is another record.
 */
public abstract sealed class RecoverableProperty extends AllianceRecord permits CashSeizure, Asset {

    static {
        Function<RecoverableProperty, List<ExactMoney>> held = RecoverableProperty::held;
        RecordAccess.register(RecoverableProperty.class, held);
    }

    RecoverableProperty() {}

    /** {@return what kind of property it is} */
    public abstract AssetKind asset();

    abstract List<ExactMoney> held();

    /** {@return the amounts or the value when it was taken, in order of currency and size; empty if not known} */
    public final List<MonetaryAmount> amounts() {
        return held().stream().map(ExactMoney::toMonetaryAmount).toList();
    }

    /** {@return how it was first denied to its holder: seized, frozen or restrained} */
    public abstract Stage takenBy();

    /** {@return the legal means by which it was first denied to its holder, if known} */
    public abstract Optional<Instrument> takenUnder();

    /** {@return what happened to it since, in order of day and stage} */
    public abstract List<MoneyEvent> events();

    /** {@return the part of the United Kingdom where it was seized, frozen or restrained, if known} */
    public abstract Optional<Jurisdiction> jurisdiction();

    @Override
    public List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(super.dates());
        events().forEach(event -> dates.add(event.date()));
        return List.copyOf(dates);
    }

    /** Whether any of its amounts, which are not negative, is more than nothing. */
    final boolean isOfWorth() {
        for (ExactMoney amount : held()) {
            if (amount.micros() != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    final void writeShared(Fields out) {
        super.writeShared(out);
        out.add(held(), events());
    }

    final void writeProperty(Fields out) {
        out.add(date(), takenBy(), takenUnder(), held());
        out.number(events().size());
        events().forEach(event -> event.write(out));
    }

    @Override
    void fill(RecordFields fields) {
        super.fill(fields);
        for (int i = 0; i < events().size(); i++) { // most have none
            fields.contradictory |= events().get(i).contradiction().isPresent();
        }
    }

    @Override
    public final List<RecordIssue> issues() {
        List<RecordIssue> issues = new ArrayList<>(super.issues());
        for (MoneyEvent event : events()) {
            String stage = event.stage().toString();
            event.contradiction().ifPresent(code -> issues.add(issue(code, stage, event.detail())));
        }
        return issues;
    }

    /**
     * The part of the builder that all kinds of property share. Not thread-safe.
     *
     * @param <B> the builder of the record's own kind
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends AllianceRecord.Builder<B>
            permits CashSeizure.Builder, Asset.Builder {
        /** Far more than happen, and few enough to be held against each other on every day. */
        private static final int MOST_EVENTS = 2_000;

        private final List<MoneyEvent> events = new ArrayList<>();

        @Nullable
        Instrument takenUnder;

        @Nullable
        Jurisdiction jurisdiction;

        Builder() {}

        /**
         * States the legal means by which it was first denied to its holder, such as an account freezing order or detention
         * (POCA 2002 s294, s295). Cash that was seized as evidence is not cash under the Proceeds of Crime Act.
         *
         * @param means the instrument
         * @return this builder
         */
        public final B takenUnder(@Nullable Instrument means) {
            takenUnder = issues.once("takenUnder", takenUnder, means);
            return self();
        }

        /**
         * States in which part of the United Kingdom it was seized, frozen or restrained. Its bank holidays stop the
         * detention clock of cash, and some powers began there on days of their own.
         *
         * @param part the part
         * @return this builder
         */
        public final B jurisdiction(@Nullable Jurisdiction part) {
            jurisdiction = issues.once("jurisdiction", jurisdiction, part);
            return self();
        }

        /**
         * Adds something that happened to it since.
         *
         * @param event the event
         * @return this builder
         */
        public final B event(@Nullable MoneyEvent event) {
            if (event == null) {
                return self();
            }
            if (event.stage() == Stage.INTEREST && event.held().isEmpty()) {
                issues.add(IssueCode.MISSING, "interest", "amount of " + event.date());
            } else if (events.size() == MOST_EVENTS) {
                issues.add(IssueCode.TOO_MANY, "event", "2,000");
            } else {
                events.add(event);
                issues.correct(
                        issues.has(event.stage().toString()) ? event.stage().toString() : "then");
            }
            return self();
        }

        /**
         * Adds several things that happened to it since.
         *
         * @param events the events, in any order
         * @return this builder
         */
        public final B events(@Nullable Iterable<MoneyEvent> events) {
            some(events).forEach(this::event);
            return self();
        }

        /**
         * Adds an event whose amount is not known.
         *
         * @param stage the stage; required with any other value
         * @param day the day; null if it is not known
         * @return this builder
         */
        public final B then(@Nullable Stage stage, @Nullable LocalDate day) {
            return then(stage, day, null);
        }

        /**
         * Adds an event of an amount of the property.
         *
         * @param stage the stage; required with any other value
         * @param day the day; null if it is not known
         * @param amount the amount, not negative; null if it is not known
         * @return this builder
         */
        public final B then(@Nullable Stage stage, @Nullable LocalDate day, @Nullable MonetaryAmount amount) {
            ExactMoney exact = issues.money(stage == null ? "then" : stage.toString(), amount);
            if (amount != null && exact == null) {
                return self();
            }
            return add(stage, day, amount != null, event -> exact == null ? event : event.exactly(exact));
        }

        /**
         * Adds an event of all of the property, as a disposal code without an amount states it.
         *
         * @param stage the stage, not interest; required with any other value
         * @param day the day; null if it is not known
         * @return this builder
         * @throws IllegalArgumentException if the stage is interest
         */
        public final B thenAll(@Nullable Stage stage, @Nullable LocalDate day) {
            return add(stage, day, /* isStated= */ false, MoneyEvent::all);
        }

        /**
         * Adds a disposal of all that earlier disposals left. Its amount is known only if the amounts and days of these are
         * known and do not contradict the record.
         *
         * @param stage the stage of disposal; required with any other value
         * @param day the day; null if it is not known
         * @return this builder
         * @throws IllegalArgumentException if the stage is not a disposal
         */
        public final B thenRemainder(@Nullable Stage stage, @Nullable LocalDate day) {
            return add(stage, day, /* isStated= */ false, MoneyEvent::remainder);
        }

        private B add(
                @Nullable Stage stage, @Nullable LocalDate day, boolean isStated, UnaryOperator<MoneyEvent> amount) {
            if (stage == null) {
                if (isStated || day != null) {
                    issues.require("then", "stage", null);
                }
                return self();
            }
            EventDate date = day == null ? EventDate.unknown() : issues.day(stage.toString(), day);
            return date == null ? self() : event(amount.apply(MoneyEvent.of(stage, date)));
        }

        /** Returns the events in order, with their amounts and contradictions. */
        final List<MoneyEvent> resolved(List<ExactMoney> taken, Stage takenBy) {
            return new Ledger(taken, events).resolved(takenBy, first);
        }
    }
}
