package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.record.Offences;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Awaiting;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.stats.Coverage.Gap;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Measures of people in criminal proceedings: of events, and of distinct people by the key of the caller. */
public final class PeopleMeasures {

    /** Arrests. Each occasion counts. */
    public static final Measure<Long> ARRESTS = events(
            "arrests.count",
            "Arrests",
            "occasions",
            Measure.BY_ARREST,
            item -> of(item).map(proceedings -> item.count(proceedings.arrests()))
                    .orElse(0L));

    /** Distinct people arrested in the period. */
    public static final Measure<Long> ARRESTED =
            people("arrested", "People arrested", Measure.BY_ARREST, PeopleMeasures::isArrested);

    /**
     * Distinct people arrested in the period who have been charged at any time. It is the numerator of {@link
     * Rate#CHARGE_RATE}.
     * One record must have both the arrest and the charge. Join the exports of separate custody and charging systems
     * first.
     */
    public static final Measure<Long> ARRESTED_AND_CHARGED = people(
            "arrested-and-charged",
            "People arrested who have been charged",
            Measure.BY_ARREST,
            item -> isArrested(item) && !of(item).orElseThrow().charges().isEmpty());

    /** Charges. Each offence charged counts. */
    public static final Measure<Long> CHARGES = events(
            "charges.count",
            "Charges",
            "offences charged",
            "day of charge",
            item -> of(item).map(proceedings -> proceedings.charges().stream()
                            .filter(charge -> item.has(Optional.of(charge.date())))
                            .mapToLong(Offences::number)
                            .sum())
                    .orElse(0L));

    /** Distinct people charged in the period. */
    public static final Measure<Long> CHARGED = people(
            "charged",
            "People charged",
            "day of charge",
            item -> of(item).filter(proceedings -> item.count(proceedings.charges().stream()
                                    .map(Offences::date)
                                    .toList())
                            > 0)
                    .isPresent());

    /** Convictions. Each offence of a conviction counts. */
    public static final Measure<Long> CONVICTIONS = events(
            "convictions.count",
            "Convictions",
            "offences convicted of",
            "day of conviction",
            item -> of(item).map(proceedings -> proceedings.convictions().stream()
                            .filter(conviction -> item.has(Optional.of(conviction.date())))
                            .mapToLong(Offences::number)
                            .sum())
                    .orElse(0L));

    /**
     * Distinct people sentenced to immediate custody in the period. Life sentences are included, suspended terms are
     * not.
     * Proceedings with an unknown sentence are gaps in its coverage.
     */
    public static final Measure<Long> JAILED = people(
            "jailed",
            "People jailed",
            Measure.BY_SENTENCE,
            PeopleMeasures::isJailed,
            PeopleMeasures::isSentencedToUnknown);

    /**
     * Terms of custody of the people jailed in the period, added, in years, months and days.
     * Concurrent terms count as the longest, consecutive terms as their sum, and extended sentences by their custodial
     * part. A life sentence has no length and is a gap, as is an unknown sentence. A month counts as 30.4375 days. The
     * mean is over sentences with a length.
     */
    public static final Measure<Period> CUSTODY = Measure.standard(
            Proceedings.class,
            "custody.total",
            "Custody imposed",
            "sum of terms, longest of concurrent ones, life without length",
            Measure.BY_SENTENCE,
            SumOf.parts(new Form.Term(), "term", PeopleMeasures::terms));

    /** Orders made with or after a sentence, such as serious crime prevention orders. */
    public static final Measure<Long> ANCILLARY_ORDERS = events(
            "orders.ancillary",
            "Ancillary orders",
            "orders",
            "day of the order",
            item -> of(item).map(proceedings -> proceedings.ancillaryOrders().stream()
                            .filter(order -> item.has(Optional.of(order.date())))
                            .count())
                    .orElse(0L));

    /** Distinct people sentenced in the period for offending online, whatever the sentence. */
    public static final Measure<Long> ONLINE_OFFENDERS_SENTENCED = people(
            "online-offenders-sentenced",
            "Online offenders sentenced",
            Measure.BY_SENTENCE,
            item -> of(item).filter(proceedings -> proceedings.online() && item.has(proceedings.sentenced()))
                    .isPresent());

    /** Proceedings that awaited a charge at the end of the last day of the period: a stock. */
    public static final Measure<Long> AWAITING_CHARGE = awaiting(Awaiting.CHARGE);

    /** Proceedings that awaited a trial at the end of the last day of the period: a stock. */
    public static final Measure<Long> AWAITING_TRIAL = awaiting(Awaiting.TRIAL);

    /** Proceedings that awaited a sentence at the end of the last day of the period: a stock. */
    public static final Measure<Long> AWAITING_SENTENCE = awaiting(Awaiting.SENTENCE);

    private PeopleMeasures() {}

    private static Measure<Long> awaiting(Awaiting what) {
        return Measure.standard(
                Proceedings.class,
                "proceedings.awaiting-" + what,
                "Proceedings awaiting " + what + " at the end",
                "distinct proceedings",
                Measure.AT_END,
                CountOf.items(item -> of(item).flatMap(proceedings -> proceedings.awaitingAtEndOf(
                                item.period().lastDay(), item.query().zone()))
                        .filter(awaited -> awaited == what)
                        .isPresent()));
    }

    private static Measure<Long> events(
            String id, String name, String countingBasis, String dateBasis, ToLongFunction<Item> events) {
        return Measure.standard(Proceedings.class, id, name, countingBasis, dateBasis, new CountOf(events));
    }

    private static Measure<Long> people(String id, String name, String dateBasis, Predicate<Item> which) {
        return people(id, name, dateBasis, which, item -> false);
    }

    private static Measure<Long> people(
            String id, String name, String dateBasis, Predicate<Item> which, Predicate<Item> unstated) {
        return Measure.standard(
                Proceedings.class,
                "people." + id,
                name,
                "distinct people",
                dateBasis,
                new DistinctOf(unstated, item -> which.test(item) ? List.of(personOf(item)) : List.of(), 1));
    }

    static Optional<String> personOf(Item item) {
        return of(item).flatMap(Proceedings::person).map(item::resolve);
    }

    static boolean isJailed(Item item) {
        return of(item).filter(proceedings -> item.has(proceedings.sentenced())
                        && proceedings.sentence().filter(Sentence::custodial).isPresent())
                .isPresent();
    }

    /** Returns whether there was a sentence in the period and it is not known. */
    static boolean isSentencedToUnknown(Item item) {
        return of(item).filter(proceedings -> item.has(proceedings.sentenced())
                        && proceedings.sentence().isEmpty())
                .isPresent();
    }

    private static boolean isArrested(Item item) {
        return of(item).filter(proceedings -> item.count(proceedings.arrests()) > 0)
                .isPresent();
    }

    private static List<Part> terms(Item item) {
        if (isSentencedToUnknown(item)) {
            return List.of(Part.missing(Gap.NOT_STATED));
        }
        if (!isJailed(item)) {
            return List.of();
        }
        return List.of(of(item).flatMap(Proceedings::sentence)
                .flatMap(Sentence::term)
                .map(term -> Part.of(item.shareOf(Terms.number(term), 4)))
                .orElse(Part.missing(Gap.NO_LENGTH)));
    }

    private static Optional<Proceedings> of(Item item) {
        return item.record() instanceof Proceedings found ? Optional.of(found) : Optional.empty();
    }
}
