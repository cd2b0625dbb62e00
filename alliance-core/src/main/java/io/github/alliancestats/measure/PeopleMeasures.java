package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.RowSelection;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Awaiting;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Proceedings.Offences;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Measures of people in criminal proceedings: of events, and of distinct people by the key of the caller. A query has the
 * constants from the beginning, and the others once they are added by {@code alsoMeasuring}.
 */
public final class PeopleMeasures {

    @SuppressWarnings("UnnecessaryLambda") // measures with the same function look for a name once
    private static final Function<RecordRows, List<Optional<String>>> PERSON = rows -> List.of(personOf(rows));

    /** Arrests. Each occasion counts. */
    public static final Measure<Long> ARRESTS = events("arrests.count", "Arrests", "occasions", FactCode.ARREST);

    /** Distinct people arrested in the period. */
    public static final Measure<Long> ARRESTED = people("arrested", "People arrested", FactCode.ARREST);

    /** Charges. Each offence charged counts. */
    public static final Measure<Long> CHARGES = events("charges.count", "Charges", "offences charged", FactCode.CHARGE);

    /** Distinct people charged in the period. */
    public static final Measure<Long> CHARGED = people("charged", "People charged", FactCode.CHARGE);

    /** Convictions. Each offence of a conviction counts. */
    public static final Measure<Long> CONVICTIONS =
            events("convictions.count", "Convictions", "offences convicted of", FactCode.CONVICTION);

    /**
     * Distinct people sentenced to immediate custody in the period. Life sentences are included, suspended terms are
     * not.
     * Proceedings with an unknown sentence are gaps, unless another case of a {@linkplain Proceedings.Builder#hearing
     * hearing} states it.
     */
    public static final Measure<Long> JAILED = people(
            "jailed",
            "People jailed",
            RowSelection.of(FactCode.SENTENCE, PeopleMeasures::isJailed)
                    .unstatedIf(Rule.having(RowFlag.SENTENCE_UNKNOWN)));

    /**
     * Terms of custody of the people jailed in the period, added, in years, months and days.
     * Concurrent terms count as the longest, consecutive terms as their sum, and extended sentences by their custodial
     * part. Life sentences and others without a length count beside the sum, as in "123 years and two life sentences". The
     * {@linkplain io.github.alliancestats.quality.Completeness#gaps() completeness} has their number, and they do not make
     * the sum partial. An unknown sentence is a gap. The total of a hearing counts once. Terms that several of its
     * cases state otherwise are "at most" their sum. A month counts as 30.4375 days. The mean is over sentences with a length.
     */
    public static final Measure<Period> CUSTODY = Measure.standard(
                    "custody.total",
                    "Custody imposed",
                    "sum of terms, longest of concurrent ones, life without length",
                    Counting.terms(Rule.numbers(FactCode.SENTENCE, Rule.ALL)))
            .followingCount(JAILED);

    /** Orders made beside a sentence or instead of one, such as serious crime prevention orders. */
    public static final Measure<Long> ANCILLARY_ORDERS =
            events("orders.ancillary", "Ancillary orders", "orders", FactCode.ANCILLARY_ORDER);

    /**
     * Distinct people sentenced in the period for offending online, whatever the sentence. Proceedings that do not state
     * whether it was online are gaps.
     */
    public static final Measure<Long> ONLINE_OFFENDERS_SENTENCED = people(
            "online-offenders-sentenced",
            "Online offenders sentenced",
            RowSelection.of(FactCode.SENTENCE, Rule.having(RowFlag.ONLINE))
                    .unstatedIf(Rule.having(RowFlag.ONLINE_STATED).negate())
                    .excludedIf(fact -> fact.has(RowFlag.ONLINE_STATED) && !fact.has(RowFlag.ONLINE)));

    /** Proceedings that awaited a charge at the end of the last day of the period: a stock. */
    public static final Measure<Long> AWAITING_CHARGE = awaiting(
            Awaiting.CHARGE, Fact.ARRESTED, Fact.CHARGED, Fact.CONVICTED, Fact.SENTENCED, Fact.PROCEEDINGS_CONCLUDED);

    /** Proceedings that awaited a trial at the end of the last day of the period: a stock. */
    public static final Measure<Long> AWAITING_TRIAL =
            awaiting(Awaiting.TRIAL, Fact.CHARGED, Fact.CONVICTED, Fact.SENTENCED, Fact.PROCEEDINGS_CONCLUDED);

    /** Proceedings that awaited a sentence at the end of the last day of the period: a stock. */
    public static final Measure<Long> AWAITING_SENTENCE =
            awaiting(Awaiting.SENTENCE, Fact.CONVICTED, Fact.SENTENCED, Fact.PROCEEDINGS_CONCLUDED);

    private static final BigDecimal LONGEST_FOLLOWED = Terms.number(Period.ofYears(10));

    private PeopleMeasures() {}

    /**
     * Returns the measure of distinct people arrested in the period and charged within a time of that arrest. It is the
     * numerator of {@link Rate#chargeRate}. A charge counts from the day of the arrest until the same time later, that
     * day included. A charge before the arrest does not count.
     *
     * <p>The time is the same for each person, so the figure is complete only if {@linkplain
     * io.github.alliancestats.quality.Coverage coverage} of charges reaches that far after the last day of the period.
     * Otherwise, and without a declaration, it is "at least" the people known to be charged. Its completeness names
     * charges as not supplied in full.
     *
     * <p>One record must have both the arrest and the charge. Join the exports of separate custody and charging systems
     * first. {@link java.time.LocalDate#plus(java.time.temporal.TemporalAmount)} adds the time, so a month after 31
     * January is the last day of February.
     *
     * @param followed the time, such as 90 days or 6 months. Years count as 12 months, so that equal times are equal
     *     measures
     * @return the measure
     * @throws IllegalArgumentException if the time is not positive, or above 10 years
     */
    public static Measure<Long> arrestedAndCharged(Period followed) {
        boolean isInRange = !Objects.requireNonNull(followed, "followed").isNegative()
                && !followed.isZero()
                && Terms.number(followed).compareTo(LONGEST_FOLLOWED) <= 0;
        if (!isInRange) {
            throw new IllegalArgumentException(
                    "the time between arrest and charge must be positive and at most 10 years, but was " + followed);
        }
        String within = "within " + inMonths(followed);
        Rule names = Rule.names(FactCode.OWN, Rule.ALL, PERSON);
        return Measure.standard(
                        Proceedings.class,
                        "people.arrested-and-charged." + within.replace(' ', '-'),
                        "People arrested and charged " + within,
                        "distinct people",
                        Counting.names(Rule.ownOnAnyDay(names, rows -> addCharged(followed, rows))))
                .datedBy(FactCode.ARREST.date())
                .needing(FactNeeds.all(RecordFacts.bits(EnumSet.of(Fact.ARRESTED, Fact.CHARGED)))
                        .followedFor(followed));
    }

    /** Returns a time in months and days, for example "18 months" or "90 days". */
    static String inMonths(Period time) {
        long months = time.toTotalMonths();
        String inMonths = months == 0 ? "" : months + (months == 1 ? " month" : " months");
        long days = time.get(ChronoUnit.DAYS);
        String inDays = days == 0 ? "" : days + (days == 1 ? " day" : " days");
        return (inMonths + " " + inDays).trim();
    }

    /** Adds a row on the day of each arrest that a charge follows in time. */
    private static void addCharged(Period followed, RecordRows rows) {
        Proceedings proceedings = (Proceedings) rows.record();
        for (EventDate arrested : proceedings.arrests()) {
            DaySpan days = rows.daysOf(arrested);
            boolean isCharged = false;
            boolean isPerhapsCharged = false;
            for (Offences offences : proceedings.charges()) {
                DaySpan charged = rows.daysOf(offences.date());
                isCharged |= charged.first() >= days.last() && charged.last() <= end(days.first(), followed);
                isPerhapsCharged |= charged.last() >= days.first() && charged.first() <= end(days.last(), followed);
            }
            if (isPerhapsCharged) {
                rows.begin(FactCode.OWN);
                rows.flag(RowFlag.PERHAPS, !isCharged);
                rows.event(days);
            }
        }
    }

    private static int end(int day, Period followed) {
        return (int) Math.min(
                RecordRows.NEVER, LocalDate.ofEpochDay(day).plus(followed).toEpochDay());
    }

    /**
     * Returns the measure of the orders of a kind, made beside a sentence or instead of one.
     *
     * @param kind the kind
     * @return the measure
     */
    public static Measure<Long> ancillaryOrders(AncillaryOrder.OrderKind kind) {
        String id = "orders.ancillary." + MoneyMeasures.named(Objects.requireNonNull(kind, "kind"));
        return events(id, "Ancillary orders: " + kind, "orders", FactCode.ANCILLARY_ORDER, Rule.having(kind));
    }

    /**
     * Returns the measure of the proceedings that ended in the period without a sentence, in one way.
     *
     * @param how the way
     * @return the measure
     */
    public static Measure<Long> concluded(Conclusion how) {
        String id = "proceedings.concluded." + MoneyMeasures.named(Objects.requireNonNull(how, "how"));
        String name = "Proceedings that ended without a sentence: " + how;
        return events(id, name, "proceedings", FactCode.CONCLUSION, Rule.having(how));
    }

    /**
     * Returns the measure of distinct people whose sentence of the period is of a kind, or has a part of that kind.
     * Proceedings with an unknown sentence are gaps. {@link #JAILED} counts all kinds of immediate custody.
     *
     * @param kind the kind, such as a suspended sentence
     * @return the measure
     * @throws IllegalArgumentException if the kind is a block of sentences, concurrent or consecutive
     */
    public static Measure<Long> sentencedTo(Sentence.SentenceKind kind) {
        boolean isBlock = switch (Objects.requireNonNull(kind, "kind")) {
            case CONCURRENT, CONSECUTIVE -> true;
            case CUSTODY, EXTENDED, ACTIVATED, LIFE, INDETERMINATE, SUSPENDED, COMMUNITY, FINE, DISCHARGE, OTHER ->
                false;
        };
        if (isBlock) {
            throw new IllegalArgumentException("a kind of sentence must not be a block, but was " + kind);
        }
        return people(
                "sentenced." + MoneyMeasures.named(kind),
                "People sentenced: " + MoneyMeasures.named(kind),
                RowSelection.of(FactCode.SENTENCE_KIND, Rule.having(kind))
                        .unstatedIf(Rule.having(RowFlag.SENTENCE_UNKNOWN)));
    }

    /** Counts what follows a fact until one of several others. */
    private static Measure<Long> awaiting(Awaiting what, Fact begins, Fact... ends) {
        return Measure.standard(
                        "proceedings.awaiting-" + what,
                        "Proceedings awaiting " + what + " at the end",
                        "distinct proceedings",
                        Counting.events(Rule.records(FactCode.AWAITING, Rule.having(what))))
                .needing(FactNeeds.any(RecordFacts.bit(begins)).loweredBy(RecordFacts.bits(List.of(ends))));
    }

    private static Measure<Long> events(String id, String name, String countingBasis, FactCode code) {
        return events(id, name, countingBasis, code, Rule.ALL);
    }

    private static Measure<Long> events(
            String id, String name, String countingBasis, FactCode code, Predicate<RowFact> which) {
        return Measure.standard(id, name, countingBasis, Counting.events(Rule.events(code, which)));
    }

    private static Measure<Long> people(String id, String name, FactCode code) {
        return people(id, name, RowSelection.of(code, Rule.ALL));
    }

    private static Measure<Long> people(String id, String name, RowSelection selected) {
        Rule rule = Rule.names(selected, PERSON);
        return Measure.standard("people." + id, name, "distinct people", Counting.names(rule));
    }

    static Optional<String> personOf(RecordRows rows) {
        return ((Proceedings) rows.record()).person().map(rows::resolve);
    }

    static boolean isJailed(RowFact fact) {
        return fact.has(RowFlag.CUSTODIAL);
    }
}
