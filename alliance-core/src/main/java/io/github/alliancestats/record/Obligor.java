package io.github.alliancestats.record;

import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person against whom a {@link ConfiscationOrder} was made: what the order was, how it was varied, and what was paid.
 *
 * <p>A person's benefit, the amount ordered and the amount paid are different amounts. The order is for the benefit, or
 * for the available amount if that is less (POCA 2002 s7). So no more is ordered than the benefit.
 *
 * <p>Start with {@link #of}; each method returns another obligor. Immutable and thread-safe.
 */
@Value.Immutable
@CopyingStyle
public abstract class Obligor {

    static {
        Function<Obligor, @Nullable ExactMoney[]> reader = obligor -> new @Nullable ExactMoney[] {
            obligor.exactOrdered().orElse(null), obligor.exactBenefit().orElse(null)
        };
        RecordAccess.register(Obligor.class, reader);
    }

    /** Far more than are made by instalments, and few enough to be put in order each time. */
    private static final int MOST_EVENTS = 2_000;

    Obligor() {}

    /** A variation or a payment: an amount and its date. Immutable and thread-safe. */
    @Value.Immutable
    @CopyingStyle
    public abstract static class Event {

        private static final Comparator<Event> ORDER = Comparator.comparing(
                        (Event event) -> event.date().lastDayIn(ZoneOffset.UTC))
                .thenComparing(Event::isContradictory) // what was too much stays so in a revision
                .thenComparing(event -> event.date().toString())
                .thenComparing(Event::held)
                .thenComparing(Event::person);

        static {
            RecordAccess.register(Event.class, (Function<Event, ExactMoney>) Event::held);
        }

        Event() {}

        private static Event of(String person, EventDate date, MonetaryAmount amount, String what) {
            Objects.requireNonNull(date, "date");
            return ImmutableEvent.make(person, date, ExactMoney.notNegative(amount, what), Optional.empty());
        }

        private boolean isContradictory() {
            return contradiction().isPresent();
        }

        private ImmutableEvent copy() {
            return (ImmutableEvent) this; // the only implementation
        }

        final Event contradicting(@Nullable IssueCode with) {
            return copy().replaceContradiction(Optional.ofNullable(with));
        }

        /** {@return the key of the person who paid, or whose order was varied} */
        public abstract String person();

        /** {@return when} */
        public abstract EventDate date();

        abstract ExactMoney held();

        /** {@return the contradiction between this event and the rest of its record, for which it does not count} */
        public abstract Optional<IssueCode> contradiction();

        /** {@return how much was paid, or is to be paid altogether from then on} */
        public final MonetaryAmount amount() {
            return held().toMonetaryAmount();
        }

        private boolean isBy(LocalDate day) {
            return !date().lastDayIn(ZoneOffset.UTC).isAfter(day);
        }

        /** {@return this value in words, for JSON mappers and templates} */
        public final String getView() {
            return toString();
        }

        /** {@return the date and the amount; not the person} */
        @Override
        public final String toString() {
            return date() + ", " + held();
        }
    }

    /**
     * A person who was ordered to pay an amount that is not known.
     *
     * @param person the caller's own key of the person, which nothing prints
     * @return the obligor
     * @throws IllegalArgumentException if the key is not <a href="package-summary.html#text">plain text</a>
     */
    public static Obligor of(String person) {
        Texts.identifying(Objects.requireNonNull(person, "person"), "the key of an obligor");
        return ImmutableObligor.make(person, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * A person who was ordered to pay.
     *
     * @param person the caller's own key of the person, which nothing prints
     * @param ordered how much, as the order was made; not negative
     * @return the obligor
     * @throws IllegalArgumentException if the key is not <a href="package-summary.html#text">plain text</a>, or the amount is negative
     */
    public static Obligor of(String person, MonetaryAmount ordered) {
        ExactMoney exact = ExactMoney.notNegative(ordered, "an amount ordered");
        return of(person).copy().replaceExactOrdered(exact);
    }

    private ImmutableObligor copy() {
        return (ImmutableObligor) this; // the only implementation
    }

    /**
     * States what the person gained by crime (s8), alone or with others: of a benefit obtained jointly, the whole. The benefits
     * of several obligors add, unless the order states a {@linkplain ConfiscationOrder.Builder#jointBenefit joint benefit}.
     *
     * @param amount the amount, not negative, no less than what was ordered
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative
     */
    public final Obligor benefit(MonetaryAmount amount) {
        return copy().replaceExactBenefit(ExactMoney.notNegative(amount, "a benefit"));
    }

    /**
     * States that the order was varied: up or down on reconsideration (ss21 to 23), to what had been paid if it was
     * discharged (ss24 and 25), up by the interest on what was unpaid, which is part of the amount to be paid (s12).
     *
     * @param date the date, as exact as it is known; at most one on each exact day
     * @param amount what is to be paid from then on, altogether and not in addition; not negative
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative, or 2,000 were told already
     */
    public final Obligor varied(EventDate date, MonetaryAmount amount) {
        return copy().replaceVariations(with(variations(), Event.of(person(), date, amount, "an amount as varied")));
    }

    /**
     * States that the order was varied on a day; see {@link #varied(EventDate, MonetaryAmount)}.
     *
     * @param day the day
     * @param amount what is to be paid from then on, altogether; not negative
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative
     */
    public final Obligor varied(LocalDate day, MonetaryAmount amount) {
        return varied(EventDate.on(Objects.requireNonNull(day, "day")), amount);
    }

    /**
     * States that some of it was paid, whether by the person or out of seized, frozen or restrained property.
     *
     * @param date the date, as exact as it is known
     * @param amount how much, not negative
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative, or 2,000 were told already
     */
    public final Obligor paid(EventDate date, MonetaryAmount amount) {
        return copy().replacePayments(with(payments(), Event.of(person(), date, amount, "an amount paid")));
    }

    /**
     * States that some of it was paid on a day; see {@link #paid(EventDate, MonetaryAmount)}.
     *
     * @param day the day
     * @param amount how much, not negative
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative
     */
    public final Obligor paid(LocalDate day, MonetaryAmount amount) {
        return paid(EventDate.on(Objects.requireNonNull(day, "day")), amount);
    }

    private static List<Event> with(List<Event> events, Event event) {
        if (events.size() == MOST_EVENTS) {
            throw new IllegalArgumentException(
                    "an obligor must have at most 2,000 payments and 2,000 variations, but more were told");
        }
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return inOrder(more);
    }

    static List<Event> inOrder(List<Event> events) {
        events.sort(Event.ORDER);
        return List.copyOf(events);
    }

    /** {@return the caller's own key of the person} */
    public abstract String person();

    abstract Optional<ExactMoney> exactOrdered();

    abstract Optional<ExactMoney> exactBenefit();

    /** {@return the variations, in order of day; each amount is what was to be paid altogether from then on} */
    public abstract List<Event> variations();

    /** {@return the payments, in order of day} */
    public abstract List<Event> payments();

    /** {@return the amount ordered, as the order was made, if known} */
    public final Optional<MonetaryAmount> ordered() {
        return ExactMoney.shown(exactOrdered());
    }

    /** {@return what the person gained by crime, alone or with others, if known} */
    public final Optional<MonetaryAmount> benefit() {
        return ExactMoney.shown(exactBenefit());
    }

    /** What is to be paid altogether as varied up to the end of a day in UTC, if known. */
    private @Nullable ExactMoney standing(LocalDate day) {
        ExactMoney standing = exactOrdered().orElse(null);
        for (Event variation : variations()) {
            if (!variation.isContradictory() && variation.isBy(day)) {
                standing = variation.held();
            }
        }
        return standing;
    }

    /** Both as the order was made and as it stands: interest may raise it above the benefit, an appeal lower both. */
    final boolean isOrderedMoreThan(ExactMoney limit) {
        return exactOrdered().isPresent()
                && exactOrdered().get().compareTo(limit) > 0
                && Objects.requireNonNull(standing(LocalDate.MAX)).compareTo(limit) > 0;
    }

    /** Returns the variations, then the payments. */
    final List<Event> events() {
        List<Event> events = new ArrayList<>(variations());
        events.addAll(payments());
        return events;
    }

    /** Returns the amount ordered, the benefit, and the amounts of all events. */
    final List<ExactMoney> amounts() {
        List<ExactMoney> amounts = new ArrayList<>();
        exactOrdered().ifPresent(amounts::add);
        exactBenefit().ifPresent(amounts::add);
        for (Event event : events()) {
            amounts.add(event.held());
        }
        return amounts;
    }

    /**
     * Returns the defendants of one order with contradictory variations and payments marked. A payment that is
     * too much in part is split.
     *
     * @param made the date of the order, null if it is not known
     * @param together the joint benefit, null if there is none or it is not known
     */
    static List<Obligor> resolved(List<Obligor> all, @Nullable EventDate made, @Nullable ExactMoney together) {
        List<Obligor> varied = new ArrayList<>();
        Map<String, Obligor> payers = new HashMap<>();
        Map<String, List<Event>> paid = new HashMap<>();
        List<Event> payments = new ArrayList<>();
        for (Obligor one : all) {
            Obligor payer = one.varied(made);
            varied.add(payer);
            payers.put(payer.person(), payer);
            paid.put(payer.person(), new ArrayList<>());
            payments.addAll(payer.payments());
        }
        Map<String, ExactMoney> before = new HashMap<>();
        ExactMoney left = together;
        for (Event payment : inOrder(payments)) {
            Obligor payer = Objects.requireNonNull(payers.get(payment.person()));
            List<Event> own = Objects.requireNonNull(paid.get(payer.person()));
            if (isBefore(payment, made)) {
                own.add(payment.contradicting(IssueCode.BEFORE_MADE));
            } else {
                ExactMoney sofar =
                        before.getOrDefault(payer.person(), payment.held().zero());
                ExactMoney limit = payer.limit(payment);
                ExactMoney most = limit == null ? payment.held() : limit.minus(sofar);
                ExactMoney counted = addUpTo((left == null ? most : most.min(left)).atLeastZero(), payment, own);
                before.put(payer.person(), sofar.plus(counted));
                left = left == null ? null : left.minus(counted);
            }
        }
        List<Obligor> resolved = new ArrayList<>();
        for (Obligor one : varied) {
            List<Event> own = inOrder(Objects.requireNonNull(paid.get(one.person())));
            resolved.add(one.copy().replacePayments(own));
        }
        return resolved;
    }

    final boolean isContradictory() {
        return events().stream().anyMatch(Event::isContradictory);
    }

    private Obligor varied(@Nullable EventDate made) {
        List<Event> varied = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Event variation : variations()) {
            boolean isBefore = isBefore(variation, made);
            boolean isFirst = isBefore
                    || !variation.date().exact()
                    || days.add(variation.date().lastDayIn(ZoneOffset.UTC));
            varied.add(variation.contradicting(
                    isBefore ? IssueCode.BEFORE_MADE : isFirst ? null : IssueCode.VARIED_TWICE));
        }
        return copy().replaceVariations(varied);
    }

    private static boolean isBefore(Event event, @Nullable EventDate made) {
        return made != null && event.date().isBeforeInAnyZone(made);
    }

    /** Adds a payment up to a limit, and the rest as contradictory. Returns the amount below the limit. */
    private static ExactMoney addUpTo(ExactMoney limit, Event payment, List<Event> into) {
        ExactMoney own = payment.held().min(limit);
        ExactMoney excess = payment.held().minus(own);
        if (excess.signum() == 0) {
            into.add(payment.contradicting(null));
            return own;
        }
        if (own.signum() > 0) {
            into.add(payment.copy().replaceHeld(own).contradicting(null));
        }
        into.add(payment.copy().replaceHeld(excess).contradicting(IssueCode.MORE_THAN_ORDERED));
        return own;
    }

    /** Returns the most that can have been ordered when a payment was made, or on the day before or after. */
    private @Nullable ExactMoney limit(Event payment) {
        LocalDate from = payment.date().firstDayIn(ZoneOffset.UTC).minusDays(1);
        LocalDate to = payment.date().lastDayIn(ZoneOffset.UTC).plusDays(1);
        ExactMoney most = standing(from);
        for (Event variation : variations()) {
            boolean isPerhapsMade = !variation.date().firstDayIn(ZoneOffset.UTC).isAfter(to) && !variation.isBy(from);
            boolean isMore = most != null && most.compareTo(variation.held()) < 0;
            if (isMore && isPerhapsMade && !variation.isContradictory()) {
                most = variation.held();
            }
        }
        return most;
    }

    final void write(Fields out) {
        out.add(person(), exactOrdered(), exactBenefit());
        for (List<Event> events : List.of(variations(), payments())) {
            out.number(events.size());
            events.forEach(event -> out.add(event.date(), event.held()));
        }
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the amount ordered and the number of payments; not the person} */
    @Override
    public final String toString() {
        return "obligor, ordered " + AllianceRecord.told(exactOrdered(), "an amount not known") + ", payments: "
                + payments().size();
    }
}
