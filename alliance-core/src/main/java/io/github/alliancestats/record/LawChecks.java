package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values of a record with the law, and finds unlikely ones. The record counts in full, because it need not state
 * the reason for a value.
 */
final class LawChecks {

    private static final List<IssueCode> CODES = Stream.of(IssueCode.values())
            .filter(code -> !code.refuses() && !code.contradicts())
            .toList();

    private static final Minimum LEAST_CASH =
            new Minimum("1000", IssueCode.AGAINST_LAW, "POCA 2002 s303 and SI 2006/1699");
    private static final LocalDate LEAST_CASH_SINCE = LocalDate.of(2006, 7, 31);
    private static final LocalDate FORMER_LEAST_CASH_SINCE = LocalDate.of(2004, 1, 1); // on some day of 2004

    /** The least amounts of assets. */
    private static final Map<Instrument, Minimum> LEAST = Map.of(
            Instrument.ACCOUNT_FREEZING_ORDER, notVerified("1000", Instrument.ACCOUNT_FREEZING_ORDER),
            Instrument.LISTED_ASSET_SEIZURE, notVerified("1000", Instrument.LISTED_ASSET_SEIZURE),
            Instrument.CRYPTOASSET_HOLDING, notVerified("1000", Instrument.CRYPTOASSET_HOLDING));

    /** The longest times of assets. */
    private static final Map<Instrument, LongestTerm> LONGEST = Map.of(
            Instrument.ACCOUNT_FREEZING_ORDER,
            new LongestTerm(2, IssueCode.PERHAPS_AGAINST_LAW, "POCA 2002 s303Z1, not verified"),
            Instrument.CRYPTOASSET_HOLDING,
            new LongestTerm(3, IssueCode.AGAINST_LAW, "POCA 2002 s303Z32(4)"));

    private static final LocalDate POWERS_OF_2017_IN_NORTHERN_IRELAND = LocalDate.of(2021, 6, 28);

    private static final LocalDate FIRST_LIKELY_DAY = LocalDate.of(1900, 1, 1);

    private final AllianceRecord record;
    private final Set<RecordIssue> found = new LinkedHashSet<>();

    private LawChecks(AllianceRecord record) {
        this.record = record;
    }

    /**
     * The limits of a legal means.
     *
     * @param since its first day
     * @param ifEarlier the issue of an earlier use. It is a doubt if the first day was not verified
     * @param source the source of the first day
     * @param only the only kind of property that it is for; null if it is for several
     */
    private record Limits(
            LocalDate since,
            IssueCode ifEarlier,
            String source,
            @Nullable AssetKind only) {
        Limits(LocalDate since, String source, @Nullable AssetKind only) {
            this(since, IssueCode.AGAINST_LAW, source, only);
        }

        /** Returns these limits in a part of the United Kingdom, if the means began in Northern Ireland on a later day. */
        Limits in(Optional<Jurisdiction> part, LocalDate sinceInNorthernIreland, String sourceThere) {
            boolean isThere = part.equals(Optional.of(Jurisdiction.NORTHERN_IRELAND));
            return isThere ? new Limits(sinceInNorthernIreland, sourceThere + ", Northern Ireland", only) : this;
        }
    }

    /**
     * The least amount in pounds that can be held.
     *
     * @param ifLess the issue of a smaller amount. It is a doubt if the amount was not verified
     */
    private record Minimum(BigDecimal pounds, IssueCode ifLess, String source) {
        Minimum(String pounds, IssueCode ifLess, String source) {
            this(new BigDecimal(pounds), ifLess, source);
        }
    }

    /**
     * The longest time for which property can be held in all.
     *
     * @param ifLonger the issue of a longer time. It is a doubt if the time was not verified
     */
    private record LongestTerm(int years, IssueCode ifLonger, String source) {}

    private static Minimum notVerified(String pounds, Instrument means) {
        return new Minimum(pounds, IssueCode.PERHAPS_AGAINST_LAW, means.source() + ", not verified");
    }

    private static Minimum leastCash(LocalDate day) {
        String former = day.isBefore(FORMER_LEAST_CASH_SINCE) ? "10000" : "5000";
        return day.isBefore(LEAST_CASH_SINCE) ? notVerified(former, Instrument.CASH_DETENTION) : LEAST_CASH;
    }

    /** Returns the limits of a means. A record without a part of the United Kingdom has those of England and Wales. */
    private static @Nullable Limits limits(Instrument means, Optional<Jurisdiction> part) {
        return switch (means) {
            case CASH_DETENTION -> new Limits(LocalDate.of(2002, 12, 30), "POCA 2002 s295", AssetKind.CASH);
            case FORFEITURE_ORDER -> new Limits(LocalDate.of(2002, 12, 30), "POCA 2002 s298", AssetKind.CASH);
            case FORFEITURE_NOTICE ->
                new Limits(LocalDate.of(2015, 6, 1), "SI 2015/857", AssetKind.CASH)
                        .in(part, LocalDate.of(2016, 3, 1), "SI 2016/147");
            case ACCOUNT_FREEZING_ORDER, ACCOUNT_FORFEITURE_NOTICE, ACCOUNT_FORFEITURE_ORDER ->
                new Limits(LocalDate.of(2018, 1, 31), "SI 2018/78", AssetKind.ACCOUNT)
                        .in(part, POWERS_OF_2017_IN_NORTHERN_IRELAND, "SI 2021/724");
            case LISTED_ASSET_SEIZURE, LISTED_ASSET_FORFEITURE_ORDER ->
                new Limits(LocalDate.of(2018, 4, 16), "POCA 2002 Part 5 Chapter 3A", AssetKind.LISTED_ASSET)
                        .in(part, POWERS_OF_2017_IN_NORTHERN_IRELAND, "SI 2021/724");
            case CRYPTOASSET_HOLDING, CRYPTOASSET_FORFEITURE_ORDER ->
                new Limits(LocalDate.of(2024, 4, 26), "Home Office Circular 005/2024", AssetKind.CRYPTOASSET);
            case UNEXPLAINED_WEALTH_ORDER -> new Limits(LocalDate.of(2018, 1, 31), "SI 2018/78", null);
            case PROPERTY_FREEZING_ORDER ->
                new Limits(LocalDate.of(2006, 1, 1), IssueCode.PERHAPS_AGAINST_LAW, "SOCPA 2005 s98", null);
            case RESTRAINT_ORDER, EVIDENCE, CIVIL_RECOVERY_ORDER, CONFISCATION_ORDER -> null;
        };
    }

    /** Returns the issues of a record. */
    static List<RecordIssue> of(AllianceRecord record) {
        LawChecks checks = new LawChecks(record);
        for (EventDate date : record.dates()) {
            if (date.exact() && date.firstDayIn(Days.LONDON).isBefore(FIRST_LIKELY_DAY)) {
                checks.add(IssueCode.UNLIKELY, "date", date.toString());
            }
        }
        if (record instanceof RecoverableProperty property) {
            checks.check(property);
        } else if (record instanceof Proceedings proceedings) {
            checks.check(proceedings);
        } else if (record instanceof Warrant warrant
                && warrant.power().equals(Optional.of(Warrant.Power.PSYCHOACTIVE_SUBSTANCES))) {
            Limits limits = new Limits(LocalDate.of(2016, 5, 26), "Psychoactive Substances Act 2016", null);
            checks.requireSince(limits, warrant.executed().orElse(null), "executed", limits.source);
        }
        return List.copyOf(checks.found);
    }

    /** Returns a bit for each code of the issues of a record, from the second bit on. */
    static int codes(AllianceRecord record) {
        int codes = 0;
        for (RecordIssue issue : of(record)) {
            codes |= 2 << CODES.indexOf(issue.code());
        }
        return codes;
    }

    private void check(RecoverableProperty property) {
        check(property, property.takenUnder(), property.date().orElse(null), "takenUnder");
        property.held().forEach(amount -> requirePence(amount, "amount"));
        for (MoneyEvent event : property.events()) {
            String field = event.stage().toString();
            check(property, event.instrument(), event.date(), field);
            event.held().ifPresent(amount -> requirePence(amount, field));
        }
        if (property instanceof CashSeizure) {
            checkDetention(property);
        } else if (property.takenUnder().isPresent()) {
            requireLeast(property, LEAST.get(property.takenUnder().get()));
            requireTerm(property, property.takenUnder().get());
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
            requireLeast(cash, leastCash(cash.date().orElse(EventDate.unknown()).lastDayIn(Days.LONDON)));
        }
    }

    private void check(
            RecoverableProperty property, Optional<Instrument> stated, @Nullable EventDate date, String field) {
        AssetKind kind = property.asset();
        Instrument means = stated.orElse(null);
        Limits limits = means == null ? null : limits(means, property.jurisdiction());
        if (means == null || limits == null) {
            return;
        }
        requireSince(limits, date, field, means + ", " + limits.source);
        if (limits.only != null && limits.only != kind) {
            add(IssueCode.AGAINST_LAW, field, means + " of " + kind + " (" + means.source() + ")");
        }
    }

    private void requireSince(Limits limits, @Nullable EventDate date, String field, String source) {
        EventDate first = EventDate.on(limits.since);
        if (date != null && date.isBeforeInAnyZone(first)) {
            add(limits.ifEarlier, field, date + " (" + source + ", since " + first + ")");
        }
    }

    /** An order of detention has a last day: POCA 2002 s295. */
    private void requireNotLonger(MoneyEvent event, LocalDate made, LocalDate firstOrder) {
        LocalDate last = DetentionClock.lastDayOfOrder(made, firstOrder);
        LocalDate until = event.until().orElse(null);
        if (until != null && until.isAfter(last)) {
            add(IssueCode.AGAINST_LAW, "detained", "until " + until + " (POCA 2002 s295, at most until " + last + ")");
        }
    }

    /** Property under one means is held until a day at most, counted from the first event under that means. */
    private void requireTerm(RecoverableProperty property, Instrument means) {
        LongestTerm longest = LONGEST.get(means);
        LocalDate first = property.date().orElse(EventDate.unknown()).lastDayIn(Days.LONDON);
        if (longest == null || first.isBefore(FIRST_LIKELY_DAY)) {
            return;
        }
        LocalDate last = DetentionClock.lastDay(first, 12 * longest.years);
        for (MoneyEvent event : property.events()) {
            LocalDate until = event.until().orElse(null);
            boolean isUnder = event.stage().deprivation()
                    && event.contradiction().isEmpty()
                    && event.instrument().orElse(means) == means;
            if (until != null && isUnder && until.isAfter(last)) {
                String value = "until " + until + " (" + longest.source + ", at most until " + last + ")";
                add(longest.ifLonger, event.stage().toString(), value);
            }
        }
    }

    /** Foreign currency counts at its value in sterling, which the record does not have. */
    private void requireLeast(RecoverableProperty property, @Nullable Minimum least) {
        List<ExactMoney> amounts = property.held();
        BigDecimal sum = BigDecimal.ZERO;
        for (ExactMoney amount : amounts) {
            if (!amount.code().equals("GBP")) {
                return;
            }
            sum = sum.add(amount.number());
        }
        if (least != null && !amounts.isEmpty() && sum.compareTo(least.pounds) < 0) {
            String value = "GBP " + sum + " (" + least.source + ", at least GBP " + least.pounds + ")";
            add(least.ifLess, "amount", value);
        }
    }

    private void requirePence(ExactMoney amount, String field) {
        int digits = amount.currency().getDefaultFractionDigits();
        if (digits >= 0 && amount.number().stripTrailingZeros().scale() > digits) {
            add(IssueCode.UNLIKELY, field, amount.toString());
        }
    }

    private void check(Proceedings proceedings) {
        boolean isConvicted = !proceedings.convictions().isEmpty();
        boolean isFollowed =
                !proceedings.arrests().isEmpty() || !proceedings.charges().isEmpty();
        if (proceedings.sentenced().isPresent() && isFollowed && !isConvicted) {
            add(IssueCode.UNLIKELY, "sentenced", proceedings.sentenced().get() + " (no conviction)");
        }
        if (isConvicted && proceedings.conclusion().equals(Optional.of(Conclusion.ACQUITTED))) {
            add(IssueCode.UNLIKELY, "concluded", "acquitted (with a conviction)");
        }
    }

    private void add(IssueCode code, String field, String value) {
        found.add(record.issue(code, field, value));
    }
}
