package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Funds subject to criminal investigation: an amount, when the investigation of it was opened, and when
 * it was closed, if it was.
 *
 * <p>It is open from the day it was opened up to, and without, the day it was closed. The funds may be
 * the very cash that a {@link CashSeizure} tells of, so the two never add. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("exports")
public abstract non-sealed class FinancialInvestigation extends AllianceRecord {

    FinancialInvestigation() {}

    /**
     * Starts an investigation.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "financial investigation";
    }

    /** {@return when it was opened, empty if it is not known} */
    public abstract Optional<EventDate> opened();

    /** {@return when it was closed, empty if it is open} */
    public abstract Optional<EventDate> closed();

    abstract Optional<ExactMoney> held();

    /** {@return the amount under investigation, empty if it is not known} */
    public final Optional<MonetaryAmount> amount() {
        return held().map(ExactMoney::toMonetaryAmount);
    }

    /** {@return the legal means by which the funds are held, if known} */
    public abstract Optional<Instrument> instrument();

    @Override
    public final Optional<EventDate> date() {
        return opened();
    }

    @Override
    public final boolean isWithin(LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        if (opened().isEmpty() || !opened().get().dayIn(zone).isBefore(endExclusive)) {
            return false;
        }
        return closed().isEmpty() || !closed().get().dayIn(zone).isBefore(startInclusive);
    }

    /**
     * Whether it is open at the end of a day.
     *
     * @param day the day
     * @param zone where instants become days
     * @return true if it was opened on or before the day and not closed on or before it
     */
    public final boolean isOpenAtEndOf(LocalDate day, ZoneId zone) {
        return opened().isPresent()
                && !opened().get().dayIn(zone).isAfter(day)
                && (closed().isEmpty() || closed().get().dayIn(zone).isAfter(day));
    }

    @Value.Check
    void check() {
        if (opened().isEmpty() || closed().isEmpty()) {
            return;
        }
        // the most generous reading: no zone is further apart than these two
        LocalDate earliestOpened = opened().get().dayIn(ZoneOffset.MIN);
        if (closed().get().dayIn(ZoneOffset.MAX).isBefore(earliestOpened)) {
            throw new IllegalArgumentException("an investigation must be closed on or after the day it was opened, but "
                    + header().id() + " was closed " + closed().get() + " and opened "
                    + opened().get());
        }
    }

    /** {@return the id, the dates and the amount} */
    @Override
    public final String toString() {
        return title() + ", opened "
                + opened().map(EventDate::toString).orElse("at an unknown date")
                + closed().map(date -> ", closed " + date).orElse("") + ", "
                + held().map(ExactMoney::toString).orElse("amount not known");
    }

    /** Builds a {@link FinancialInvestigation}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final ImmutableFinancialInvestigation.Builder investigation =
                new ImmutableFinancialInvestigation.Builder();

        Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says when it was opened; never said, the record is undated.
         *
         * @param date the day or instant
         * @return this builder
         */
        public Builder opened(EventDate date) {
            investigation.opened(date);
            return this;
        }

        /**
         * Says on which day it was opened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder openedOn(LocalDate day) {
            return opened(EventDate.on(day));
        }

        /**
         * Says at which instant it was opened.
         *
         * @param instant the instant
         * @return this builder
         */
        public Builder openedAt(Instant instant) {
            return opened(EventDate.at(instant));
        }

        /**
         * Says when it was closed; never said, it is open.
         *
         * @param date the day or instant, not before it was opened
         * @return this builder
         */
        public Builder closed(EventDate date) {
            investigation.closed(date);
            return this;
        }

        /**
         * Says on which day it was closed.
         *
         * @param day the day, not before it was opened
         * @return this builder
         */
        public Builder closedOn(LocalDate day) {
            return closed(EventDate.on(day));
        }

        /**
         * Says at which instant it was closed.
         *
         * @param instant the instant, not before it was opened
         * @return this builder
         */
        public Builder closedAt(Instant instant) {
            return closed(EventDate.at(instant));
        }

        /**
         * Says how much is under investigation; never said, it is not known.
         *
         * @param amount the amount, not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder amount(MonetaryAmount amount) {
            investigation.held(ExactMoney.notNegative(amount, "an amount under investigation"));
            return this;
        }

        /**
         * Says how much is under investigation as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder amount(BigDecimal amount, CurrencyUnit currency) {
            investigation.held(ExactMoney.notNegative(amount, currency, "an amount under investigation"));
            return this;
        }

        /**
         * Says by which legal means the funds are held.
         *
         * @param instrument the instrument
         * @return this builder
         */
        public Builder instrument(Instrument instrument) {
            investigation.instrument(instrument);
            return this;
        }

        /**
         * Makes the investigation.
         *
         * @return the investigation
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it was closed before it was opened
         */
        public FinancialInvestigation build() {
            return investigation.header(header()).build();
        }
    }
}
