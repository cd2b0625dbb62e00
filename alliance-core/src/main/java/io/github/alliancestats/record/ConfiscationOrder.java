package io.github.alliancestats.record;

import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A confiscation order: the Crown Court orders people who were convicted to pay an amount (Proceeds of Crime Act 2002
 * s6), one person or several who benefited together.
 *
 * <p>It is an order to pay and takes no property: an order made is not money paid. Cash that paid for it is told by its
 * {@link CashSeizure} too, so payments never add to what is forfeited or applied to an order there.
 *
 * <p>Each {@linkplain #obligors() obligor} has an order of their own, so orders are counted by obligor. A benefit
 * obtained jointly may be ordered against each in full, and is recovered once (R v Ahmad, R v Fields [2014] UKSC 36):
 * with a {@linkplain #jointBenefit() joint benefit} of £100,000 and two people ordered to pay £100,000 each, £200,000
 * is ordered and £100,000 can be recovered; once they have paid £60,000 and £40,000, nothing is outstanding.
 *
 * <p>It is dated by the day on which it was made, and is told of in a period as long as anything is outstanding. All
 * its amounts are in one currency. Immutable and thread-safe.
 *
 * <p>A variation or payment before the order, a second variation of one day, and the part of a payment above the amount
 * ordered have a {@linkplain Obligor.Event#contradiction() contradiction}. They are kept and do not count.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class ConfiscationOrder extends AllianceRecord {

    ConfiscationOrder() {}

    /**
     * Starts an order.
     *
     * @return an empty builder; it needs an id and at least one obligor
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "confiscation order";
    }

    /** {@return when it was made, empty if it is not known} */
    public final Optional<EventDate> made() {
        return date();
    }

    /** {@return those who were ordered to pay, in order of person; empty only if it is withdrawn} */
    public abstract List<Obligor> obligors();

    abstract Optional<ExactMoney> together();

    /** {@return what the obligors gained together, each pound once; empty if they did not, or it is not known} */
    public final Optional<MonetaryAmount> jointBenefit() {
        return ExactMoney.shown(together());
    }

    /** {@return what was ordered of all obligors as the order was made; empty if it is not known of each} */
    public final Optional<MonetaryAmount> ordered() {
        return ExactMoney.shown(exactOrdered());
    }

    /** {@return the payments of all obligors, in order of day} */
    public final List<Obligor.Event> payments() {
        List<Obligor.Event> payments = new ArrayList<>();
        obligors().forEach(obligor -> payments.addAll(obligor.payments()));
        return Obligor.inOrder(payments);
    }

    /** Returns the sum ordered of all obligors; empty if there is none, or the amount of one is not known. */
    private Optional<ExactMoney> exactOrdered() {
        Optional<ExactMoney> sum = Optional.empty();
        for (Obligor obligor : obligors()) {
            Optional<ExactMoney> own = obligor.exactOrdered();
            if (own.isEmpty()) {
                return own;
            }
            sum = Optional.of(sum.isEmpty() ? own.get() : sum.get().plus(own.get()));
        }
        return sum;
    }

    @Override
    public final List<EventDate> dates() {
        List<EventDate> dates = new ArrayList<>(super.dates());
        obligors().forEach(obligor -> obligor.events().forEach(event -> dates.add(event.date())));
        return List.copyOf(dates);
    }

    @Override
    final void writeShared(Fields out) {
        super.writeShared(out);
        out.add(exactOrdered().map(ExactMoney::toString), payments()); // the sum is written as one text
    }

    @Override
    final void write(Fields out) {
        out.add(made(), together(), obligors());
    }

    @Override
    void fill(RecordFields fields) {
        super.fill(fields);
        for (Obligor obligor : obligors()) {
            fields.contradictory |= obligor.isContradictory();
        }
    }

    @Override
    public final List<RecordIssue> issues() {
        List<RecordIssue> issues = new ArrayList<>(super.issues());
        for (Obligor obligor : obligors()) {
            addIssues("varied", obligor.variations(), issues);
            addIssues("paid", obligor.payments(), issues);
        }
        return issues;
    }

    private void addIssues(String what, List<Obligor.Event> events, List<RecordIssue> issues) {
        for (Obligor.Event event : events) {
            event.contradiction().ifPresent(code -> issues.add(issue(code, what, event.toString())));
        }
    }

    /** {@return the id, the date, the number of obligors and what was ordered} */
    @Override
    public final String toString() {
        return title() + ", made " + told(made()) + ", obligors: "
                + obligors().size() + ", "
                + (exactOrdered().isPresent() ? "ordered " + exactOrdered().get() : "amount not known");
    }

    /** Builds a {@link ConfiscationOrder}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private final List<Obligor> obligors = new ArrayList<>();
        private List<Obligor> resolved = List.of();
        private @Nullable ExactMoney together;

        Builder() {}

        /**
         * States when it was made. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder made(@Nullable EventDate date) {
            return first("made", date);
        }

        /**
         * States on which day it was made.
         *
         * @param day the day
         * @return this builder
         */
        public Builder made(@Nullable LocalDate day) {
            return made(issues.day("made", day));
        }

        /**
         * Adds somebody who was ordered to pay.
         *
         * @param obligor the obligor
         * @return this builder
         */
        public Builder obligor(@Nullable Obligor obligor) {
            if (obligor != null) {
                obligors.add(obligor);
            }
            return this;
        }

        /**
         * Adds several who were ordered to pay.
         *
         * @param obligors the obligors, in any order
         * @return this builder
         */
        public Builder obligors(@Nullable Iterable<Obligor> obligors) {
            some(obligors).forEach(this::obligor);
            return this;
        }

        /**
         * States that the obligors gained together, and what: no more than this is recovered of all of them. What some
         * gained alone is part of it, each pound once; so is interest, where what was paid has it.
         *
         * @param amount the amount, not negative
         * @return this builder
         */
        public Builder jointBenefit(@Nullable MonetaryAmount amount) {
            together = issues.once("jointBenefit", together, issues.money("jointBenefit", amount));
            return this;
        }

        /**
         * States what the obligors gained together.
         *
         * @param number the number of whole units, pounds rather than pence, not negative
         * @param currency its currency
         * @return this builder
         */
        public Builder jointBenefit(@Nullable BigDecimal number, @Nullable CurrencyUnit currency) {
            together = issues.once("jointBenefit", together, issues.money("jointBenefit", number, currency));
            return this;
        }

        @Override
        void check() {
            if (obligors.isEmpty() && !withdrawn) {
                issues.require("obligor", null);
            }
            for (int i = 1; i < obligors.size(); i++) {
                if (obligors.get(i).person().equals(obligors.get(i - 1).person())) {
                    issues.add(IssueCode.NAMED_TWICE, "obligor", "");
                }
            }
            List<ExactMoney> amounts = new ArrayList<>();
            opt(together).ifPresent(amounts::add);
            obligors.forEach(obligor -> amounts.addAll(obligor.amounts()));
            for (ExactMoney amount : amounts) {
                if (!amount.isInCurrencyOf(amounts.get(0))) {
                    issues.add(IssueCode.TWO_CURRENCIES, "amount", amounts.get(0) + " and " + amount);
                    return; // amounts of two currencies do not compare
                }
            }
            resolved = Obligor.resolved(obligors, first, together);
            for (Obligor obligor : resolved) {
                requireWithin("benefit", obligor, obligor.exactBenefit().orElse(null));
                requireWithin("jointBenefit", obligor, together);
            }
        }

        private void requireWithin(String field, Obligor obligor, @Nullable ExactMoney whole) {
            if (whole != null && obligor.isOrderedMoreThan(whole)) {
                ExactMoney ordered = obligor.exactOrdered().orElseThrow();
                issues.add(IssueCode.MORE_THAN_WHOLE, "ordered", ordered + " of a " + field + " of " + whole);
            }
        }

        /**
         * Makes the order.
         *
         * @return the order
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public ConfiscationOrder build() {
            obligors.sort(Comparator.comparing(Obligor::person));
            return new ImmutableConfiscationOrder(header(first), opt(first), resolved, opt(together));
        }
    }
}
