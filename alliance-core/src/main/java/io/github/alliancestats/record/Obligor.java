package io.github.alliancestats.record;

import io.github.alliancestats.internal.AssumedDays;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A person against whom a {@link ConfiscationOrder} was made: what the order was, how it was varied, and what was paid.
 *
 * <p>A person's benefit, the amount ordered and the amount paid are different amounts. The order is for the benefit, or
 * for the available amount if that is less (POCA 2002 s7). So no more is ordered than the benefit.
 *
 * <p>Start with {@link #of}; each method returns another obligor. Immutable and thread-safe.
 */
public final class Obligor {

    static {
        Function<Obligor, @Nullable ExactMoney[]> reader =
                obligor -> new @Nullable ExactMoney[] {obligor.ordered, obligor.benefit};
        RecordAccess.register(Obligor.class, reader);
    }

    /** Far more than are made by instalments, and few enough to be put in order each time. */
    private static final int MOST_EVENTS = 2_000;

    private final String person;
    private final @Nullable ExactMoney ordered;
    private final @Nullable ExactMoney benefit;
    private final List<Event> variations;
    private final List<Event> payments;

    private Obligor(
            String person,
            @Nullable ExactMoney ordered,
            @Nullable ExactMoney benefit,
            List<Event> variations,
            List<Event> payments) {
        this.person = person;
        this.ordered = ordered;
        this.benefit = benefit;
        this.variations = variations;
        this.payments = payments;
    }

    /** A variation or a payment: an amount and its date. Immutable and thread-safe. */
    public static final class Event {

        static {
            RecordAccess.register(Event.class, (Function<Event, ExactMoney>) event -> event.amount);
        }

        private final String person;
        private final EventDate date;
        private final ExactMoney amount;
        private final @Nullable IssueCode contradiction;

        private Event(String person, EventDate date, ExactMoney amount, @Nullable IssueCode contradiction) {
            this.person = person;
            this.date = Objects.requireNonNull(date, "date");
            this.amount = amount;
            this.contradiction = contradiction;
        }

        private static int order(Event one, Event other) {
            int order = one.date.lastDayIn(ZoneOffset.UTC).compareTo(other.date.lastDayIn(ZoneOffset.UTC));
            if (order == 0) { // what was too much stays so in a revision
                order = Boolean.compare(one.contradiction != null, other.contradiction != null);
            }
            order = order == 0 ? one.date.toString().compareTo(other.date.toString()) : order;
            order = order == 0 ? one.amount.compareTo(other.amount) : order;
            return order == 0 ? one.person.compareTo(other.person) : order;
        }

        private Event contradicting(@Nullable IssueCode with) {
            return of(amount, with);
        }

        private Event of(ExactMoney part, @Nullable IssueCode with) {
            return new Event(person, date, part, with);
        }

        /** {@return the contradiction between this event and the rest of its record, for which it does not count} */
        public Optional<IssueCode> contradiction() {
            return Optional.ofNullable(contradiction);
        }

        /** {@return the key of the person who paid, or whose order was varied} */
        public String person() {
            return person;
        }

        /** {@return when} */
        public EventDate date() {
            return date;
        }

        /** {@return how much was paid, or is to be paid altogether from then on} */
        public MonetaryAmount amount() {
            return amount.toMonetaryAmount();
        }

        private boolean isBy(LocalDate day) {
            return !date.lastDayIn(ZoneOffset.UTC).isAfter(day);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Event that
                    && person.equals(that.person)
                    && date.equals(that.date)
                    && amount.equals(that.amount)
                    && contradiction == that.contradiction;
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, date, amount);
        }

        /** {@return this value in words, for JSON mappers and templates} */
        public String getView() {
            return toString();
        }

        /** {@return the date and the amount; not the person} */
        @Override
        public String toString() {
            return date + ", " + amount;
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
        return new Obligor(person, null, null, List.of(), List.of());
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
        return new Obligor(of(person).person, exact, null, List.of(), List.of());
    }

    /**
     * States what the person gained by crime (s8), alone or with others: of a benefit obtained jointly, the whole. The benefits
     * of several obligors add, unless the order states a {@linkplain ConfiscationOrder.Builder#jointBenefit joint benefit}.
     *
     * @param amount the amount, not negative, no less than what was ordered
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative
     */
    public Obligor benefit(MonetaryAmount amount) {
        ExactMoney exact = ExactMoney.notNegative(amount, "a benefit");
        return new Obligor(person, ordered, exact, variations, payments);
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
    public Obligor varied(EventDate date, MonetaryAmount amount) {
        Event event = new Event(person, date, ExactMoney.notNegative(amount, "an amount as varied"), null);
        return new Obligor(person, ordered, benefit, with(variations, event), payments);
    }

    /**
     * States that the order was varied on a day; see {@link #varied(EventDate, MonetaryAmount)}.
     *
     * @param day the day
     * @param amount what is to be paid from then on, altogether; not negative
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative
     */
    public Obligor varied(LocalDate day, MonetaryAmount amount) {
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
    public Obligor paid(EventDate date, MonetaryAmount amount) {
        Event event = new Event(person, date, ExactMoney.notNegative(amount, "an amount paid"), null);
        return new Obligor(person, ordered, benefit, variations, with(payments, event));
    }

    /**
     * States that some of it was paid on a day; see {@link #paid(EventDate, MonetaryAmount)}.
     *
     * @param day the day
     * @param amount how much, not negative
     * @return the obligor with it
     * @throws IllegalArgumentException if it is negative
     */
    public Obligor paid(LocalDate day, MonetaryAmount amount) {
        return paid(EventDate.on(Objects.requireNonNull(day, "day")), amount);
    }

    Obligor dated(AssumedDays days) {
        return new Obligor(person, ordered, benefit, dated(variations, days), dated(payments, days));
    }

    private static List<Event> dated(List<Event> events, AssumedDays days) {
        List<Event> dated = new ArrayList<>();
        for (Event event : events) {
            dated.add(new Event(event.person, RecordDates.on(days, event.date), event.amount, event.contradiction));
        }
        return inOrder(dated);
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
        events.sort(Event::order);
        return List.copyOf(events);
    }

    /** {@return the caller's own key of the person} */
    public String person() {
        return person;
    }

    /** {@return the amount ordered, as the order was made, if known} */
    public Optional<MonetaryAmount> ordered() {
        return ExactMoney.shown(exactOrdered());
    }

    /** {@return what the person gained by crime, alone or with others, if known} */
    public Optional<MonetaryAmount> benefit() {
        return ExactMoney.shown(exactBenefit());
    }

    /** {@return the variations, in order of day; each amount is what was to be paid altogether from then on} */
    public List<Event> variations() {
        return variations;
    }

    /** {@return the payments, in order of day} */
    public List<Event> payments() {
        return payments;
    }

    Optional<ExactMoney> exactOrdered() {
        return Optional.ofNullable(ordered);
    }

    Optional<ExactMoney> exactBenefit() {
        return Optional.ofNullable(benefit);
    }

    /** What is to be paid altogether as varied up to the end of a day in UTC, if known. */
    private @Nullable ExactMoney standing(LocalDate day) {
        ExactMoney standing = ordered;
        for (Event variation : variations) {
            if (variation.contradiction == null && variation.isBy(day)) {
                standing = variation.amount;
            }
        }
        return standing;
    }

    /** Both as the order was made and as it stands: interest may raise it above the benefit, an appeal lower both. */
    boolean isOrderedMoreThan(ExactMoney limit) {
        return ordered != null
                && ordered.compareTo(limit) > 0
                && Objects.requireNonNull(standing(LocalDate.MAX)).compareTo(limit) > 0;
    }

    /** Returns the variations, then the payments. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(variations);
        events.addAll(payments);
        return events;
    }

    /** Returns the amount ordered, the benefit, and the amounts of all events. */
    List<ExactMoney> amounts() {
        List<ExactMoney> amounts = new ArrayList<>();
        if (ordered != null) {
            amounts.add(ordered);
        }
        if (benefit != null) {
            amounts.add(benefit);
        }
        for (Event event : events()) {
            amounts.add(event.amount);
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
            payers.put(payer.person, payer);
            paid.put(payer.person, new ArrayList<>());
            payments.addAll(payer.payments);
        }
        Map<String, ExactMoney> before = new HashMap<>();
        ExactMoney left = together;
        for (Event payment : inOrder(payments)) {
            Obligor payer = Objects.requireNonNull(payers.get(payment.person));
            List<Event> own = Objects.requireNonNull(paid.get(payer.person));
            if (isBefore(payment, made)) {
                own.add(payment.contradicting(IssueCode.BEFORE_MADE));
            } else {
                ExactMoney sofar = before.getOrDefault(payer.person, payment.amount.zero());
                ExactMoney limit = payer.limit(payment);
                ExactMoney most = limit == null ? payment.amount : limit.minus(sofar);
                ExactMoney counted = addUpTo((left == null ? most : most.min(left)).atLeastZero(), payment, own);
                before.put(payer.person, sofar.plus(counted));
                left = left == null ? null : left.minus(counted);
            }
        }
        List<Obligor> resolved = new ArrayList<>();
        for (Obligor one : varied) {
            List<Event> own = inOrder(Objects.requireNonNull(paid.get(one.person)));
            resolved.add(new Obligor(one.person, one.ordered, one.benefit, one.variations, own));
        }
        return resolved;
    }

    boolean isContradictory() {
        boolean isContradictory = false;
        for (Event variation : variations) {
            isContradictory |= variation.contradiction != null;
        }
        for (Event payment : payments) {
            isContradictory |= payment.contradiction != null;
        }
        return isContradictory;
    }

    private Obligor varied(@Nullable EventDate made) {
        List<Event> varied = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Event variation : variations) {
            boolean isBefore = isBefore(variation, made);
            boolean isFirst = isBefore || !variation.date.exact() || days.add(variation.date.lastDayIn(ZoneOffset.UTC));
            varied.add(variation.contradicting(
                    isBefore ? IssueCode.BEFORE_MADE : isFirst ? null : IssueCode.VARIED_TWICE));
        }
        return new Obligor(person, ordered, benefit, varied, payments);
    }

    private static boolean isBefore(Event event, @Nullable EventDate made) {
        return made != null && event.date.isBeforeInAnyZone(made);
    }

    /** Adds a payment up to a limit, and the rest as contradictory. Returns the amount below the limit. */
    private static ExactMoney addUpTo(ExactMoney limit, Event payment, List<Event> into) {
        ExactMoney own = payment.amount.min(limit);
        ExactMoney excess = payment.amount.minus(own);
        if (excess.signum() == 0) {
            into.add(payment.contradicting(null));
            return own;
        }
        if (own.signum() > 0) {
            into.add(payment.of(own, null));
        }
        into.add(payment.of(excess, IssueCode.MORE_THAN_ORDERED));
        return own;
    }

    /** Returns the most that can have been ordered when a payment was made, or on the day before or after. */
    private @Nullable ExactMoney limit(Event payment) {
        LocalDate from = payment.date.firstDayIn(ZoneOffset.UTC).minusDays(1);
        LocalDate to = payment.date.lastDayIn(ZoneOffset.UTC).plusDays(1);
        ExactMoney most = standing(from);
        for (Event variation : variations) {
            boolean isPerhapsMade = !variation.date.firstDayIn(ZoneOffset.UTC).isAfter(to) && !variation.isBy(from);
            boolean isMore = most != null && most.compareTo(variation.amount) < 0;
            if (isMore && isPerhapsMade && variation.contradiction == null) {
                most = variation.amount;
            }
        }
        return most;
    }

    void write(Fields out) {
        out.add(person, exactOrdered(), exactBenefit());
        for (List<Event> events : List.of(variations, payments)) {
            out.number(events.size());
            events.forEach(event -> out.add(event.date, event.amount));
        }
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(person, ordered, benefit, variations, payments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Obligor that && fields().equals(that.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the amount ordered and the number of payments; not the person} */
    @Override
    public String toString() {
        return "obligor, ordered " + (ordered == null ? "an amount not known" : ordered) + ", payments: "
                + payments.size();
    }
}
