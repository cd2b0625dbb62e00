package io.github.alliancestats.claims;

import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From which day on a passage says that it speaks: "since 2025", "since April", "since 12 May 2025", "since the launch". */
final class Since {

    private static final Set<String> LAUNCH =
            Set.of("launch", "launched", "began", "start", "started", "introduction", "inception", "introduced");

    private static final List<List<String>> BEGINNINGS =
            List.of(List.of("the", "start", "of"), List.of("the", "beginning", "of"));

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
        int from = since + (BEGINNINGS.stream().anyMatch(words -> passage.hasAt(since + 1, words)) ? 4 : 1);
        int month = Span.isDayOfAMonth(passage, from) && month(from + 1).isPresent() ? from + 1 : from;
        if (month(month).isPresent()) {
            return month(since, from, month);
        }
        return isYear(from) ? year(since, from) : launch(since);
    }

    private Optional<String> year(int since, int at) {
        boolean financial = passage.text(at + 1).equals("/") || Span.isFinancial(passage, at);
        boolean same = isSame(at) && start.getDayOfYear() == 1;
        return same || financial ? Optional.empty() : Optional.of(passage.words(since, at + 1));
    }

    /** The first of a month, if no day is said; the latest such month before publication, if no year is. */
    private Optional<String> month(int since, int from, int at) {
        boolean dayBehind = at == from && Span.isDayOfAMonth(passage, at + 1);
        int to = dayBehind ? at + 2 : at + 1;
        String day = at > from ? passage.text(at - 1) : dayBehind ? passage.text(at + 1) : "1";
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
