package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Revisions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a year's figures from one moment to another.
 *
 * @param inquiry the question
 * @param earlier the moment since when
 * @param later the moment up to when
 * @param revisions both answers and the reasons
 */
public record Revised(Inquiry inquiry, Moment earlier, Moment later, Revisions revisions) {

    /** Up to the moment as at which it is asked, or else up to the last recording of all. */
    public static Revised since(Moment earlier, Inquiry inquiry) {
        Moment later = inquiry.asAt().orElseGet(() -> lastRecording(earlier, inquiry.exports()));
        if (later.instant().isBefore(earlier.instant())) {
            throw new UnusableInputException("expected --revisions-since to be no later than --as-at, but "
                    + earlier.words() + " is later than " + later.words());
        }
        Revisions revisions = inquiry.question().revisions(earlier.instant(), later.instant(), inquiry.extract());
        return new Revised(inquiry, earlier, later, revisions);
    }

    /** Not before the earlier moment, since which nothing may have been recorded. */
    private static Moment lastRecording(Moment earlier, Exports exports) {
        Stream<Instant> recorded =
                exports.extract().stream().map(AllianceRecord::recordedAt).flatMap(Optional::stream);
        return recorded.max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(earlier.instant()))
                .map(Moment::of)
                .orElse(earlier);
    }

    /** {@return the measures whose records were supplied at the later moment} */
    public List<Measure<?>> measures() {
        return inquiry.question().measures().stream()
                .filter(revisions.after()::isSupplied)
                .toList();
    }

    /** {@return the kinds of record that were not supplied, by their names} */
    public List<String> notSupplied() {
        return KindNames.notSuppliedTo(revisions.after(), inquiry.extract());
    }

    public String title() {
        return inquiry.title("revisions of " + inquiry.question().period());
    }
}
