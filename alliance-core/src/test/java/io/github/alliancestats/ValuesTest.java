package io.github.alliancestats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes two values one: all that they tell, and nothing else. */
class ValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** A value, which can be made twice, and others that tell something else. */
    static Stream<Arguments> values() {
        return Stream.of(
                value(
                        () -> ExactMoney.of(number("1.5"), GBP),
                        ExactMoney.of(number("2.5"), GBP),
                        ExactMoney.of(number("1.5"), EUR),
                        ExactMoney.of(number("1e-7"), GBP)),
                value(
                        () -> range("1", "2", "3"),
                        range("0", "2", "3"),
                        range("1", "1", "3"),
                        range("1", "2", "4"),
                        ExactRange.of(number("2"))),
                value(
                        () -> range("1", "2", "1e30"),
                        range("0", "2", "1e30"),
                        range("1", "3", "1e30"),
                        range("1", "2", "2e30")),
                value(() -> rates("0.85"), rates("0.86"), ExchangeRates.none(GBP), ExchangeRates.none(EUR)),
                value(
                        () -> Drug.of("force.new", "New", DrugFamily.SYNTHETIC_CANNABINOIDS),
                        Drug.of("force.old", "New", DrugFamily.SYNTHETIC_CANNABINOIDS)),
                value(() -> law("One", DrugClass.A), law("Two", DrugClass.A), law("One", DrugClass.B)),
                value(
                        () -> valuation("80"),
                        valuation("90"),
                        valuation("80").source("north"),
                        valuation("80").source("another list")),
                value(() -> Quantity.grams("1"), Quantity.grams("2"), Quantity.kilograms("1"), Quantity.plants(1)),
                value(() -> aliases("G2"), aliases("G3"), Aliases.builder().build()),
                value(
                        () -> DetentionClock.of(Jurisdiction.SCOTLAND),
                        DetentionClock.of(Jurisdiction.NORTHERN_IRELAND),
                        DetentionClock.of(Jurisdiction.SCOTLAND).coveringThrough(LocalDate.of(2050, 1, 1))),
                value(
                        () -> EventDate.at(Instant.parse("2024-05-06T00:00:00Z")),
                        EventDate.on(DAY),
                        EventDate.at(Instant.parse("2024-05-06T00:00:01Z"))),
                value(() -> ForceId.of("cumbria"), ForceId.of("kent")),
                value(() -> RecordId.of("cumbria", "1"), RecordId.of("cumbria", "2"), RecordId.of("kent", "1")),
                value(() -> OperationId.of("a"), OperationId.of("b")),
                value(() -> Operations.of(Operation.of("a", "A")), Operations.of(Operation.of("a", "B")), OPERATIONS),
                value(
                        () -> MoneyEvent.of(Stage.FORFEITED, DAY).remainder(),
                        MoneyEvent.of(Stage.RELEASED, DAY).remainder(),
                        MoneyEvent.of(Stage.FORFEITED, DAY.plusDays(1)).remainder(),
                        MoneyEvent.of(Stage.FORFEITED, DAY, Records.pounds("1"))),
                value(
                        () -> Obligor.of("P1"),
                        Obligor.of("P2"),
                        Obligor.of("P1").paid(EventDate.on(DAY), Records.pounds("1")),
                        Obligor.of("P1").varied(EventDate.on(DAY), Records.pounds("1"))),
                value(
                        () -> Sentence.custody(Period.ofYears(1)),
                        Sentence.custody(Period.ofYears(2)),
                        Sentence.suspended(Period.ofYears(1)),
                        Sentence.life(),
                        Sentence.custody(Period.ofYears(1)).then(Sentence.fine())),
                value(() -> Share.equal(1, 3), Share.equal(2, 3), Share.equal(1, 4)),
                value(
                        () -> Ratio.of(number("1"), number("3")),
                        Ratio.of(number("2"), number("3")),
                        Ratio.of(number("1"), number("4"))),
                value(
                        () -> ReportingPeriod.ofYear(2024),
                        ReportingPeriod.ofYear(2023),
                        ReportingPeriod.ofEndExclusive(DAY, LocalDate.of(2025, 1, 1)),
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), DAY)));
    }

    private static Arguments value(Supplier<Object> one, Object... others) {
        Object value = one.get();
        return arguments(Named.of(value.getClass().getSimpleName(), value), one.get(), List.of(others));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesThatTellTheSame_areEqual_andOthersAreNot(Object value, Object same, List<?> others) {
        assertThat(value).isNotSameAs(same).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(others).isNotEmpty().allSatisfy(other -> {
            assertThat(value).isNotEqualTo(other);
            assertThat(other).isNotEqualTo(value);
        });
        assertThat(others)
                .as("maps tell them apart by their hashes")
                .anySatisfy(other -> assertThat(other).doesNotHaveSameHashCodeAs(value));
        assertThat(value).isNotEqualTo(null).isNotEqualTo("another type");
    }

    /** Otherwise a table of them would be a list. */
    @ParameterizedTest
    @MethodSource("values")
    void othersHaveOtherHashes(Object value, Object same, List<?> others) {
        assertThat(others).allSatisfy(other -> assertThat(other).doesNotHaveSameHashCodeAs(value));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static ExactRange range(String low, String value, String high) {
        return ExactRange.of(number(low), number(value), number(high));
    }

    private static ExchangeRates rates(String rate) {
        return ExchangeRates.into(GBP).rate(EUR, DAY, number(rate)).build();
    }

    private static DrugLaw law(String name, DrugClass drugClass) {
        return DrugLaw.of(
                name,
                LocalDate.of(9999, 12, 31),
                List.of(new DrugLaw.Provision(Drug.HEROIN, DAY, drugClass, "an Act", true)),
                List.of());
    }

    private static MonetaryValuation valuation(String pounds) {
        return MonetaryValuation.of(ValuationBasis.STREET, number(pounds), GBP);
    }

    private static Aliases aliases(String into) {
        return Aliases.builder().merged("G1", into, DAY).build();
    }
}
