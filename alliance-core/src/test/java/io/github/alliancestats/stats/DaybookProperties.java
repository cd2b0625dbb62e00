package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Whatever is asked of a daybook, and however it came to be, its answer is that of the fold, to the last byte. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class DaybookProperties {

    record Asked(StatsQuery question, List<AllianceRecord> records) {}

    record Days(ReportingPeriod period, Optional<OperationId> umbrella) {

        Summary of(Daybook book) {
            return umbrella.map(within -> book.summarize(period, within)).orElseGet(() -> book.summarize(period));
        }

        Summary of(StatsQuery question, List<AllianceRecord> records) {
            StatsQuery asked = question.forPeriod(period);
            return umbrella.map(within -> asked.within(Records.OPERATIONS, within))
                    .orElse(asked)
                    .summarize(records);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(Records.questions(Identity.UNIQUE), Records.records(Identity.UNIQUE))
                .as(Asked::new);
    }

    /** Days of the years around 2024: single ones, whole months and years, and any others. */
    @Provide
    Arbitrary<Days> days() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-400, 800).map(LocalDate.of(2024, 1, 1)::plusDays);
        Arbitrary<ReportingPeriod> any = Combinators.combine(
                        day, Arbitraries.integers().between(1, 700))
                .as((start, length) -> ReportingPeriod.of(start, start.plusDays(length)));
        Arbitrary<ReportingPeriod> whole = Combinators.combine(
                        day.map(start -> start.withDayOfMonth(1)), Arbitraries.of(1, 3, 12, 13))
                .as((start, months) -> ReportingPeriod.of(start, start.plusMonths(months)));
        Arbitrary<ReportingPeriod> years = Arbitraries.of(2023, 2024, 2025).map(ReportingPeriod::ofYear);
        Arbitrary<Optional<OperationId>> umbrella = Arbitraries.of(
                        Records.ALLIANCE, Records.APACHE, Records.HUELVA, Records.MILLE)
                .optional(0.6);
        return Combinators.combine(Arbitraries.oneOf(any, whole, years), umbrella)
                .as(Days::new);
    }

    @Property
    void anyPeriodAndUmbrella_isTheFold(@ForAll("asked") Asked asked, @ForAll("days") Days days) {
        Daybook book = asked.question().daybook(asked.records());

        assertSame(days.of(book), days.of(asked.question(), asked.records()));
    }

    @Property
    void askedBefore_itStillIs(@ForAll("asked") Asked asked, @ForAll("days") Days before, @ForAll("days") Days days) {
        Daybook book = asked.question().daybook(asked.records());
        before.of(book);

        assertSame(days.of(book), days.of(asked.question(), asked.records()));
    }

    @Property
    void withLateRecords_itIsThatOfAll(@ForAll("asked") Asked asked, @ForAll("days") Days days) {
        int half = asked.records().size() / 2;
        Daybook book = asked.question().daybook(asked.records().subList(0, half));
        days.of(book);

        for (AllianceRecord late : asked.records().subList(half, asked.records().size())) {
            book.add(late);
        }

        assertSame(days.of(book), days.of(asked.question(), asked.records()));
    }

    @Property
    void withACorrectedDay_itIsThatOfTheRecordsAsTheyAreNow(
            @ForAll("asked") Asked asked, @ForAll("days") Days days, @ForAll int which) {
        List<LocalDate> dates = asked.records().stream()
                .flatMap(record -> record.date().stream())
                .map(date -> date.dayIn(asked.question().zone()))
                .toList();
        if (dates.isEmpty()) {
            return;
        }
        LocalDate day = dates.get(Math.floorMod(which, dates.size()));
        List<AllianceRecord> before = new ArrayList<>();
        List<AllianceRecord> corrected = new ArrayList<>();
        List<AllianceRecord> now = new ArrayList<>();
        for (AllianceRecord record : asked.records()) {
            boolean onDay = record.date()
                    .filter(date -> date.dayIn(asked.question().zone()).equals(day))
                    .isPresent();
            boolean wasKnown = (record.id().hashCode() & 1) == 0;
            boolean isStillSo = (record.id().hashCode() & 2) == 0;
            if (!onDay || wasKnown) {
                before.add(record);
            }
            if (onDay && isStillSo) {
                corrected.add(record);
            }
            if (!onDay || isStillSo) {
                now.add(record);
            }
        }
        Daybook book = asked.question().daybook(before);
        days.of(book);

        book.replaceDay(day, corrected);

        assertSame(days.of(book), days.of(asked.question(), now));
        assertThat(book.size()).isEqualTo(now.size());
    }

    private static void assertSame(Summary ofBook, Summary ofFold) {
        assertThat(ofBook.counts()).isEqualTo(ofFold.counts());
        assertThat(ofBook).isEqualTo(ofFold);
        assertThat(ofBook.toBytes()).isEqualTo(ofFold.toBytes());
    }
}
