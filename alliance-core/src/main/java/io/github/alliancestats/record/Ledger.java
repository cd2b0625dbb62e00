package io.github.alliancestats.record;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was taken of one property and what happened to it, in each currency by itself. */
record Ledger(List<ExactMoney> taken, List<MoneyEvent> events) {

    List<ExactMoney> heldAtEndOf(LocalDate day, ZoneId zone) {
        return balance(event -> !event.date().dayIn(zone).isAfter(day));
    }

    private List<ExactMoney> balance(Predicate<MoneyEvent> counts) {
        SortedMap<String, ExactMoney> left = new TreeMap<>();
        taken.forEach(amount -> add(left, amount, false));
        events.stream()
                .filter(counts)
                .forEach(event -> event.held().ifPresent(amount -> {
                    if (event.stage() == Stage.INTEREST || event.stage().disposal()) {
                        add(left, amount, event.stage().disposal());
                    }
                }));
        return List.copyOf(left.values());
    }

    private static void add(SortedMap<String, ExactMoney> left, ExactMoney amount, boolean out) {
        BigDecimal number = out ? amount.number().negate() : amount.number();
        left.merge(
                amount.currency().getCurrencyCode(),
                ExactMoney.of(number, amount.currency()),
                (one, other) -> ExactMoney.of(one.number().add(other.number()), one.currency()));
    }

    /**
     * The events with the amounts that they mean: all that was taken where a stage of denial names none, what is left
     * where an end names none, one event for each currency.
     */
    List<MoneyEvent> withAmounts() {
        List<MoneyEvent> told = new ArrayList<>();
        for (MoneyEvent event : events) {
            boolean says = event.held().isPresent();
            if (says || event.stage() == Stage.INTEREST) {
                told.add(requireSaid(event, says));
            } else if (event.stage().deprivation()) {
                each(event, taken, told);
            } else {
                each(event, left(event), told);
            }
        }
        return told;
    }

    private static MoneyEvent requireSaid(MoneyEvent event, boolean says) {
        if (!says) {
            throw new IllegalArgumentException("interest must have an amount, but had none on " + event.date());
        }
        return event;
    }

    private List<ExactMoney> left(MoneyEvent end) {
        long open = events.stream()
                .filter(event -> event.stage().disposal() && event.held().isEmpty())
                .count();
        if (open > 1) {
            throw new IllegalArgumentException(
                    "at most one end must leave its amount open, since it means all that is left, but " + open
                            + " did, one of them " + end);
        }
        List<ExactMoney> left = new ArrayList<>(balance(event -> true));
        left.removeIf(amount -> amount.number().signum() < 0);
        // where nothing was left, that is known
        if (left.stream().anyMatch(amount -> amount.number().signum() > 0)) {
            left.removeIf(amount -> amount.number().signum() == 0);
        }
        return left;
    }

    private static void each(MoneyEvent event, List<ExactMoney> amounts, List<MoneyEvent> told) {
        if (amounts.isEmpty()) {
            told.add(event);
        }
        amounts.forEach(amount -> told.add(event.exactly(amount)));
    }

    /** Refuses what is denied again after all of it went, and that more goes out, on whatever day, than had come in. */
    void check(RecordId id) {
        for (MoneyEvent event : events) {
            requireKnownCurrency(id, event);
            if (event.stage().deprivation()) {
                requireNotGone(id, event);
            }
            LocalDate dayAfter = event.date().dayIn(ZoneOffset.UTC).plusDays(1);
            for (ExactMoney left : generousAt(dayAfter)) {
                if (left.number().signum() < 0) {
                    throw new IllegalArgumentException("no more of a property must go than there is, but of " + id + " "
                            + left + " would be left after " + event);
                }
            }
        }
    }

    private void requireNotGone(RecordId id, MoneyEvent denial) {
        Predicate<MoneyEvent> before = event -> event.date().isBeforeInAnyZone(denial.date());
        boolean ended = events.stream().anyMatch(event -> event.stage().disposal() && before.test(event));
        if (ended
                && balance(before.or(event -> event.stage() == Stage.INTEREST)).stream()
                        .noneMatch(left -> left.number().signum() > 0)) {
            throw new IllegalArgumentException("of a property that has gone nothing must be denied again, but " + id
                    + " was " + denial + "; what was given back and is seized again is another record");
        }
    }

    private void requireKnownCurrency(RecordId id, MoneyEvent event) {
        event.held().ifPresent(amount -> {
            if (taken.stream()
                    .noneMatch(t -> t.currency()
                            .getCurrencyCode()
                            .equals(amount.currency().getCurrencyCode()))) {
                throw new IllegalArgumentException("what happens to a property must be in its currencies, but of " + id
                        + " " + taken + " was taken and it was " + event);
            }
        });
    }

    /** Interest a day early, ends a day late: no zone makes more of a difference. */
    private List<ExactMoney> generousAt(LocalDate day) {
        return balance(event -> {
            LocalDate on = event.date().dayIn(ZoneOffset.UTC);
            return event.stage() == Stage.INTEREST ? !on.isAfter(day.plusDays(1)) : !on.isAfter(day.minusDays(1));
        });
    }
}
