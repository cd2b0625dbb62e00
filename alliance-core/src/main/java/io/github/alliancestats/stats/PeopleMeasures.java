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

/** People before the courts: as events, and as people, each once by the caller's key. */
sealed interface PeopleMeasures permits Measure {

    /** Arrests: each occasion counts. */
    Measure<Long> ARRESTS = events(
            "arrests.count",
            "Arrests",
            "occasions",
            Measure.BY_ARREST,
            item -> of(item).map(proceedings -> item.count(proceedings.arrests()))
                    .orElse(0L));

    /** People arrested, each once however often. */
    Measure<Long> PEOPLE_ARRESTED =
            people("arrested", "People arrested", Measure.BY_ARREST, PeopleMeasures::isArrested);

    /**
     * Of the people arrested in the period those who have been charged, whenever: above a charge rate's line. A record
     * must tell of both; where custody and charging systems export apart, join them first.
     */
    Measure<Long> PEOPLE_ARRESTED_AND_CHARGED = people(
            "arrested-and-charged",
            "People arrested who have been charged",
            Measure.BY_ARREST,
            item -> isArrested(item) && !of(item).orElseThrow().charges().isEmpty());

    /** Charges: each offence charged counts. */
    Measure<Long> CHARGES = events(
            "charges.count",
            "Charges",
            "offences charged",
            "day of charge",
            item -> of(item).map(proceedings -> proceedings.charges().stream()
                            .filter(charge -> item.has(Optional.of(charge.date())))
                            .mapToLong(Offences::number)
                            .sum())
                    .orElse(0L));

    /** People charged, each once. */
    Measure<Long> PEOPLE_CHARGED = people(
            "charged",
            "People charged",
            "day of charge",
            item -> of(item).filter(proceedings -> item.count(proceedings.charges().stream()
                                    .map(Offences::date)
                                    .toList())
                            > 0)
                    .isPresent());

    /** Convictions: each offence convicted of counts. */
    Measure<Long> CONVICTIONS = events(
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
     * People jailed: sentenced in the period to immediate custody, life included, suspended terms not. Proceedings of
     * which the sentence is not known are gaps.
     */
    Measure<Long> PEOPLE_JAILED = people(
            "jailed",
            "People jailed",
            Measure.BY_SENTENCE,
            PeopleMeasures::isJailed,
            PeopleMeasures::isSentencedToUnknown);

    /**
     * Custody, in years, months and days: the sum of the terms of those jailed in the period. Concurrent terms count as
     * their longest, consecutive ones as their sum, of an extended sentence the custodial part; a life sentence has no
     * length and is a gap, as is a sentence that is not known. A month counts as 30.4375 days where terms are added. Its
     * mean is that of sentences that have a length.
     */
    Measure<Period> CUSTODY = Measure.standard(
            Proceedings.class,
            "custody.total",
            "Custody imposed",
            "sum of terms, longest of concurrent ones, life without length",
            Measure.BY_SENTENCE,
            SumOf.parts(new Form.Term(), "term", PeopleMeasures::terms));

    /** Orders that came with or after a sentence, such as serious crime prevention orders. */
    Measure<Long> ANCILLARY_ORDERS = events(
            "orders.ancillary",
            "Ancillary orders",
            "orders",
            "day of the order",
            item -> of(item).map(proceedings -> proceedings.ancillaryOrders().stream()
                            .filter(order -> item.has(Optional.of(order.date())))
                            .count())
                    .orElse(0L));

    /** People sentenced in the period, to whatever, for offending online. */
    Measure<Long> ONLINE_OFFENDERS_SENTENCED = people(
            "online-offenders-sentenced",
            "Online offenders sentenced",
            Measure.BY_SENTENCE,
            item -> of(item).filter(proceedings -> proceedings.online() && item.has(proceedings.sentenced()))
                    .isPresent());

    /** Proceedings that awaited a charge at the end of the period's last day: a stock. */
    Measure<Long> AWAITING_CHARGE = awaiting(Awaiting.CHARGE);

    /** Proceedings that awaited a trial at the end of the period's last day: a stock. */
    Measure<Long> AWAITING_TRIAL = awaiting(Awaiting.TRIAL);

    /** Proceedings that awaited a sentence at the end of the period's last day: a stock. */
    Measure<Long> AWAITING_SENTENCE = awaiting(Awaiting.SENTENCE);

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

    /** Whether it may be that somebody was jailed, since it is not known to what they were sentenced. */
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
