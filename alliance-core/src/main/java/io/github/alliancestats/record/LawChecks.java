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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values of a record with the law, and finds unlikely ones. The record counts in full, because it need not state
 * the reason for a value.
 */
final class LawChecks {

    /** The least that can be detained since 31 July 2006. It was more before. */
    private static final BigDecimal LEAST_CASH = new BigDecimal("1000");

    private static final LocalDate FIRST_LIKELY_DAY = LocalDate.of(1900, 1, 1);

    private final AllianceRecord record;
    private final List<RecordIssue> found = new ArrayList<>();

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
    }

    private static @Nullable Limits limits(Instrument means) {
        return switch (means) {
            case CASH_DETENTION -> new Limits(LocalDate.of(2002, 12, 30), "POCA 2002 s295", AssetKind.CASH);
            case FORFEITURE_ORDER -> new Limits(LocalDate.of(2002, 12, 30), "POCA 2002 s298", AssetKind.CASH);
            case FORFEITURE_NOTICE -> new Limits(LocalDate.of(2015, 6, 1), "SI 2015/857", AssetKind.CASH);
            case ACCOUNT_FREEZING_ORDER, ACCOUNT_FORFEITURE_NOTICE, ACCOUNT_FORFEITURE_ORDER ->
                new Limits(LocalDate.of(2018, 1, 31), "SI 2018/78", AssetKind.ACCOUNT);
            case LISTED_ASSET_SEIZURE, LISTED_ASSET_FORFEITURE_ORDER ->
                new Limits(LocalDate.of(2018, 4, 16), "POCA 2002 Part 5 Chapter 3A", AssetKind.LISTED_ASSET);
            case CRYPTOASSET_HOLDING, CRYPTOASSET_FORFEITURE_ORDER ->
                new Limits(LocalDate.of(2024, 4, 26), "Home Office Circular 004/2024", AssetKind.CRYPTOASSET);
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
        Limits limits = means == null ? null : limits(means);
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
            add(
                    IssueCode.AGAINST_LAW,
                    "amount",
                    "GBP " + sum + " (POCA 2002 s303 and SI 2006/1699, at least GBP 1000)");
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
        RecordIssue issue = record.issue(code, field, value);
        if (!found.contains(issue)) {
            found.add(issue);
        }
    }
}
