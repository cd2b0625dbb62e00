package io.github.alliancestats.examples.hostileinput.input;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** Values that no system should hand over and some system will. */
public final class Absurd {

    private static final String[] TEXTS = {
        "a",
        "b",
        "Aa", // these two have one hash code
        "BB",
        "",
        " ",
        "\u00a0",
        " a",
        "NaN",
        "-0",
        "1e9",
        "=HYPERLINK(\"x\")",
        "\u202eevil\u202c",
        "\u0000",
        "\n",
        "\ud800",
        "\udc00a",
        "\ud83d\ude00",
        "a\u001fb",
        "\ufeff",
        "x".repeat(10_000)
    };

    private static final String[] NUMBERS = {
        "0",
        "-0.0",
        "1",
        "-1",
        "0.01",
        "30.00",
        "1E+3",
        "4300000.12",
        "0.1",
        "0.333333333333333333333",
        "9999999999999999.99",
        "1E+15",
        "1E-30",
        "140737488.355328",
        "1E+999",
        "1E-999",
        "1E+1001",
        "1E+9999",
        "1E-9999",
        "1E+10001",
        "1E+1000000000",
        "1E-1000000000",
        "-1E+1000000000",
        "0E+2147483647",
        "0E-2147483647",
        "9".repeat(300),
        "9".repeat(1_000),
        "0." + "9".repeat(1_000)
    };

    private static final String[] DAYS = {
        "2023-05-14",
        "2023-12-31",
        "2022-12-31",
        "2023-01-01",
        "2024-02-29",
        "2023-03-26",
        "2023-10-29",
        "0001-01-01",
        "0000-12-31",
        "-0001-06-01",
        "9999-12-31",
        "+10000-01-01",
        "1970-01-01",
        "1752-09-02",
        "-999999999-01-01",
        "+999999999-12-31"
    };

    private static final String[] INSTANTS = {
        "2023-05-14T12:00:00Z", "2023-03-26T00:59:59Z", "2023-03-26T01:00:00Z", "2023-10-29T00:30:00Z",
        "2023-10-29T01:30:00Z", "2022-12-31T23:59:59.999999999Z", "2023-06-30T23:30:00Z", "0001-01-01T00:00:00Z",
        "0000-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z"
    };

    /** Pounds most of all; of two, no and three decimals; and the code for tests, which has none. */
    private static final List<CurrencyUnit> CURRENCIES = Stream.of("GBP", "GBP", "EUR", "JPY", "KWD", "XTS")
            .map(Monetary::getCurrency)
            .toList();

    private final FuzzedDataProvider data;

    public Absurd(FuzzedDataProvider data) {
        this.data = data;
    }

    /** One of the values that have been trouble elsewhere, or what the fuzzer likes. */
    private String oneOf(String[] known, Supplier<String> other) {
        int which = data.consumeInt(0, known.length);
        return which < known.length ? known[which] : other.get();
    }

    public String text() {
        return oneOf(TEXTS, () -> data.consumeString(16).replace(Contract.SECRET, ""));
    }

    /** A name that no message may print. */
    public String secret() {
        return Contract.SECRET + text();
    }

    public BigDecimal number() {
        return new BigDecimal(oneOf(NUMBERS, () -> data.consumeInt() + "E" + data.consumeInt(-12_000, 12_000)));
    }

    public boolean mark() {
        return data.consumeBoolean();
    }

    public long whole() {
        return data.consumeBoolean() ? data.consumeLong() : data.consumeInt(-1, 10);
    }

    public int small() {
        return data.consumeBoolean() ? data.consumeInt() : data.consumeInt(-1, 10);
    }

    public LocalDate day() {
        return LocalDate.parse(oneOf(
                DAYS, () -> LocalDate.ofEpochDay(data.consumeInt(0, 30_000)).toString()));
    }

    public Instant instant() {
        return Instant.parse(
                oneOf(INSTANTS, () -> Instant.ofEpochSecond(data.consumeInt()).toString()));
    }

    public CurrencyUnit currency() {
        return data.pickValue(CURRENCIES);
    }

    /** An amount of Moneta's, which itself can't hold numbers of a billion digits. */
    public MonetaryAmount money() {
        BigDecimal number = number();
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency())
                .setNumber(Math.abs(number.scale()) > 20_000 ? BigDecimal.TEN : number)
                .create();
    }

    public Period period() {
        return Period.of(small(), small(), small());
    }

    public EventDate date() {
        return switch (data.consumeInt(0, 3)) {
            case 0 -> EventDate.on(day());
            case 1 -> EventDate.within(ReportingPeriod.ofYear(day().getYear()));
            case 2 -> EventDate.unknown();
            default -> EventDate.at(instant());
        };
    }

    public Drug drug() {
        return data.consumeBoolean()
                ? data.pickValue(Drug.standard())
                : Drug.of(data.consumeBoolean() ? "caller.drug" : text(), text(), Drug.COCAINE.family());
    }

    public Quantity quantity() {
        return data.consumeBoolean()
                ? Quantity.of(number(), data.pickValue(QuantityUnit.values()))
                : Quantity.grams(oneOf(NUMBERS, this::text));
    }

    public MonetaryValuation valuation() {
        return new Setters(this, data).some(MonetaryValuation.of(oneOf(ValuationBasis.values()), money()), 3);
    }

    public SeizedDrug seizedDrug() {
        return new Setters(this, data).some(SeizedDrug.builder(), 5).build();
    }

    public Obligor obligor() {
        Obligor first = data.consumeBoolean() ? Obligor.of(secret()) : Obligor.of(secret(), money());
        return new Setters(this, data).some(first, 8);
    }

    public MoneyEvent moneyEvent() {
        MoneyEvent first = MoneyEvent.of(oneOf(Stage.values()), date());
        return new Setters(this, data).some(first, 4);
    }

    /** A sentence, perhaps of sentences of sentences. */
    public Sentence sentence() {
        Sentence sentence = part();
        int more = data.consumeInt(0, 6);
        for (int i = 0; i < more; i++) {
            sentence = data.consumeBoolean() ? sentence.then(part(), part()) : sentence.concurrentWith(part());
        }
        return sentence;
    }

    private Sentence part() {
        return switch (data.consumeInt(0, 4)) {
            case 0 -> Sentence.custody(period());
            case 1 -> Sentence.extended(period(), period());
            case 2 -> Sentence.suspended(period());
            case 3 -> Sentence.life();
            default -> Sentence.custody(Period.ofYears(data.consumeInt(1, 1_000)));
        };
    }

    public Share share() {
        return data.consumeBoolean()
                ? Share.equal(small(), small())
                : Share.weighted(small(), small(), small(), small());
    }

    public RecordId recordId() {
        return RecordId.of(text(), text());
    }

    public OperationId operationId() {
        return OperationId.of(text());
    }

    public ForceId forceId() {
        return ForceId.of(text());
    }

    public <E> E oneOf(E[] constants) {
        return data.pickValue(constants);
    }

    /** A few of something, or very many of it. */
    public <T> List<T> list(Supplier<T> element) {
        int size = data.consumeInt(0, 4);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        if (size == 4 && data.consumeBoolean()) {
            for (int i = 0; i < 10_000; i++) {
                list.add(list.get(i % 4));
            }
        }
        return list;
    }
}
