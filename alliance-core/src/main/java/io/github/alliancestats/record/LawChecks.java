package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.RecordIssue.Code;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values of a record with the law, and finds unlikely ones. The record counts in full, because it need not state
 * the reason for a value.
 */
final class LawChecks {

    /**
     * A legal means, its first day, the source of the day, and the kind of property that it is for, if only one. A question
     * mark follows a day that was not verified.
     */
    private static final String TABLE = """
            CASH_DETENTION | 2002-12-30 | POCA 2002 s295 | CASH
            FORFEITURE_ORDER | 2002-12-30 | POCA 2002 s298 | CASH
            PROPERTY_FREEZING_ORDER | 2006-01-01? | SOCPA 2005 s98
            FORFEITURE_NOTICE | 2015-06-01 | SI 2015/857 | CASH
            ACCOUNT_FREEZING_ORDER | 2018-01-31 | SI 2018/78 | ACCOUNT
            ACCOUNT_FORFEITURE_NOTICE | 2018-01-31 | SI 2018/78 | ACCOUNT
            ACCOUNT_FORFEITURE_ORDER | 2018-01-31 | SI 2018/78 | ACCOUNT
            UNEXPLAINED_WEALTH_ORDER | 2018-01-31 | SI 2018/78
            LISTED_ASSET_SEIZURE | 2018-04-16 | POCA 2002 Part 5 Chapter 3A | LISTED_ASSET
            LISTED_ASSET_FORFEITURE_ORDER | 2018-04-16 | POCA 2002 Part 5 Chapter 3A | LISTED_ASSET
            CRYPTOASSET_HOLDING | 2024-04-26 | Home Office Circular 004/2024 | CRYPTOASSET
            CRYPTOASSET_FORFEITURE_ORDER | 2024-04-26 | Home Office Circular 004/2024 | CRYPTOASSET
            """;

    private static final Map<Instrument, String[]> LIMITS = limits();

    /** The least that can be detained since 31 July 2006. It was more before. */
    private static final BigDecimal LEAST_CASH = new BigDecimal("1000");

    private static final LocalDate FIRST_LIKELY_DAY = LocalDate.of(1900, 1, 1);

    private final AllianceRecord record;
    private final List<RecordIssue> found = new ArrayList<>();

    private LawChecks(AllianceRecord record) {
        this.record = record;
    }

    private static Map<Instrument, String[]> limits() {
        Map<Instrument, String[]> limits = new EnumMap<>(Instrument.class);
        for (String line : TABLE.split("\n", 0)) {
            String[] cells = line.split(" \\| ", 0);
            limits.put(Instrument.valueOf(cells[0]), cells);
        }
        return limits;
    }

    /** Returns the issues of a record. */
    static List<RecordIssue> of(AllianceRecord record) {
        LawChecks checks = new LawChecks(record);
        for (EventDate date : record.dates()) {
            if (date.exact() && date.firstDayIn(Days.LONDON).isBefore(FIRST_LIKELY_DAY)) {
                checks.add(Code.UNLIKELY, "date", date.toString());
            }
        }
        if (record instanceof RecoverableProperty property) {
            checks.check(property);
        } else if (record instanceof Proceedings proceedings) {
            checks.check(proceedings);
        } else if (record instanceof Warrant warrant
                && warrant.power().equals(Optional.of(Warrant.Power.PSYCHOACTIVE_SUBSTANCES))) {
            checks.requireSince(
                    "2016-05-26", warrant.executed().orElse(null), "executed", "Psychoactive Substances Act 2016");
        }
        return List.copyOf(checks.found);
    }

    private void check(RecoverableProperty property) {
        check(property.asset(), property.takenUnder(), property.date().orElse(null), "takenUnder");
        property.held().forEach(amount -> requirePence(amount, "amount"));
        for (MoneyEvent event : property.events()) {
            String field = event.stage().toString();
            check(property.asset(), event.instrument(), event.date(), field);
            event.held().ifPresent(amount -> requirePence(amount, field));
        }
        if (property instanceof CashSeizure) {
            checkDetention(property);
        }
    }

    /** Cash is detained under POCA 2002 s295, unless the record states that another power applies. */
    private void checkDetention(RecoverableProperty cash) {
        if (cash.takenUnder().orElse(Instrument.CASH_DETENTION) != Instrument.CASH_DETENTION) {
            return;
        }
        boolean isDetained = cash.takenUnder().isPresent();
        LocalDate firstOrder = LocalDate.MAX;
        for (MoneyEvent event : cash.events()) {
            LocalDate made = event.date().lastDayIn(Days.LONDON);
            if (DetentionClock.isOrder(event) && !made.isBefore(FIRST_LIKELY_DAY)) {
                firstOrder = made.isBefore(firstOrder) ? made : firstOrder;
                requireNotLonger(event, made, firstOrder);
                isDetained = true;
            }
        }
        if (isDetained) {
            requireLeastCash(cash.held());
        }
    }

    private void check(AssetKind kind, Optional<Instrument> stated, @Nullable EventDate date, String field) {
        Instrument means = stated.orElse(null);
        String[] limits = means == null ? null : LIMITS.get(means);
        if (means == null || limits == null) {
            return;
        }
        requireSince(limits[1], date, field, means + ", " + limits[2]);
        if (limits.length > 3 && kind != AssetKind.valueOf(limits[3])) {
            add(Code.AGAINST_LAW, field, means + " of " + kind + " (" + means.source() + ")");
        }
    }

    private void requireSince(String since, @Nullable EventDate date, String field, String source) {
        EventDate first = EventDate.on(LocalDate.parse(since.substring(0, 10)));
        if (date != null && date.isBeforeInAnyZone(first)) {
            Code code = since.endsWith("?") ? Code.PERHAPS_AGAINST_LAW : Code.AGAINST_LAW;
            add(code, field, date + " (" + source + ", since " + first + ")");
        }
    }

    /** An order of detention has a last day: POCA 2002 s295. */
    private void requireNotLonger(MoneyEvent event, LocalDate made, LocalDate firstOrder) {
        LocalDate last = DetentionClock.lastDayOfOrder(made, firstOrder);
        LocalDate until = event.until().orElse(null);
        if (until != null && until.isAfter(last)) {
            add(Code.AGAINST_LAW, "detained", "until " + until + " (POCA 2002 s295, at most until " + last + ")");
        }
    }

    /** Foreign currency counts at its value in sterling, which the record does not have. */
    private void requireLeastCash(List<ExactMoney> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ExactMoney amount : amounts) {
            if (!amount.code().equals("GBP")) {
                return;
            }
            sum = sum.add(amount.number());
        }
        if (!amounts.isEmpty() && sum.compareTo(LEAST_CASH) < 0) {
            add(Code.AGAINST_LAW, "amount", "GBP " + sum + " (POCA 2002 s303 and SI 2006/1699, at least GBP 1000)");
        }
    }

    private void requirePence(ExactMoney amount, String field) {
        int digits = amount.currency().getDefaultFractionDigits();
        if (digits >= 0 && amount.number().stripTrailingZeros().scale() > digits) {
            add(Code.UNLIKELY, field, amount.toString());
        }
    }

    private void check(Proceedings proceedings) {
        boolean isConvicted = !proceedings.convictions().isEmpty();
        boolean isFollowed =
                !proceedings.arrests().isEmpty() || !proceedings.charges().isEmpty();
        if (proceedings.sentenced().isPresent() && isFollowed && !isConvicted) {
            add(Code.UNLIKELY, "sentenced", proceedings.sentenced().get() + " (no conviction)");
        }
        if (isConvicted && proceedings.conclusion().equals(Optional.of(Conclusion.ACQUITTED))) {
            add(Code.UNLIKELY, "concluded", "acquitted (with a conviction)");
        }
    }

    private void add(Code code, String field, String value) {
        RecordIssue issue = record.issue(code, field, value);
        if (!found.contains(issue)) {
            found.add(issue);
        }
    }
}
