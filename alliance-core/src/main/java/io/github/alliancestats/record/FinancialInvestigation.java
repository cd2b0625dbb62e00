package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Funds under investigation: an amount, when the investigation of it was opened, and when
 * it was closed, if it was.
 *
 * <p>It is open from the day it was opened up to, and without, the day it was closed. The funds may be
 * the very cash that a {@link CashSeizure} tells of, so the two never add. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class FinancialInvestigation extends AllianceRecord {

    static {
        Function<FinancialInvestigation, @Nullable ExactMoney> funds =
                investigation -> investigation.held().orElse(null);
        RecordAccess.register(FinancialInvestigation.class, funds);
    }

    FinancialInvestigation() {}

    /** What is investigated, after the kinds of investigation of POCA 2002 s341. Which are called criminal is usage. */
    public enum Purpose {
        /** What somebody gained by crime, for a confiscation order. */
        CONFISCATION(true),
        /** Money laundering. */
        MONEY_LAUNDERING(true),
        /** Another offence. */
        OTHER_OFFENCE(true),
        /** Where seized cash comes from, for forfeiture: civil. */
        DETAINED_CASH(false),
        /** Where seized listed assets (POCA 2002 Part 5 Chapter 3A) come from, for forfeiture: civil. */
        DETAINED_PROPERTY(false),
        /** Frozen accounts, for forfeiture: civil. */
        FROZEN_FUNDS(false),
        /** Where cryptoassets seized or frozen (POCA 2002 Part 5 Chapters 3C to 3F) come from, for forfeiture: civil. */
        CRYPTOASSETS(false),
        /** Civil recovery of property. */
        CIVIL_RECOVERY(false);

        private final boolean criminal;

        Purpose(boolean criminal) {
            this.criminal = criminal;
        }

        /** {@return whether it is a criminal investigation, not a civil one} */
        public boolean criminal() {
            return criminal;
        }
    }

    /**
     * Starts an investigation.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "financial investigation";
    }

    /** {@return when it was opened, empty if it is not known} */
    public final Optional<EventDate> opened() {
        return date();
    }

    /** {@return when it was closed, empty if it is open} */
    public abstract Optional<EventDate> closed();

    abstract Optional<ExactMoney> held();

    /** {@return the amount under investigation, empty if it is not known} */
    public final Optional<MonetaryAmount> amount() {
        return ExactMoney.shown(held());
    }

    abstract Optional<ExactMoney> cash();

    /** {@return the part of the amount that a {@link CashSeizure} records, too, if known} */
    public final Optional<MonetaryAmount> seizedCash() {
        return ExactMoney.shown(cash());
    }

    /** {@return what is investigated (POCA 2002 s341), if known} */
    public abstract Optional<Purpose> purpose();

    /** {@return whether it is a criminal investigation, not a civil one; empty if the purpose is not stated} */
    public final Optional<Boolean> criminal() {
        return purpose().map(Purpose::criminal);
    }

    /** {@return the legal means by which the funds are held, if known} */
    public abstract Optional<Instrument> instrument();

    @Override
    public final List<EventDate> dates() {
        return known(opened(), closed());
    }

    @Override
    final long days() {
        return closed().isEmpty() ? since(opened()) : Days.SEVERAL;
    }

    @Override
    final void writeShared(Fields out) {
        super.writeShared(out);
        out.add(held());
    }

    @Override
    final void write(Fields out) {
        out.add(opened(), closed(), held(), cash(), instrument(), purpose());
    }

    /** {@return the id, the dates and the amount} */
    @Override
    public final String toString() {
        String dates = ", opened " + told(opened()) + told(", closed ", closed());
        return title() + dates + ", " + told(held(), "amount not known");
    }

    /** Builds a {@link FinancialInvestigation}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable EventDate closed;
        private @Nullable ExactMoney held;
        private @Nullable ExactMoney cash;
        private @Nullable Purpose purpose;
        private @Nullable Instrument instrument;

        Builder() {}

        /**
         * States when it was opened. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder opened(@Nullable EventDate date) {
            return first("opened", date);
        }

        /**
         * States on which day it was opened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder opened(@Nullable LocalDate day) {
            return opened(issues.day("opened", day));
        }

        /**
         * States when it was closed; never said, it is open.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder closed(@Nullable EventDate date) {
            closed = issues.once("closed", closed, date);
            return this;
        }

        /**
         * States on which day it was closed.
         *
         * @param day the day
         * @return this builder
         */
        public Builder closed(@Nullable LocalDate day) {
            return closed(issues.day("closed", day));
        }

        /**
         * States how much is under investigation; never said, it is not known.
         *
         * @param amount the amount, not negative
         * @return this builder
         */
        public Builder amount(@Nullable MonetaryAmount amount) {
            held = issues.once("amount", held, issues.money("amount", amount));
            return this;
        }

        /**
         * States how much is under investigation as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         */
        public Builder amount(@Nullable BigDecimal amount, @Nullable CurrencyUnit currency) {
            held = issues.once("amount", held, issues.money("amount", amount, currency));
            return this;
        }

        /**
         * States by which legal means the funds are held.
         *
         * @param instrument the instrument
         * @return this builder
         */
        public Builder instrument(@Nullable Instrument instrument) {
            this.instrument = issues.once("instrument", this.instrument, instrument);
            return this;
        }

        /**
         * States the part of the amount that a {@link CashSeizure} records, too, so that a summary can show the
         * overlap.
         *
         * @param amount the amount, not negative, no more than what is under investigation
         * @return this builder
         */
        public Builder seizedCash(@Nullable MonetaryAmount amount) {
            cash = issues.once("seizedCash", cash, issues.money("seizedCash", amount));
            return this;
        }

        /**
         * States the part of the amount that was seized as cash.
         *
         * @param number the number of whole units, pounds rather than pence, not negative
         * @param currency its currency
         * @return this builder
         */
        public Builder seizedCash(@Nullable BigDecimal number, @Nullable CurrencyUnit currency) {
            cash = issues.once("seizedCash", cash, issues.money("seizedCash", number, currency));
            return this;
        }

        /**
         * States what is investigated. Without it, the investigation is a gap of criminal and of civil investigations.
         *
         * @param purpose the kind of investigation
         * @return this builder
         */
        public Builder purpose(@Nullable Purpose purpose) {
            this.purpose = issues.once("purpose", this.purpose, purpose);
            return this;
        }

        @Override
        void check() {
            issues.requireOrder("closed", closed, "opened", first);
            if (cash != null && held != null) {
                boolean isOneCurrency = cash.isInCurrencyOf(held);
                if (!isOneCurrency || cash.compareTo(held) > 0) {
                    IssueCode code = isOneCurrency ? IssueCode.MORE_THAN_WHOLE : IssueCode.TWO_CURRENCIES;
                    issues.add(code, "seizedCash", cash + " of " + held);
                }
            }
        }

        /**
         * Makes the investigation.
         *
         * @return the investigation
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public FinancialInvestigation build() {
            return new ImmutableFinancialInvestigation(
                    header(first), opt(first), opt(closed), opt(held), opt(cash), opt(purpose), opt(instrument));
        }
    }
}
