package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.money.Stage;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What part of one measure another is, as a value: a charge rate, a share that was followed up. Both count one cohort,
 * by the same date: charges of this year over arrests of this year are no rate, since some of the charged were arrested
 * last year. A caller's own measure counts by the first date of its record, so it is set against an own one.
 *
 * <p>{@link Summary#rate} makes it exact. Immutable and thread-safe.
 *
 * @param name the name as it stands in a table
 * @param part the measure above the line
 * @param whole the measure below the line, by the same date as the part
 */
public record Rate(String name, Measure<?> part, Measure<?> whole) {

    /**
     * Of the people arrested in the period, those who have been charged. Only records that tell of both arrest and charge
     * count as charged: where the two are exported apart, join them first, or the rate is too low.
     */
    public static final Rate CHARGE_RATE =
            new Rate("Charge rate", PeopleMeasures.ARRESTED_AND_CHARGED, PeopleMeasures.ARRESTED);

    /** Of the drug seizures of the period, those that a laboratory confirmed. */
    public static final Rate CONFIRMED =
            new Rate("Share confirmed by a laboratory", DrugMeasures.SEIZURES_CONFIRMED, DrugMeasures.SEIZURES);

    /** Of the reports of the period of which it is known, those that were followed up. */
    public static final Rate FOLLOWED_UP = new Rate(
            "Share followed up",
            CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP,
            CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME);

    /**
     * Checks that both count one cohort, and the same kind of thing.
     *
     * @param name the name as it stands in a table
     * @param part the measure above the line
     * @param whole the measure below the line
     * @throws IllegalArgumentException if they count by unlike dates or are of unlike kinds, such as money and events,
     *     or the name is blank
     */
    public Rate {
        Texts.notBlank(name, "the name of a rate");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        if (!part.counting().unit().equals(whole.counting().unit())) {
            throw new IllegalArgumentException("a rate must be of two figures of one kind, but " + part + " is of "
                    + part.counting().unit() + " and " + whole + " of "
                    + whole.counting().unit());
        }
        if (!part.dateBasis().equals(whole.dateBasis())) {
            throw new IllegalArgumentException("a rate must be of one cohort, but " + part + " counts by "
                    + part.dateBasis() + " and " + whole + " by " + whole.dateBasis());
        }
    }

    /**
     * Of the money and assets taken in the period and the interest that they earned by a day, the part that had been
     * forfeited by it.
     *
     * @param by the last day on which it counts
     * @return the rate; ask for its measures by {@code alsoMeasuring(rate.part(), rate.whole())}
     */
    public static Rate forfeitedBy(LocalDate by) {
        return new Rate(
                "Share forfeited by " + by,
                MoneyMeasures.cohort(Stage.FORFEITED, by),
                MoneyMeasures.cohortWithInterest(by));
    }
}
