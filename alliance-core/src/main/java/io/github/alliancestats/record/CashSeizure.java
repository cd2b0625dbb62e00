package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One seizure of cash (Proceeds of Crime Act 2002 s294): one or more amounts, each in the currency of
 * the notes and coins that were counted.
 *
 * <p>Seized is not confiscated and not forfeited: what became of the money is told by its {@linkplain #events()
 * events}. It is dated by the day of seizure. The order of the amounts does not matter. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class CashSeizure extends RecoverableProperty {

    CashSeizure() {}

    /**
     * Starts a seizure.
     *
     * @return an empty builder; it needs an id and at least one amount
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "cash seizure";
    }

    /** {@return when it was seized, empty if it is not known} */
    public abstract Optional<EventDate> seized();

    @Override
    public abstract Optional<Instrument> takenUnder();

    @Override
    final List<ExactMoney> held() {
        ExactMoney only = onlyAmount();
        return only == null ? severalAmounts() : List.of(only);
    }

    /** The amount, if there is but one, as of most cash, which then holds no list. */
    abstract @Nullable ExactMoney onlyAmount();

    abstract List<ExactMoney> severalAmounts();

    @Override
    public abstract List<MoneyEvent> events();

    /** {@return whether it was counted; of cash that was not no amount is known, which is not zero} */
    public abstract boolean counted();

    /** {@return the part of the United Kingdom where it was seized, if known} */
    public abstract Optional<Jurisdiction> jurisdiction();

    /**
     * When forfeiture was sought, by an application to the court or a notice: from then on the cash is held until
     * that is concluded (POCA 2002 s298(4)) or the notice lapses (s297C(2)), whether or not an order for its detention
     * runs. A notice lapses when somebody objects; a revision made after that tells of it no more.
     *
     * @return the date, empty if forfeiture was not sought
     */
    public abstract Optional<EventDate> forfeitureSought();

    @Override
    public final AssetKind asset() {
        return AssetKind.CASH;
    }

    @Override
    public final Stage takenBy() {
        return Stage.SEIZED;
    }

    @Override
    public final Optional<EventDate> date() {
        return seized();
    }

    @Override
    public final List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(super.dates());
        forfeitureSought().ifPresent(dates::add);
        return List.copyOf(dates);
    }

    /** Made once, as for drugs. Nothing is known to have happened to most cash, which is held ever since. */
    @Override
    @Value.Derived
    @Value.Auxiliary
    long days() {
        if (!events().isEmpty() || forfeitureSought().isPresent()) {
            return Days.SEVERAL;
        }
        boolean lasts = held().isEmpty() || isOfWorth();
        return lasts ? since(seized()) : only(seized());
    }

    @Override
    final void fill(RecordFields fields) {
        super.fill(fields);
        fields.only = onlyAmount();
        fields.several = severalAmounts();
    }

    @Override
    final void write(Fields out) {
        writeProperty(out);
        out.text(counted());
        out.optional(jurisdiction().map(Enum::name));
        out.optional(forfeitureSought());
    }

    @Value.Check
    void check() {
        if (held().isEmpty() && counted() && !withdrawn()) {
            throw new IllegalArgumentException("a cash seizure must have at least one amount, but " + header().id()
                    + " had none; say notCounted() of cash that nobody counted");
        }
        if (!held().isEmpty() && !counted()) {
            throw new IllegalArgumentException(
                    "cash that nobody counted must have no amount, but " + header().id() + " had " + held());
        }
        if (seized().isPresent()
                && forfeitureSought().isPresent()
                && forfeitureSought().get().isBeforeInAnyZone(seized().get())) {
            throw new IllegalArgumentException("forfeiture must be sought on or after the day of the seizure, but of "
                    + header().id() + " it was sought " + forfeitureSought().get() + " and seized "
                    + seized().get());
        }
    }

    /** {@return the id, the date and the amounts} */
    @Override
    public final String toString() {
        return title() + ", seized " + told(seized()) + ", " + (counted() ? held() : "amount not known");
    }

    /** Builds a {@link CashSeizure}. Not thread-safe. */
    public static final class Builder extends RecoverableProperty.Builder<Builder> {
        /** One for each currency would do; few enough to be held against what happened to them. */
        private static final int MOST_AMOUNTS = 1_000;

        private final List<ExactMoney> held = new ArrayList<>();
        private boolean counted = true;
        private @Nullable EventDate seized;
        private @Nullable Instrument takenUnder;
        private @Nullable Jurisdiction jurisdiction;
        private @Nullable EventDate forfeitureSought;

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says when it was seized; never said, the record is undated.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder seized(EventDate date) {
            seized = once(seized, date, "seized");
            return this;
        }

        /**
         * Says on which day it was seized.
         *
         * @param day the day
         * @return this builder
         */
        public Builder seized(LocalDate day) {
            return seized(EventDate.on(day));
        }

        /**
         * Adds an amount.
         *
         * @param amount the amount as counted, not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative, has more than 1,000 digits before or after the point, or
         *     1,000 were told already
         */
        public Builder amount(MonetaryAmount amount) {
            return add(ExactMoney.notNegative(amount, "seized cash"));
        }

        /**
         * Adds an amount as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         * @throws IllegalArgumentException if it is negative, has more than 1,000 digits before or after the point, or
         *     1,000 were told already
         */
        public Builder amount(BigDecimal amount, CurrencyUnit currency) {
            return add(ExactMoney.notNegative(amount, currency, "seized cash"));
        }

        private Builder add(ExactMoney amount) {
            if (held.size() == MOST_AMOUNTS) {
                throw new IllegalArgumentException("a seizure must have at most 1,000 amounts, but more were told");
            }
            held.add(amount);
            return this;
        }

        /**
         * Says that nobody counted it yet: it is a seizure of an unknown amount.
         *
         * @return this builder
         */
        public Builder notCounted() {
            counted = false;
            return this;
        }

        /**
         * Says in which part of the United Kingdom it was seized, whose bank holidays its detention clock leaves out.
         *
         * @param jurisdiction the part
         * @return this builder
         */
        public Builder jurisdiction(Jurisdiction jurisdiction) {
            this.jurisdiction = once(this.jurisdiction, jurisdiction, "jurisdiction");
            return this;
        }

        /**
         * Says when its forfeiture was sought, by application or notice.
         *
         * @param date the day or instant, not before it was seized
         * @return this builder
         */
        public Builder forfeitureSought(EventDate date) {
            forfeitureSought = once(forfeitureSought, date, "forfeitureSought");
            return this;
        }

        /**
         * Says by which legal means it was seized: such as for detention (POCA 2002 s294), or as evidence, which is no
         * cash under the Proceeds of Crime Act.
         *
         * @param means the instrument
         * @return this builder
         */
        public Builder takenUnder(Instrument means) {
            takenUnder = once(takenUnder, means, "takenUnder");
            return this;
        }

        /**
         * Makes the seizure.
         *
         * @return the seizure
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it has no amount and is neither withdrawn nor marked as not counted, or its
         *     forfeiture was sought before it was seized
         */
        public CashSeizure build() {
            Collections.sort(held);
            boolean one = held.size() == 1;
            return ImmutableCashSeizure.make(
                    header(),
                    Optional.ofNullable(seized),
                    Optional.ofNullable(takenUnder),
                    one ? held.get(0) : null,
                    one ? List.of() : held,
                    resolved(held, Stage.SEIZED, seized),
                    counted,
                    Optional.ofNullable(jurisdiction),
                    Optional.ofNullable(forfeitureSought));
        }
    }
}
