package io.github.alliancestats.claims;

import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** From which day on a passage says that it speaks: "since 2025", "since April", "since 12 May 2025", "since the launch". */
final class Since {

    private static final Set<String> LAUNCH =
            Set.of("launch", "launched", "began", "start", "started", "introduction", "inception", "introduced");

    /** How many words may stand between "since" and "launch". */
    private static final int FAR = 5;

    private final Passage passage;
    private final LocalDate start;
    private final LocalDate published;

    private Since(Passage passage, LocalDate start, LocalDate published) {
        this.passage = passage;
        this.start = start;
        this.published = published;
    }

    /** The words that say from when on, if that is not the first day of a period; empty if it is, or nothing is said. */
    static Optional<String> otherThan(ReportingPeriod period, Passage passage, LocalDate published) {
        Since since = new Since(passage, period.start(), published);
        for (int i = 0; i < passage.size(); i++) {
            Optional<String> other = passage.text(i).equals("since") ? since.at(i) : Optional.empty();
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(int since) {
        int month = Span.isDayOfAMonth(passage, since + 1) && month(since + 2).isPresent() ? since + 2 : since + 1;
        if (month(month).isPresent()) {
            return month(since, month);
        }
        return isYear(since + 1) ? year(since) : launch(since);
    }

    private Optional<String> year(int since) {
        boolean financial = passage.text(since + 2).equals("/") || Span.isFinancial(passage, since + 1);
        boolean same = isSame(since + 1) && start.getDayOfYear() == 1;
        return same || financial ? Optional.empty() : Optional.of(passage.words(since, since + 2));
    }

    /** The first of a month, if no day is said; the latest such month before publication, if no year is. */
    private Optional<String> month(int since, int at) {
        boolean dayBehind = at == since + 1 && Span.isDayOfAMonth(passage, at + 1);
        int to = dayBehind ? at + 2 : at + 1;
        String day = at > since + 1 ? passage.text(at - 1) : dayBehind ? passage.text(at + 1) : "1";
        boolean year = isYear(to) ? isSame(to) : start.plusYears(1).isAfter(published);
        boolean same =
                year && month(at).filter(month -> month == start.getMonth()).isPresent() && Span.isNumbered(day, start);
        return same ? Optional.empty() : Optional.of(passage.words(since, isYear(to) ? to + 1 : to));
    }

    /** What has grown since an operation was launched is no figure of one period. */
    private Optional<String> launch(int since) {
        for (int i = since + 1; i <= since + FAR; i++) {
            if (LAUNCH.contains(passage.text(i))) {
                return Optional.of(passage.words(since, i + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Month> month(int at) {
        return Span.month(passage.text(at));
    }

    private boolean isYear(int at) {
        return at < passage.size() && passage.at(at).isYear();
    }

    private boolean isSame(int year) {
        return Integer.parseInt(passage.text(year)) == start.getYear();
    }
}
