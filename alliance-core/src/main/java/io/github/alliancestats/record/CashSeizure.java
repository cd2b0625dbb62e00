package io.github.alliancestats.record;

import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
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
@CopyingStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
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
    public final String kind() {
        return "cash seizure";
    }

    /** {@return when it was seized, empty if it is not known} */
    public final Optional<EventDate> seized() {
        return date();
    }

    @Override
    final List<ExactMoney> held() {
        ExactMoney only = onlyAmount();
        return only == null ? severalAmounts() : List.of(only);
    }

    /** The amount, if there is but one, as of most cash, which then holds no list. */
    abstract @Nullable ExactMoney onlyAmount();

    abstract List<ExactMoney> severalAmounts();

    /** {@return whether it was counted; of cash that was not no amount is known, which is not zero} */
    public abstract boolean counted();

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
    public final List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(super.dates());
        forfeitureSought().ifPresent(dates::add);
        return List.copyOf(dates);
    }

    /** Made once, as for drugs. Nothing is known to have happened to most cash, which is held ever since. */
    @Override
    @Value.Derived
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
        out.add(counted(), jurisdiction(), forfeitureSought());
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
        private @Nullable EventDate forfeitureSought;

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
         * Adds an amount.
         *
         * @param amount the amount as counted, not negative
         * @return this builder
         */
        public Builder amount(@Nullable MonetaryAmount amount) {
            return add(issues.money("amount", amount));
        }

        /**
         * Adds an amount as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         */
        public Builder amount(@Nullable BigDecimal amount, @Nullable CurrencyUnit currency) {
            return add(issues.money("amount", amount, currency));
        }

        private Builder add(@Nullable ExactMoney amount) {
            if (amount != null && held.size() < MOST_AMOUNTS) {
                held.add(amount);
                issues.correct("amount");
            } else if (amount != null) {
                issues.add(IssueCode.TOO_MANY, "amount", "1,000");
            }
            return this;
        }

        /**
         * States that the cash was not counted yet, so that its amount is unknown.
         *
         * @return this builder
         */
        public Builder notCounted() {
            counted = false;
            return this;
        }

        /**
         * States when its forfeiture was sought, by application or notice.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder forfeitureSought(@Nullable EventDate date) {
            forfeitureSought = issues.once("forfeitureSought", forfeitureSought, date);
            return this;
        }

        /**
         * States on which day its forfeiture was sought.
         *
         * @param day the day
         * @return this builder
         */
        public Builder forfeitureSought(@Nullable LocalDate day) {
            return forfeitureSought(issues.day("forfeitureSought", day));
        }

        @Override
        void check() {
            if (counted && held.isEmpty() && !withdrawn) {
                issues.require("amount", null);
            }
            if (!counted && !held.isEmpty()) {
                issues.add(IssueCode.NOT_TOGETHER, "notCounted", "and " + held.get(0));
            }
            issues.requireOrder("forfeitureSought", forfeitureSought, "seized", first);
        }

        /**
         * Makes the seizure.
         *
         * @return the seizure
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public CashSeizure build() {
            Collections.sort(held);
            boolean one = held.size() == 1;
            return ImmutableCashSeizure.make(
                    header(first),
                    opt(first),
                    opt(takenUnder),
                    resolved(held, Stage.SEIZED),
                    opt(jurisdiction),
                    one ? held.get(0) : null,
                    one ? List.of() : held,
                    counted,
                    opt(forfeitureSought));
        }
    }
}
