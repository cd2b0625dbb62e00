package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.release.HomeOfficeReturn;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.Summary;
import java.util.List;

/**
 * A question and its answer, for a year and the year before, and the return for the financial year that ended in it.
 *
 * @param inquiry the question
 * @param comparison the answer for both years
 * @param homeOffice drug seizures in the Home Office's layout, a question of its own about the same records
 */
public record Update(Inquiry inquiry, Comparison comparison, HomeOfficeReturn homeOffice) {

    /** Asks the question of all records. */
    public static Update of(Inquiry inquiry) {
        return of(inquiry, inquiry.exports().records());
    }

    /** Asks it of the given records alone. */
    public static Update of(Inquiry inquiry, List<AllianceRecord> records) {
        ReportingPeriod before = inquiry.question().period().yearBefore();
        Measure<?>[] askedBefore = inquiry.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(Line::measuresBefore)
                .toArray(Measure<?>[]::new);
        return new Update(
                inquiry,
                inquiry.question().alsoMeasuring(askedBefore).compareWith(before, records),
                HomeOfficeReturn.of(inquiry.homeOfficeQuestion().summarize(records)));
    }

    public Summary now() {
        return comparison.now();
    }

    public Summary before() {
        return comparison.before();
    }

    public String title() {
        return inquiry.title("update for " + now().period());
    }

    /** {@return what the return is of: a force returns all its seizures, and this is of the umbrella's alone} */
    public String titleOfReturn() {
        return "Drug seizures in " + homeOffice.period() + ", "
                + inquiry.umbrella()
                        .map(operation -> "within Operation " + operation.name() + ", not of the whole force")
                        .orElse("whatever their operation");
    }
}
