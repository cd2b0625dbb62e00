package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.LocalDate;
import java.util.EmptyStackException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.money.UnknownCurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exceptions of a mapper: a wrong row is rejected, and a source that cannot be read ends the intake. */
class MapperTest {

    private static final ForceId CUMBRIA = ForceId.of("cumbria");
    private static final String SECRET = "Jane Doe, 1 Main Street";
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .measuring(CashMeasures.SEIZED)
            .reportingIn(Records.GBP);

    static Stream<Exception> ofTheRow() {
        return Stream.of(
                new IllegalArgumentException(SECRET),
                new NullPointerException(SECRET),
                new ArrayIndexOutOfBoundsException(SECRET),
                new ClassCastException(SECRET),
                new NumberFormatException(SECRET),
                new ArithmeticException(SECRET),
                new NoSuchElementException(SECRET),
                new UnsupportedOperationException(SECRET),
                new EmptyStackException(),
                new MissingResourceException(SECRET, "", ""),
                new UnknownCurrencyException(SECRET),
                new ReflectiveOperationException(SECRET),
                new TimeoutException(SECRET),
                new CloneNotSupportedException(SECRET),
                new Exception(SECRET));
    }

    static Stream<Exception> ofTheSource() {
        return Stream.of(
                new IOException(SECRET),
                new EOFException(SECRET),
                new UncheckedIOException(SECRET, new IOException(SECRET)),
                new SQLException(SECRET),
                new SQLTimeoutException(SECRET));
    }

    private static boolean add(RecordIntake<?> intake, String row, Callable<? extends AllianceRecord> mapper) {
        return intake.feed("cash", Fact.of(CashSeizure.class)).add(row, CUMBRIA, mapper);
    }

    private static Callable<AllianceRecord> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    @ParameterizedTest
    @MethodSource("ofTheRow")
    void exceptionOfAMapper_rejectsItsRow_whichIsAGap(Exception thrown) {
        for (boolean isDeclared : new boolean[] {false, true}) {
            RecordIntake<DataExtract> writer = DataExtract.writer();
            if (isDeclared) {
                writer.covers(Given.covering(Fact.of(CashSeizure.class)));
            }
            writer.add(Given.cash("C1", "2024-05-06", "100"));

            assertThat(add(writer, "7", throwing(thrown))).isFalse();

            Figure<?> seized = YEAR.summarize(writer.finish()).figure(CashMeasures.SEIZED);
            assertThat(seized.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(seized.completeness().gaps()).containsEntry(Gap.REJECTED, 1L);
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheRow")
    void messageOfAnException_isInTheRejectionsOfTheCallerOnly(Exception thrown) {
        RecordIntake<DataExtract> writer = DataExtract.writer();
        writer.add(Given.cash("C1", "2024-05-06", "100"));
        add(writer, "7", throwing(thrown));
        DataExtract extract = writer.finish();
        Summary summary = YEAR.summarize(extract);

        assertThat(extract.rejections())
                .extracting(Rejection::reason)
                .containsExactly(thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
        assertThat(List.of(
                        extract,
                        extract.getView(),
                        summary,
                        summary.getView(),
                        summary.issues(),
                        summary.figure(CashMeasures.SEIZED),
                        YEAR.digest(extract),
                        new String(summary.toBytes(), StandardCharsets.UTF_8),
                        new String(summary.sealedUnder(Given.key(1)).toBytes(), StandardCharsets.UTF_8)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Jane"));
    }

    @ParameterizedTest
    @MethodSource("ofTheSource")
    void sourceThatCannotBeRead_endsTheIntakeWithTheRow(Exception thrown) {
        RecordIntake<DataExtract> writer = DataExtract.writer();

        assertThatThrownBy(() -> add(writer, "7", throwing(thrown)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("row cash 7 could not be read from its source")
                .cause()
                .isSameAs(thrown);
        assertThat(writer.finish().rejections()).isEmpty();
    }

    @Test
    void error_isThrownOn_andRejectsNoRow() {
        RecordIntake<DataExtract> writer = DataExtract.writer();
        Error error = new StackOverflowError(SECRET);

        assertThatThrownBy(() -> add(writer, "7", () -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThat(writer.finish().rejections()).isEmpty();
    }

    @Test
    void mapperThatReturnsNull_rejectsItsRow() {
        RecordIntake<DataExtract> writer = DataExtract.writer();

        assertThat(add(writer, "7", () -> nothing().orElse(null))).isFalse();
        assertThat(writer.finish().rejections())
                .hasToString("[row cash 7: NullPointerException: the mapper returned no record]");
    }

    private static Optional<AllianceRecord> nothing() {
        return Optional.empty();
    }

    @Test
    void interruptedMapper_rejectsItsRow_andStaysInterrupted() {
        RecordIntake<DataExtract> writer = DataExtract.writer();

        assertThat(add(writer, "7", throwing(new InterruptedException()))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void rejectedRow_thatBecomesARecord_isNoLongerRejected() {
        RecordIntake<DataExtract> writer = DataExtract.writer();
        add(writer, "7", throwing(new ClassCastException(SECRET)));
        add(
                writer,
                "7",
                () -> CashSeizure.builder()
                        .id("cumbria", "7")
                        .seized(LocalDate.of(2024, 5, 6))
                        .notCounted()
                        .build());

        assertThat(writer.finish().rejections()).isEmpty();
    }
}
