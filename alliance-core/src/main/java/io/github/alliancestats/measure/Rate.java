package io.github.alliancestats.measure;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.money.Stage;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * A share of one measure in another, such as a charge rate. Both measures follow one cohort, by the same date. Charges
 * of a year divided by its arrests are not a rate, because some people charged were arrested in the year before. A
 * caller's own measure counts by the first date of the record, so the other measure must too.
 *
 * <p>{@link io.github.alliancestats.stats.Summary#rate} returns the exact ratio of two complete figures. One person
 * without a key makes a count of people partial, so that its rates are empty. Immutable and thread-safe.
 *
 * @param name the name for tables
 * @param part the numerator
 * @param whole the denominator, by the same date as the numerator
 */
public record Rate(String name, Measure<?> part, Measure<?> whole) {

    /** The share of the drug seizures of the period in which a laboratory confirmed a drug. */
    public static final Rate CONFIRMED =
            new Rate("Share confirmed by a laboratory", DrugMeasures.SEIZURES_CONFIRMED, DrugMeasures.SEIZURES);

    /** The share of reports that were followed up, among those that state whether they were. */
    public static final Rate FOLLOWED_UP = new Rate(
            "Share followed up",
            CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP,
            CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME);

    /**
     * Creates a rate of two measures with one date and one unit.
     *
     * @param name the name for tables
     * @param part the numerator
     * @param whole the denominator
     * @throws IllegalArgumentException if the measures count by different dates or have different units, such as money
     *     and counts, or the name is blank
     */
    public Rate {
        Texts.notBlank(name, "the name of a rate");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        if (!part.unit().equals(whole.unit())) {
            throw new IllegalArgumentException("a rate must be of two figures of one kind, but " + part + " is of "
                    + part.unit() + " and " + whole + " of "
                    + whole.unit());
        }
        if (!part.dateBasis().equals(whole.dateBasis())) {
            throw new IllegalArgumentException("a rate must be of one cohort, but " + part + " counts by "
                    + part.dateBasis() + " and " + whole + " by " + whole.dateBasis());
        }
    }

    /**
     * Returns the share of the people arrested in the period who were charged within a time of their arrest. The time is
     * the same for each person, and in both periods of a comparison. The rate is known only if {@linkplain
     * io.github.alliancestats.quality.Coverage coverage} of charges is declared and reaches that far after the last day
     * of the period. Otherwise the completeness of its {@linkplain #part() part} states the reason.
     * An extract that covers a period declares no charges if no record has one: declare them by
     * {@link io.github.alliancestats.quality.Coverage#of(io.github.alliancestats.record.common.ForceId,
     * io.github.alliancestats.record.common.ReportingPeriod, java.util.Set)}.
     *
     * @param followed the time, such as 90 days or 6 months; see {@link PeopleMeasures#arrestedAndCharged}
     * @return the rate. Add its part to the query by {@code alsoMeasuring(rate.part())}
     * @throws IllegalArgumentException if the time is not positive, or above 10 years
     */
    public static Rate chargeRate(Period followed) {
        Measure<Long> charged = PeopleMeasures.arrestedAndCharged(followed);
        return new Rate("Charge rate within " + PeopleMeasures.inMonths(followed), charged, PeopleMeasures.ARRESTED);
    }

    /**
     * Returns the share that had been forfeited by a day, among the money and assets taken in the period with their
     * interest by that day.
     *
     * @param by the last day that counts
     * @return the rate. Add its measures to the query by {@code alsoMeasuring(rate.part(), rate.whole())}
     */
    public static Rate forfeitedBy(LocalDate by) {
        return new Rate(
                "Share forfeited by " + Objects.requireNonNull(by, "by"),
                MoneyMeasures.cohort(Stage.FORFEITED, by),
                MoneyMeasures.cohortWithInterest(by));
    }
}
