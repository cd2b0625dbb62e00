package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.RevisionStream;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from bytes is what was written, or nothing; the laws are in {@link SummaryBytesProperties}. */
class SummaryBytesTest {

    private static final int HEADER = 4 + 1 + 32;
    private static final int CHECKSUM = 4;

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .withOperations(OPERATIONS)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(
                    Dimension.DRUG,
                    Dimension.DRUG_FAMILY,
                    Dimension.DRUG_CLASS,
                    Dimension.OPERATION,
                    Dimension.MONTH,
                    Dimension.FORCE,
                    Dimension.AREA,
                    Dimension.ROLE,
                    Dimension.AREA.by(Dimension.MONTH));
    private static final List<AllianceRecord> RECORDS = RevisionStream.of(7, 60, 25);
    private static final Summary ANSWER = QUESTION.summarize(RECORDS);
    private static final byte[] BYTES = ANSWER.toBytes();

    private static byte[] forged(byte[] bytes) {
        ByteBuffer forged = ByteBuffer.wrap(bytes.clone());
        int end = bytes.length - CHECKSUM;
        forged.putInt(end, ByteSink.checksum(bytes, end));
        return forged.array();
    }

    /** Bytes with a body of the test's own, rightly headed and checksummed. */
    private static byte[] body(StatsQuery question, Consumer<ByteSink> body) {
        ByteSink out = new ByteSink();
        out.raw("ALST".getBytes(StandardCharsets.US_ASCII));
        out.raw(new byte[] {1});
        out.raw(Fingerprint.of(question));
        body.accept(out);
        out.raw(new byte[CHECKSUM]);
        return forged(out.toBytes());
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> QUESTION.readSummary(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void roundTrip_isEqual_inEveryFact() {
        Summary read = QUESTION.readSummary(BYTES);

        assertThat(read).isEqualTo(ANSWER).hasSameHashCodeAs(ANSWER);
        assertThat(Facts.all(read)).isEqualTo(Facts.all(ANSWER));
        assertThat(read.toBytes()).isEqualTo(BYTES);
        assertThat(read.figure(CashMeasures.SEIZED)).isEqualTo(ANSWER.figure(CashMeasures.SEIZED));
        assertThat(ANSWER.exclusions()).as("something of everything").hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource
    void emptyAnswer_hasBytesToo(Deduplication identity) {
        StatsQuery question = QUESTION.withDeduplication(identity);

        assertThat(question.readSummary(question.empty().toBytes())).isEqualTo(question.empty());
    }

    @Test
    void answersThatWereRead_add() {
        List<AllianceRecord> more = RevisionStream.of(8, 20, 5).stream()
                .map(record -> Draft.changed(
                        record,
                        draft -> draft.id =
                                RecordId.of("kent", record.force() + record.id().value())))
                .toList();
        Summary other = QUESTION.readSummary(QUESTION.summarize(more).toBytes());

        assertThat(QUESTION.readSummary(BYTES).plus(other))
                .isEqualTo(Stream.concat(RECORDS.stream(), more.stream()).collect(QUESTION.collector()));
        assertThatThrownBy(() -> QUESTION.readSummary(BYTES).plus(ANSWER))
                .as("ids travel with it")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids in common");
    }

    @Test
    void twoHundredGroups_fitIntoTwentyKilobytes() {
        StatsQuery question = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .withDeduplication(Deduplication.NONE)
                .groupedBy(Dimension.AREA);
        List<AllianceRecord> records = new ArrayList<>();
        Random random = new Random(200);
        for (int i = 0; i < 20_000; i++) {
            int area = i % 200;
            records.add(DrugSeizure.builder()
                    .id("cumbria", "D" + i)
                    .seized(LocalDate.of(2024, 5, 1 + i % 31))
                    .area("area " + area)
                    .drug(
                            Drug.HEROIN,
                            Quantity.grams(BigDecimal.valueOf(random.nextInt(99_999), 2)
                                    .toPlainString()),
                            MonetaryValuation.of(
                                    ValuationBasis.STREET,
                                    pounds(BigDecimal.valueOf(random.nextInt(99_999_999), 2)
                                            .toPlainString())))
                    .build());
        }
        Summary answer = question.summarize(records);

        assertThat(answer.by(Dimension.AREA).rows()).hasSize(200);
        assertThat(answer.toBytes()).hasSizeLessThanOrEqualTo(20 * 1024);
        assertThat(question.readSummary(answer.toBytes())).isEqualTo(answer);
    }

    // What is refused

    @Test
    void truncated_atEveryLength_isRefused() {
        for (int length = 0; length < BYTES.length; length++) {
            byte[] cut = Arrays.copyOf(BYTES, length);
            assertThatThrownBy(() -> QUESTION.readSummary(cut))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("not a summary: ");
        }
    }

    /** The same with a checksum that fits, so that the body itself is found to end too soon. */
    @Test
    void truncated_andForged_isRefused() {
        StatsQuery question = QUESTION.groupedBy(Dimension.DRUG, Dimension.MONTH);
        byte[] small = question.summarize(RECORDS.subList(0, 20)).toBytes();
        for (int length = HEADER + CHECKSUM; length < small.length; length++) {
            byte[] cut = forged(Arrays.copyOf(small, length));
            assertThatThrownBy(() -> question.readSummary(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void appended_isRefused_alsoWithAChecksumThatFits() {
        byte[] longer = Arrays.copyOf(BYTES, BYTES.length + 1);
        assertRefused(longer, "checksum");
        assertRefused(forged(longer), "left over");
        assertRefused(Arrays.copyOf(BYTES, 2 * BYTES.length), "checksum");
    }

    @Test
    void otherBeginningOrVersion_isRefused() {
        byte[] letters = BYTES.clone();
        letters[0] = 'B';
        assertRefused(forged(letters), "does not begin as one");
        for (int version : new int[] {0, 2, 127, -1}) {
            byte[] other = BYTES.clone();
            other[4] = (byte) version;
            assertRefused(forged(other), "version " + version + " of the form, and only 1 is known");
        }
        assertRefused(new byte[0], "does not begin as one");
        assertRefused(new byte[HEADER + CHECKSUM], "does not begin as one");
    }

    static Stream<Arguments> otherQuestions() {
        StatsQuery within = QUESTION.within(OPERATIONS, ALLIANCE);
        ExchangeRates rates = ExchangeRates.into(GBP)
                .rate(EUR, LocalDate.of(2024, 1, 1), new BigDecimal("0.85"))
                .build();
        ExchangeRates otherRates = ExchangeRates.into(GBP)
                .rate(EUR, LocalDate.of(2024, 1, 1), new BigDecimal("0.86"))
                .build();
        DrugLaw law = DrugLaw.of("a law", LocalDate.of(9999, 12, 31), List.of(), List.of());
        DrugLaw sameName = DrugLaw.of(
                "a law",
                LocalDate.of(9999, 12, 31),
                List.of(new DrugLaw.Provision(Drug.GHB, LocalDate.EPOCH, DrugClass.A, "the test", true)),
                List.of());
        Measure<Long> count = Measure.count("force.cash", 1, CashSeizure.class, cash -> true);
        Measure<Long> second = Measure.count("force.cash", 2, CashSeizure.class, cash -> true);
        Dimension<String> beat = Dimension.<String>ofRecord("force.beat", 1, AllianceRecord::units)
                .readBy(text -> text);
        Dimension<String> secondBeat = Dimension.<String>ofRecord("force.beat", 2, AllianceRecord::units)
                .readBy(text -> text);
        Instant instant = Instant.parse("2025-01-01T00:00:00Z");
        return Stream.of(
                Arguments.of("period", QUESTION, QUESTION.forPeriod(ReportingPeriod.ofYear(2023))),
                Arguments.of("zone", QUESTION, QUESTION.inZone(ZoneOffset.UTC)),
                Arguments.of("umbrella", within, QUESTION.within(OPERATIONS, APACHE)),
                Arguments.of("no umbrella", within, QUESTION),
                Arguments.of(
                        "operations",
                        within,
                        QUESTION.within(Operations.of(Operation.of("OP-ALLIANCE", "Operation Alliance")), ALLIANCE)),
                Arguments.of("currency", QUESTION, QUESTION.reportingIn(EUR)),
                Arguments.of("rates", QUESTION, QUESTION.reportingIn(rates)),
                Arguments.of("a rate", QUESTION.reportingIn(otherRates), QUESTION.reportingIn(rates)),
                Arguments.of("basis", QUESTION, QUESTION.valuedAt(ValuationBasis.FACE)),
                Arguments.of("law", QUESTION, QUESTION.withDrugLaw(law)),
                Arguments.of("a provision", QUESTION.withDrugLaw(sameName), QUESTION.withDrugLaw(law)),
                Arguments.of("deduplication", QUESTION, QUESTION.withDeduplication(Deduplication.NONE)),
                Arguments.of("as at", QUESTION, QUESTION.asAt(instant)),
                Arguments.of("an instant", QUESTION.asAt(instant.plusNanos(1)), QUESTION.asAt(instant)),
                Arguments.of("status", QUESTION, QUESTION.withStatus(Status.FINAL)),
                Arguments.of("measures", QUESTION, QUESTION.measuring(CashMeasures.SEIZED)),
                Arguments.of(
                        "order of measures",
                        QUESTION.measuring(CashMeasures.SEIZURES, DrugMeasures.SEIZURES),
                        QUESTION.measuring(DrugMeasures.SEIZURES, CashMeasures.SEIZURES)),
                Arguments.of("version of a measure", QUESTION.measuring(count), QUESTION.measuring(second)),
                Arguments.of("dimensions", QUESTION, QUESTION.groupedBy(Dimension.DRUG)),
                Arguments.of("version of a dimension", QUESTION.groupedBy(beat), QUESTION.groupedBy(secondBeat)),
                Arguments.of(
                        "an umbrella that is called none",
                        QUESTION.withOperations(Operations.of(Operation.of("none", "Operation None"))),
                        QUESTION.within(Operations.of(Operation.of("none", "Operation None")), OperationId.of("none"))),
                Arguments.of(
                        "partners whose names run on",
                        QUESTION.withOperations(Operations.of(partners(List.of("a", "b")))),
                        QUESTION.withOperations(Operations.of(partners(List.of("a, b"))))),
                Arguments.of(
                        "kind of a measure",
                        QUESTION.measuring(count),
                        QUESTION.measuring(
                                Measure.amount("force.cash", 1, CashSeizure.class, cash -> Optional.empty()))));
    }

    private static Operation partners(List<String> partners) {
        return Operation.of("OP", "Operation").partners(partners);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherQuestions")
    void answerToAnotherQuestion_isRefused(String aspect, StatsQuery one, StatsQuery other) {
        byte[] bytes = one.empty().toBytes();

        assertThat(one).as(aspect).isNotEqualTo(other);
        assertThatCode(() -> one.readSummary(bytes)).doesNotThrowAnyException();
        assertThatThrownBy(() -> other.readSummary(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it is the summary of another query");
        assertThat(one.description().get("fingerprint"))
                .isNotEqualTo(other.description().get("fingerprint"));
    }

    /** Flipped, overwritten, inserted, cut out and swapped bytes; -Daltered=1000000 for as many. */
    @Test
    void alteredInputs_areAllRefused_andNoneHangs() {
        int inputs = Integer.getInteger("altered", 20_000);
        byte[] small = QUESTION.groupedBy(Dimension.DRUG_CLASS)
                .summarize(RECORDS.subList(0, 12))
                .toBytes();
        StatsQuery question = QUESTION.groupedBy(Dimension.DRUG_CLASS);
        Random random = new Random(inputs);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60 + inputs / 5_000), () -> {
            for (int i = 0; i < inputs; i++) {
                byte[] altered = altered(small, random);
                if (!Arrays.equals(altered, small)) {
                    IllegalArgumentException refused = Assertions.assertThrows(
                            IllegalArgumentException.class, () -> question.readSummary(altered));
                    assertThat(refused.getMessage()).startsWith("not a summary: ");
                }
            }
        });
    }

    /** The same with a checksum that fits: refused, or a summary of which these are the very bytes. */
    @Test
    void alteredInputsWithAChecksumThatFits_areRefusedOrCanonical() {
        int inputs = Integer.getInteger("altered", 3_000);
        StatsQuery question = QUESTION.groupedBy(Dimension.DRUG_CLASS, Dimension.MONTH, Dimension.DRUG);
        byte[] small = question.summarize(RECORDS.subList(0, 12)).toBytes();
        Random random = new Random(inputs);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60 + inputs / 1_000), () -> {
            int read = 0;
            for (int i = 0; i < inputs; i++) {
                byte[] body = altered(Arrays.copyOfRange(small, HEADER, small.length - CHECKSUM), random);
                byte[] whole = Arrays.copyOf(small, HEADER + body.length + CHECKSUM);
                System.arraycopy(body, 0, whole, HEADER, body.length);
                byte[] altered = forged(whole);
                try {
                    Summary summary = question.readSummary(altered);
                    read++;
                    assertThat(summary.toBytes()).isEqualTo(altered);
                } catch (IllegalArgumentException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
            assertThat(read).as("some change a count and nothing else").isBetween(1, inputs - 1);
        });
    }

    private static byte[] altered(byte[] bytes, Random random) {
        byte[] altered = bytes.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(altered.length);
            switch (random.nextInt(5)) {
                case 0 -> altered[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> altered[at] = (byte) random.nextInt(256);
                case 2 -> altered[at] = (byte) (random.nextBoolean() ? 0xff : 0x7f);
                case 3 -> altered = spliced(altered, at, 0, random);
                default -> altered = spliced(altered, at, 1 + random.nextInt(Math.min(8, altered.length - at)), random);
            }
        }
        return altered;
    }

    /** Some bytes cut out and some put in. */
    private static byte[] spliced(byte[] bytes, int at, int cut, Random random) {
        byte[] put = new byte[random.nextInt(3)];
        random.nextBytes(put);
        byte[] spliced = new byte[bytes.length - cut + put.length];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(put, 0, spliced, at, put.length);
        System.arraycopy(bytes, at + cut, spliced, at + put.length, bytes.length - at - cut);
        return spliced.length > 0 ? spliced : new byte[] {0};
    }

    /** A claim of two thousand million elements in a few bytes is refused before anything is made for it. */
    @Test
    void claimsThatTheInputCanNotHold_areRefused() {
        StatsQuery bare = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);
        List<Consumer<ByteSink>> claims = List.of(
                out -> nothingSeen(out).count(2_000_000_000L),
                out -> {
                    nothingSeen(out).count(0);
                    out.count(2_000_000_000L);
                },
                out -> {
                    nothingSeen(out).count(0);
                    out.count(0);
                    out.count(Long.MAX_VALUE);
                    out.count(Long.MAX_VALUE);
                });
        for (Consumer<ByteSink> claim : claims) {
            assertThatThrownBy(() -> bare.readSummary(body(bare, claim)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("more than it can hold");
        }
    }

    private static ByteSink nothingSeen(ByteSink out) {
        out.count(0);
        out.count(0); // rejected
        out.count(0); // revised
        for (OutOfScope reason : OutOfScope.values()) {
            out.count(nothing(reason));
        }
        return out;
    }

    private static long nothing(OutOfScope reason) {
        return reason.name().isEmpty() ? 1 : 0;
    }

    /** Cash seized as the only fact that was supplied. */
    private static final int CASH_SUPPLIED = 1 << 2;

    private static void cashOfCumbria(ByteSink out) {
        out.count(1); // force with facts
        out.text("cumbria");
        out.count(CASH_SUPPLIED);
        out.count(0); // unchecked facts
        out.count(0); // sources
        out.count(0); // expected
        out.count(0); // declarations
        out.count(0); // forces with events that were compared
        out.count(0); // months of declared keys
        out.count(0); // doubts
        out.count(0); // joint events
        out.count(0); // contradictory records
        out.count(0); // records against the law
        out.count(0); // records perhaps against the law
        out.count(0); // records with unlikely values
    }

    /** One record, of which the first measure has a tally. */
    private static byte[] oneTally(StatsQuery question, Consumer<ByteSink> tally) {
        return body(question, out -> {
            out.count(1); // seen
            out.count(0); // rejected
            out.count(0); // revised
            for (OutOfScope reason : OutOfScope.values()) {
                out.count(nothing(reason));
            }
            out.count(0); // excluded
            cashOfCumbria(out);
            out.count(1); // records
            out.count(1); // tallies
            out.count(0); // facts with an event
            out.count(2); // of the first measure, in full
            tally.accept(out);
            out.count(0); // ids
        });
    }

    /** One tally of cash in a currency, as the rules write it. */
    private static byte[] cashIn(StatsQuery question, String currency) {
        return oneTally(question, out -> {
            out.count(1); // seen
            out.count(4); // sums alone
            out.count(1); // one of them
            out.count(1); // in a currency, on no basis
            out.text(currency);
            out.count(1); // one number
            out.millionths(10 * Micros.ONE);
            out.count(1); // full
            out.count(0); // partial
        });
    }

    private static byte[] cashWithoutAmount(StatsQuery question, long seen, long missing) {
        return oneTally(question, out -> {
            out.count(seen);
            out.count(2); // gaps alone
            out.count(1 << 1); // amount not known
            out.count(missing);
        });
    }

    @Test
    void moreGapsThanRecords_areRefused() {
        StatsQuery bare = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);

        assertThat(bare.readSummary(cashWithoutAmount(bare, 1, 1)).included())
                .as("the form is right")
                .isEqualTo(1);
        assertThatThrownBy(() -> bare.readSummary(cashWithoutAmount(bare, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more gaps than records");
    }

    /** It would be another answer with the same figures. */
    @Test
    void tallyOfNothing_isRefused() {
        StatsQuery bare = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);
        byte[] nothing = oneTally(bare, out -> {
            out.count(0); // seen
            out.count(0); // no lists
        });

        assertThatThrownBy(() -> bare.readSummary(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a measure that found nothing");
    }

    // What could be written in two ways is read in one

    private static final StatsQuery OF_CASH =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);

    private static ByteSink sums(ByteSink out, int number) {
        out.count(2); // seen
        out.count(4); // sums alone
        out.count(number);
        return out;
    }

    private static void sum(ByteSink out, String currency, int basis, int form, String... numbers) {
        out.count(1 + basis);
        out.text(currency);
        out.count(form);
        for (String number : numbers) {
            if (form > 3) {
                out.decimal(new BigDecimal(number));
            } else {
                out.millionths(
                        new BigDecimal(number).movePointRight(Micros.DECIMALS).longValueExact());
            }
        }
        out.count(1); // full
        out.count(0); // partial
    }

    /** One of each. */
    private static void currencies(ByteSink out, String... codes) {
        sums(out, codes.length);
        for (String code : codes) {
            sum(out, code, 0, 1, "1");
        }
    }

    private static void bases(ByteSink out, int... bases) {
        sums(out, bases.length);
        for (int basis : bases) {
            sum(out, "GBP", basis, 1, "1");
        }
    }

    /** A bit for each reason, and a number for each bit. */
    private static void gaps(ByteSink out, int reasons, int... counts) {
        out.count(9); // seen
        out.count(2); // gaps alone
        out.count(reasons);
        for (int count : counts) {
            out.count(count);
        }
    }

    private static void names(ByteSink out, String... names) {
        out.count(0); // seen
        out.count(1); // names alone
        out.count(names.length);
        for (String name : names) {
            out.text(name);
        }
    }

    private static Arguments tally(String aspect, Consumer<ByteSink> tally) {
        return Arguments.of(aspect, tally);
    }

    static Stream<Arguments> canonicalTallies() {
        return Stream.of(
                tally("names in order", out -> names(out, "a", "b")),
                tally("gaps", out -> gaps(out, 0b101, 1, 2)),
                tally("the last of the gaps", out -> gaps(out, 1 << 9, 1)),
                tally("currencies in order", out -> currencies(out, "EUR", "GBP")),
                tally("bases in order", out -> bases(out, 0, 1)),
                tally("a range", out -> sum(sums(out, 1), "GBP", 0, 2, "1", "1", "2")),
                tally("a range with a typical value", out -> sum(sums(out, 1), "GBP", 0, 3, "-1", "0.5", "2")),
                tally("a large number", out -> sum(sums(out, 1), "GBP", 0, 4, "9".repeat(40))),
                tally("a number of many decimals", out -> sum(sums(out, 1), "GBP", 0, 4, "0.0000001")),
                tally("a range to a large number", out -> sum(sums(out, 1), "GBP", 0, 6, "1", "2", "9".repeat(40))),
                tally("a range from many decimals", out -> sum(sums(out, 1), "GBP", 0, 5, "0.0000001", "1", "2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("canonicalTallies")
    void canonicalTally_isRead_andWrittenAgain(String aspect, Consumer<ByteSink> tally) {
        byte[] bytes = oneTally(OF_CASH, tally);

        assertThat(OF_CASH.readSummary(bytes).toBytes()).as(aspect).isEqualTo(bytes);
    }

    static Stream<Arguments> otherTallies() {
        return Stream.of(
                tally("names out of order", out -> names(out, "b", "a")),
                tally("a name twice", out -> names(out, "a", "a")),
                tally("an empty list of names", SummaryBytesTest::names),
                tally("a gap of none", out -> gaps(out, 0b11, 1, 0)),
                tally("no gap", out -> gaps(out, 0)),
                tally("a gap of its own", out -> gaps(out, 1 << Gap.values().length, 1)),
                tally("currencies out of order", out -> currencies(out, "GBP", "EUR")),
                tally("a currency twice", out -> currencies(out, "GBP", "GBP")),
                tally("bases out of order", out -> bases(out, 1, 0)),
                tally("an empty list of sums", out -> sums(out, 0)),
                tally("a list of its own", out -> {
                    out.count(1);
                    out.count(8);
                }),
                tally(
                        "a basis of its own",
                        out -> sum(sums(out, 1), "GBP", ValuationBasis.values().length + 1, 1, "1")),
                tally("a form of its own", out -> sum(sums(out, 1), "GBP", 0, 0, "1", "1", "2")),
                tally("another form of its own", out -> sum(sums(out, 1), "GBP", 0, 7, "1", "1", "9".repeat(40))),
                tally("a number in full that fits in millionths", out -> sum(sums(out, 1), "GBP", 0, 4, "1")),
                tally("a range in full that fits in millionths", out -> sum(sums(out, 1), "GBP", 0, 5, "1", "1", "2")),
                tally("a range of one number", out -> sum(sums(out, 1), "GBP", 0, 2, "1", "1", "1")),
                tally("a typical range of one number", out -> sum(sums(out, 1), "GBP", 0, 3, "1", "1", "1")),
                tally("a range of one large number", out -> {
                    String large = "9".repeat(40);
                    sum(sums(out, 1), "GBP", 0, 5, large, large, large);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherTallies")
    void tallyWrittenOtherwise_isRefused(String aspect, Consumer<ByteSink> tally) {
        assertThatThrownBy(() -> OF_CASH.readSummary(oneTally(OF_CASH, tally)))
                .as(aspect)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a summary: it is not in canonical form");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1, 3", "3, 1, 4, 3", "6, 0.0000002, 0.0000001, 3", "2, 3, 3, 1"})
    void rangeOutOfOrder_isRefused(int form, String low, String typical, String high) {
        byte[] bytes = oneTally(OF_CASH, out -> sum(sums(out, 1), "GBP", 0, form, low, typical, high));

        assertThatThrownBy(() -> OF_CASH.readSummary(bytes))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("low to typical to high");
    }

    /** One record; the tallies of three measures, each a step from the one before, twice as far where it is named. */
    private static byte[] threeTallies(StatsQuery question, Consumer<ByteSink> tallies) {
        return body(question, out -> {
            nothingSeen(out).count(0);
            cashOfCumbria(out);
            out.count(1); // records
            out.count(3); // tallies
            out.count(0); // facts with an event
            tallies.accept(out);
            out.count(0); // ids
        });
    }

    private static void inFull(ByteSink out, long seen) {
        out.count(2);
        out.count(seen);
        out.count(0);
    }

    private static void named(ByteSink out, int back) {
        out.count(3);
        out.count(back);
    }

    @Test
    void tallyLikeAnEarlierOne_isReadOnlyByTheNameOfTheFirst() {
        StatsQuery question = OF_CASH.measuring(CashMeasures.SEIZURES, DrugMeasures.SEIZURES, PeopleMeasures.ARRESTS);
        byte[] named = threeTallies(question, out -> {
            inFull(out, 7);
            named(out, 1);
            named(out, 2);
        });
        byte[] twiceInFull = threeTallies(question, out -> {
            inFull(out, 7);
            inFull(out, 7);
            inFull(out, 8);
        });
        byte[] namedAfterOneThatIsNamed = threeTallies(question, out -> {
            inFull(out, 7);
            named(out, 1);
            named(out, 1);
        });

        assertThat(question.readSummary(named).toBytes()).isEqualTo(named);
        for (byte[] other : List.of(twiceInFull, namedAfterOneThatIsNamed)) {
            assertThatThrownBy(() -> question.readSummary(other))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a summary: it is not in canonical form");
        }
    }

    /** Two records under the keys of a caller's dimension. */
    private static byte[] rows(StatsQuery question, String... keys) {
        return body(question, out -> {
            nothingSeen(out).count(0);
            cashOfCumbria(out);
            noTallies(out);
            out.count(keys.length);
            for (String key : keys) {
                out.text(key);
                noTallies(out);
            }
            noTallies(out); // without a key
            out.count(0); // ids
        });
    }

    private static void noTallies(ByteSink out) {
        out.count(2); // records
        out.count(0); // tallies
        out.count(0); // facts with an event
    }

    @Test
    void rowsOutOfOrder_twice_orWithAKeyWrittenOtherwise_areRefused() {
        Dimension<Integer> number = Dimension.<Integer>ofRecord("force.number", 1, record -> List.of())
                .readBy(Integer::valueOf);
        StatsQuery question = OF_CASH.groupedBy(number);

        assertThat(question.readSummary(rows(question, "7", "10")).by(number).rows())
                .as("in the order of the numbers")
                .containsOnlyKeys(7, 10);
        for (byte[] other : List.of(rows(question, "10", "7"), rows(question, "7", "7"), rows(question, "+7"))) {
            assertThatThrownBy(() -> question.readSummary(other))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a summary: it is not in canonical form");
        }
    }

    /** A caller's key with an order that is none: the least number counts as more than the greatest. */
    private record ByDifference(int number) implements Comparable<ByDifference> {
        @Override
        public int compareTo(ByDifference other) {
            return number - other.number;
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    @Test
    void rowsOfKeysWithoutAnOrder_areRefused() {
        Dimension<ByDifference> number = Dimension.<ByDifference>ofRecord("force.number", 1, record -> List.of())
                .readBy(text -> new ByDifference(Integer.parseInt(text)));
        StatsQuery question = OF_CASH.groupedBy(number);
        byte[] rows = rows(question, "-2000000000", "0", "2000000000");

        assertThatThrownBy(() -> question.readSummary(rows))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a summary: it is not in canonical form");
    }

    /** The facts of each force, and the forces that were heard of. */
    private static byte[] supply(long facts, List<String> told, List<String> sources) {
        return supply(facts, told, sources, out -> out.count(0));
    }

    private static byte[] supply(long facts, List<String> told, List<String> sources, Consumer<ByteSink> doubts) {
        return body(OF_CASH, out -> {
            nothingSeen(out).count(0);
            out.count(told.size());
            told.forEach(force -> {
                out.text(force);
                out.count(facts);
                out.count(0); // unchecked facts
            });
            out.count(sources.size());
            sources.forEach(out::text);
            out.count(0); // expected
            out.count(0); // declarations
            out.count(0); // forces with events that were compared
            out.count(0); // months of declared keys
            doubts.accept(out);
            out.count(0); // joint events
            out.count(0); // contradictory records
            out.count(0); // records against the law
            out.count(0); // records perhaps against the law
            out.count(0); // records with unlikely values
            noTallies(out);
            out.count(0); // ids
        });
    }

    private static byte[] doubt(long first, long more, long facts, long gap) {
        return doubt("kent", first, more, facts, gap);
    }

    private static byte[] doubt(String force, long first, long more, long facts, long gap) {
        return supply(CASH_SUPPLIED, List.of("kent"), List.of(), out -> {
            out.count(1);
            out.text(force);
            out.count(first);
            out.count(more);
            out.count(facts);
            out.count(gap);
            out.count(1); // such row
        });
    }

    /** The days of a rejected row, in days from 1 January 1: there are 3,652,059 up to the year 9999. */
    @ParameterizedTest
    @CsvSource({
        "0, 3652058, true",
        "3652058, 0, true",
        "0, 3652059, false",
        "3652059, 0, false",
        "3652058, 1, false",
        "1, 9223372036854775807, false",
        "9223372036854775807, 1, false"
    })
    void dayThatNoDateHas_isRefused(long first, long more, boolean isDate) {
        byte[] bytes = doubt(first, more, CASH_SUPPLIED, Gap.values().length);

        assertReadOrRefused(bytes, isDate, "it names a day that no date has");
    }

    /** Without a gap, it is an event outside the declared days. */
    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "23, true", "24, false", "9223372036854775807, false"})
    void gapThatIsNotKnown_isRefused(long gap, boolean isKnown) {
        assertReadOrRefused(doubt(730_000, 0, CASH_SUPPLIED, gap), isKnown, "it is not in canonical form");
    }

    /** Any force can have a rejected row. A remainder is of a record. */
    @ParameterizedTest
    @EnumSource
    void forceOfARemainder_isRequired(Gap gap) {
        byte[] bytes =
                doubt("", 730_000, 0, CASH_SUPPLIED, List.of(Gap.values()).indexOf(gap) + 1L);

        assertReadOrRefused(bytes, gap != Gap.REMAINDER_MAY_BE_LESS, "it is not in canonical form");
    }

    private static void assertReadOrRefused(byte[] bytes, boolean isValid, String reason) {
        if (isValid) {
            assertThat(OF_CASH.readSummary(bytes).toBytes()).isEqualTo(bytes);
        } else {
            assertThatThrownBy(() -> OF_CASH.readSummary(bytes))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a summary: " + reason);
        }
    }

    @Test
    void forcesWrittenOtherwise_areRefused() {
        List<String> kent = List.of("kent");
        List<String> both = List.of("cumbria", "kent");
        byte[] canonical = supply(CASH_SUPPLIED, both, both);

        assertThat(OF_CASH.readSummary(canonical).toBytes()).isEqualTo(canonical);
        for (byte[] other : List.of(
                supply(CASH_SUPPLIED, List.of("kent", "cumbria"), both),
                supply(CASH_SUPPLIED, List.of("kent", "kent"), kent),
                supply(CASH_SUPPLIED, both, List.of("kent", "cumbria")),
                supply(CASH_SUPPLIED, both, List.of("kent", "kent")))) {
            assertThatThrownBy(() -> OF_CASH.readSummary(other))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a summary: it is not in canonical form");
        }
    }

    @Test
    void factThatIsNotKnown_isRefused() {
        for (long facts : List.of(1L << Fact.values().length, Long.MAX_VALUE)) {
            byte[] forged = supply(facts, List.of("kent"), List.of());

            assertThatThrownBy(() -> OF_CASH.readSummary(forged))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a summary: it names a fact that is not known");
        }
    }

    @Test
    void declarations_areReadBack_inOneFormOnly() {
        DataExtract declared = Given.declared(List.of(Given.cash("1", "2024-05-01", "1")), CashSeizure.class);
        byte[] bytes = OF_CASH.forForces(Set.of(ForceId.of("kent")))
                .summarize(declared)
                .toBytes();

        assertThat(OF_CASH.readSummary(bytes).toBytes()).isEqualTo(bytes);
        assertThat(OF_CASH.readSummary(bytes).coverage()).isEqualTo(declared.coverage());
    }

    /** Each is of no more records than there are, and both together are; or are more than a number holds. */
    @ParameterizedTest
    @CsvSource({"5, 3", "9223372036854775807, 9223372036854775807", "9223372036854775807, 4611686018427387904"})
    void gapsThatComeToMoreThanThereAre_areRefused(long seen, long each) {
        byte[] bytes = oneTally(OF_CASH, out -> {
            out.count(seen);
            out.count(2); // gaps alone
            out.count(0b11); // two of them
            out.count(each);
            out.count(each);
        });

        assertThatThrownBy(() -> OF_CASH.readSummary(bytes)).hasMessageContaining("more gaps than records");
    }

    @Test
    void forgedCurrency_isRefused() {
        StatsQuery bare = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);

        assertThat(bare.readSummary(cashIn(bare, "GBP")).figures(CashMeasures.SEIZED))
                .as("the form is right")
                .singleElement()
                .satisfies(figure -> assertThat(figure.text()).isEqualTo("£10"));
        for (String code : List.of("???", "gbp", "G.P", ".*", "(", "G", "XYZW", "[A-Z]{3}", " GBP", "\u0000")) {
            assertThatThrownBy(() -> bare.readSummary(cashIn(bare, code)))
                    .as("currency \"%s\"", code)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A code is no pattern: one that nests a hundred thousand groups would exhaust the stack. */
    @Test
    void forgedCurrencyThatIsAHugePattern_isRefused() {
        StatsQuery bare = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);
        for (String code : List.of("(".repeat(100_000), "(".repeat(5_000) + ")".repeat(5_000), "(.*)*".repeat(200))) {
            assertThatThrownBy(() -> bare.readSummary(cashIn(bare, code)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("currency");
        }
    }

    @Test
    void forgedMonth_thatIsNoneOfThePeriod_isRefused() {
        for (Dimension<?> byMonth : List.of(Dimension.MONTH, Dimension.FORCE.by(Dimension.MONTH))) {
            StatsQuery question = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .measuring(CashMeasures.SEIZURES)
                    .groupedBy(byMonth);
            byte[] genuine = question.summarize(List.of(Given.cash("1", "2024-03-01", "5")))
                    .toBytes();
            String altered = new String(genuine, StandardCharsets.ISO_8859_1).replace("2024-03", "1011-03");

            assertThatThrownBy(() -> question.readSummary(forged(altered.getBytes(StandardCharsets.ISO_8859_1))))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("2024", "1011-03");
        }
    }

    @Test
    void forgedConstant_isRefused_withoutAWordOfWhatStoodThere() {
        for (Dimension<?> byConstant : List.of(Dimension.DRUG_FAMILY, Dimension.DRUG)) {
            StatsQuery question = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .measuring(DrugMeasures.SEIZURES)
                    .groupedBy(byConstant);
            DrugSeizure heroin = DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(2024, 3, 1))
                    .drug(Drug.HEROIN)
                    .build();
            byte[] genuine = question.summarize(List.of(heroin)).toBytes();
            String altered = new String(genuine, StandardCharsets.ISO_8859_1).replace("OPIATES", "SECRETS");

            assertThatThrownBy(() -> question.readSummary(forged(altered.getBytes(StandardCharsets.ISO_8859_1))))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a summary: it names a constant that is not known");
        }
    }

    // What has no bytes

    @Test
    void rows_haveNoBytes() {
        for (Summary row : List.of(
                ANSWER.by(Dimension.DRUG).get(Drug.HEROIN),
                ANSWER.by(Dimension.DRUG).notStated())) {
            assertThatThrownBy(row::toBytes)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("row");
        }
    }

    @Test
    void summaryOfAnExtract_hasTheSameBytes() {
        Summary summary = QUESTION.summarize(DataExtract.of(RECORDS));

        assertThat(summary).isEqualTo(ANSWER);
        assertThat(summary.toBytes()).isEqualTo(BYTES);
    }

    @Test
    void callersDimension_hasBytesOnlyIfItsKeysCanBeReadBack() {
        Dimension<Integer> mute = Dimension.ofRecord(
                "force.month", 1, record -> List.of(record.operations().size()));
        List<UnaryOperator<StatsQuery>> ways =
                List.of(q -> q.groupedBy(mute), q -> q.groupedBy(Dimension.DRUG.by(mute)));
        for (UnaryOperator<StatsQuery> way : ways) {
            Summary answer = way.apply(QUESTION).summarize(RECORDS);
            assertThatThrownBy(answer::toBytes)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("force.month")
                    .hasMessageContaining("readBy");
        }
        StatsQuery readable =
                QUESTION.groupedBy(mute.readBy(Integer::valueOf), Dimension.DRUG.by(mute.readBy(Integer::valueOf)));
        Summary answer = readable.summarize(RECORDS);

        assertThat(readable.readSummary(answer.toBytes())).isEqualTo(answer);
        assertThat(mute.readBy(Integer::valueOf)).isEqualTo(mute);
    }

    // One file for each version of the form

    private static final String GOLDEN = "/io/github/alliancestats/stats/summary-v1.hex";

    private static final StatsQuery GOLDEN_QUESTION = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .within(OPERATIONS, ALLIANCE)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .asAt(Instant.parse("2027-03-31T12:00:00Z"))
            .withStatus(Status.FINAL)
            .groupedBy(Dimension.DRUG, Dimension.MONTH, Dimension.ROLE);

    private static Summary golden() {
        return GOLDEN_QUESTION.summarize(RevisionStream.of(1, 120, 60));
    }

    /** What is written is left beside the test's report, to be copied where a new version of the form is meant. */
    @Test
    void goldenFile_isWhatIsWritten_andIsRead() throws IOException {
        byte[] golden;
        try (InputStream in = Objects.requireNonNull(
                SummaryBytesTest.class.getResourceAsStream(GOLDEN), "the golden file of version 1")) {
            String hex = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            golden = HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        }
        String written = HexFormat.of().formatHex(golden().toBytes());
        Files.writeString(Path.of("target", "summary-v1.hex"), written.replaceAll(".{1,96}", "$0\n"));

        assertThat(written).isEqualTo(HexFormat.of().formatHex(golden));
        assertThat(GOLDEN_QUESTION.readSummary(golden)).isEqualTo(golden());
        assertThat(golden().included()).isGreaterThan(3);
    }
}
